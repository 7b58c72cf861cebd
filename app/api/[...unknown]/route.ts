import { handlerFor } from '../handler.ts';
import { refuse } from '../refuse.ts';

/** All other addresses under /api: a sentence for programs rather than a page. */
export const GET = handlerFor('anyone', async () =>
  refuse({ status: 404, error: 'There is nothing at this address.' }),
);

export const HEAD = GET;
export const POST = GET;
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
export const OPTIONS = GET;
