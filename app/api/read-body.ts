import type { Refusal } from './refuse.ts';

export interface ReadBodyOptions {
  /** Most bytes of the body. */
  limit: number;
  /** What to do about a larger one, as the end of a sentence. */
  cure: string;
}

/** The body of a request. It is refused as soon as it is known to be too large, and the rest is left unread. */
export async function readBody(
  request: Request,
  { limit, cure }: ReadBodyOptions,
): Promise<{ bytes: Uint8Array } | Refusal> {
  const tooLarge = { status: 413, error: `The request is larger than ${limit} bytes; ${cure}.` };
  if (Number(request.headers.get('content-length')) > limit) return tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > limit) return tooLarge;
      chunks.push(chunk);
    }
  } catch {
    // Who sends it has left, which is no fault of the server.
    return { status: 400, error: 'The request ended before it was whole.' };
  }
  return { bytes: Buffer.concat(chunks) };
}

/** Such as `application/json`, in lower case and without parameters. */
export function mediaTypeOf(headers: Headers): string {
  return headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
}
