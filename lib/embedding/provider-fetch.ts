/** Many times what any answer or batch of vectors weighs. */
const MOST_BYTES = 64 * 2 ** 20;

/** A provider whose response has no end, or none worth waiting for. */
export class ResponseTooLong extends Error {
  override name = 'ResponseTooLong';
}

/** How long a provider may take to close a stream that it has ended. */
const CLOSING_MS = 1_000;

interface ProviderFetchOptions {
  mostBytes?: number;
  closingMs?: number;
}

/**
 * `fetch` for providers. A response is read up to a size: one line without an end would else be gathered in memory until
 * there is none. A stream of events ends with its `[DONE]`, also where the connection stays open. No redirect is followed: it
 * could carry the question and its evidence to somebody else; the response that asks for one is handed on.
 */
export function createProviderFetch({
  mostBytes = MOST_BYTES,
  closingMs = CLOSING_MS,
}: ProviderFetchOptions = {}): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'manual' });
    if (!response.body) return response;
    const isDone = isEventStream(response) ? watchForDone() : () => false;
    let closing: NodeJS.Timeout | undefined;
    let bytes = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.byteLength;
          if (bytes > mostBytes) controller.error(new ResponseTooLong(`more than ${mostBytes} bytes`));
          else controller.enqueue(chunk);
          if (isDone(chunk)) closing ??= setTimeout(() => controller.terminate(), closingMs);
        },
        flush: () => clearTimeout(closing),
      }),
    );
    return new Response(counted, response);
  };
}

function isEventStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') === true;
}

/** Tells of each piece of a stream whether its end has come: a line `data: [DONE]`, wherever it is cut. */
function watchForDone(): (chunk: Uint8Array) => boolean {
  let tail = '\n';
  return (chunk) => {
    const text = tail + Buffer.from(chunk).toString('latin1');
    tail = text.slice(-LONGEST_END);
    return /[\r\n]data: ?\[DONE\][\r\n]/.test(text);
  };
}

const LONGEST_END = '\ndata: [DONE]\n'.length;
