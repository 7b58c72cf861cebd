import { getEngine } from '#app/engine.ts';
import { type FollowUpsResponse, followUpsRequest } from '#lib/chat-protocol.ts';
import { handlerFor, notAllowed } from '../handler.ts';
import { readJson, unreadable } from '../read-json.ts';
import { refuse } from '../refuse.ts';

/** Bytes of a request's body: ten questions of the greatest length and the places of many citations. */
const MAX_BODY_BYTES = 256 * 1024;

/** What can be asked next, found after the answer is whole: no answer waits for it. */
export const POST = handlerFor('readers', async (request, { limits, address }) => {
  const tooMany = limits.followUps.refusal(address);
  if (tooMany) return refuse(tooMany);
  limits.followUps.count(address);
  const body = await readJson(request, { limit: MAX_BODY_BYTES, cure: 'name fewer citations' });
  if ('error' in body) return refuse(body);
  const parsed = followUpsRequest.safeParse(body.value);
  if (!parsed.success) return refuse(unreadable(parsed.error.issues));
  const questions = await (await getEngine()).followUps(parsed.data);
  return Response.json({ questions } satisfies FollowUpsResponse, { headers: { 'Cache-Control': 'no-store' } });
});

export const GET = notAllowed('POST');
export const HEAD = GET;
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
export const OPTIONS = GET;
