import { corpusNow } from '#app/corpus/corpus-now.ts';
import { handlerFor, notAllowed } from '../handler.ts';

/** What there is to ask, or why nothing can be asked yet, for a page that waits for it. */
export const GET = handlerFor('readers', async () =>
  Response.json(await corpusNow(), { headers: { 'Cache-Control': 'no-store' } }),
);

export const POST = notAllowed('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
export const OPTIONS = POST;
