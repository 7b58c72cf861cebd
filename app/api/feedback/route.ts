import { getConversations } from '#app/conversation-store.ts';
import { MAX_NOTE_LENGTH } from '#lib/chat-limits.ts';
import { feedbackRequest } from '#lib/chat-protocol.ts';
import { handlerFor, notAllowed } from '../handler.ts';
import { readJson, unreadable } from '../read-json.ts';
import { refuse } from '../refuse.ts';

/** A note of the greatest length in the widest script, with its footnotes. */
const MAX_BODY_BYTES = 8 * MAX_NOTE_LENGTH;

/** Keeps what the reader thinks of an answer, with the answer. */
export const PUT = handlerFor('readers', async (request) => {
  const body = await readJson(request, { limit: MAX_BODY_BYTES, cure: 'write a shorter note' });
  if ('error' in body) return refuse(body);
  const parsed = feedbackRequest.safeParse(body.value);
  if (!parsed.success) return refuse(unreadable(parsed.error.issues));
  const { conversation, turn, feedback } = parsed.data;
  const note = feedback.note.trim();
  const saysNothing = feedback.helpful === undefined && feedback.wrongFootnotes.length === 0 && note === '';
  const store = await getConversations();
  const isKept = await store.judge(conversation, turn, saysNothing ? undefined : { ...feedback, note });
  if (isKept) return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
  return refuse({ status: 404, error: 'There is no such answer any more; it may have been deleted or replaced.' });
});

export const GET = notAllowed('PUT');
export const HEAD = GET;
export const POST = GET;
export const PATCH = GET;
export const DELETE = GET;
export const OPTIONS = GET;
