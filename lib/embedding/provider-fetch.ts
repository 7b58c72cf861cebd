/** Many times what any answer or batch of vectors weighs. */
const MOST_BYTES = 64 * 2 ** 20;

/** A provider whose response has no end, or none worth waiting for. */
export class ResponseTooLong extends Error {
  override name = 'ResponseTooLong';
}

/**
 * `fetch` for providers. A response is read up to a size: one line without an end would else be gathered in memory until
 * there is none. No redirect is followed: it could carry the question and its evidence to somebody else.
 */
export function createProviderFetch(mostBytes = MOST_BYTES): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' });
    if (!response.body) return response;
    let bytes = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.byteLength;
          if (bytes > mostBytes) controller.error(new ResponseTooLong(`more than ${mostBytes} bytes`));
          else controller.enqueue(chunk);
        },
      }),
    );
    return new Response(counted, response);
  };
}
