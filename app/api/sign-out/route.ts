import { SESSION_COOKIE } from '#lib/access/session.ts';
import { handlerFor, notAllowed } from '../handler.ts';

/** Ends the session of this browser. A session is a proof in the cookie alone: another token ends all of them. */
export const POST = handlerFor('anyone', async () => {
  return new Response(null, {
    status: 303,
    headers: {
      Location: '/sign-in',
      'Cache-Control': 'no-store',
      'Set-Cookie': `${SESSION_COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`,
    },
  });
});

export const GET = notAllowed('POST');
export const HEAD = GET;
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
export const OPTIONS = GET;
