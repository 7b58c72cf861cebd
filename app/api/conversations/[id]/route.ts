import { getConversations } from '#app/conversation-store.ts';
import { ID_PATTERN } from '#lib/chat-limits.ts';
import { renameRequest } from '#lib/chat-protocol.ts';
import { handlerFor, notAllowed } from '../../handler.ts';
import { readJson, unreadable } from '../../read-json.ts';
import { refuse } from '../../refuse.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };
/** A name of the greatest length in the widest script, and what JSON puts around it. */
const MOST_NAME_BYTES = 4_096;

/** One conversation with its answers, as far as they are written. */
export const GET = handlerFor('readers', async (request) => {
  const store = await getConversations();
  const conversation = await store.get(idOf(request));
  return conversation ? Response.json(conversation, { headers: NO_STORE }) : unknown();
});

/** Gives it another name; an empty one gives it back that of its first question. */
export const PATCH = handlerFor('readers', async (request) => {
  const body = await readJson(request, { limit: MOST_NAME_BYTES, cure: 'choose a shorter name' });
  if ('error' in body) return refuse(body);
  const parsed = renameRequest.safeParse(body.value);
  if (!parsed.success) return refuse(unreadable(parsed.error.issues));
  const store = await getConversations();
  return (await store.rename(idOf(request), parsed.data.name)) ? done() : unknown();
});

/** Deletes it for good. */
export const DELETE = handlerFor('readers', async (request) => {
  const store = await getConversations();
  return (await store.remove(idOf(request))) ? done() : unknown();
});

export const POST = notAllowed('GET', 'PATCH', 'DELETE');
export const PUT = POST;
export const OPTIONS = POST;

/** Empty for what is no id, which names no conversation either. */
function idOf(request: Request): string {
  const id = new URL(request.url).pathname.split('/').at(-1) ?? '';
  return ID_PATTERN.test(id) ? id : '';
}

function done(): Response {
  return new Response(null, { status: 204, headers: NO_STORE });
}

function unknown(): Response {
  return refuse({ status: 404, error: 'There is no such conversation; it may have been deleted.' });
}
