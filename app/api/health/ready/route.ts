import { getEngine } from '#app/engine.ts';
import { logFault } from '#app/log.ts';
import { handlerFor, notAllowed } from '../../handler.ts';
import { refuse } from '../../refuse.ts';

/** Whether questions can be answered: the index is open, checked, and holds articles. */
export const GET = handlerFor('watchers', async (_request, { requestId }) => {
  try {
    const { articles } = await (await getEngine()).about();
    if (articles > 0) return Response.json({ status: 'ready' }, { headers: { 'Cache-Control': 'no-store' } });
  } catch (thrown) {
    // Said in the log only: a stranger need not know what is wrong.
    logFault(thrown);
  }
  return refuse({ status: 503, error: 'The index cannot be read yet, or holds no articles.' }, requestId);
});

export const POST = notAllowed('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
export const OPTIONS = POST;
