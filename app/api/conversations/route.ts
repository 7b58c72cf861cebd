import { getConversations } from '#app/conversation-store.ts';
import { handlerFor, notAllowed } from '../handler.ts';
import { refuse } from '../refuse.ts';
import { readListOptions } from './read-list-options.ts';

/** The conversations that are kept, newest first; `?search=` for those that hold all its words. */
export const GET = handlerFor('readers', async (request) => {
  const options = readListOptions(new URL(request.url).searchParams);
  if ('error' in options) return refuse(options);
  const store = await getConversations();
  return Response.json(await store.list(options), { headers: { 'Cache-Control': 'no-store' } });
});

export const POST = notAllowed('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
export const OPTIONS = POST;
