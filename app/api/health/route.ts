import { handlerFor, notAllowed } from '../handler.ts';

/** Whether the process answers at all. Whoever watches the server need not sign in. */
export const GET = handlerFor('watchers', async () =>
  Response.json({ status: 'alive' }, { headers: { 'Cache-Control': 'no-store' } }),
);

export const POST = notAllowed('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
export const OPTIONS = POST;
