import type { Refusal } from './refuse.ts';

export interface ReadJsonOptions {
  /** Most bytes of the body. */
  limit: number;
  /** What to do about a larger one, as the end of a sentence. */
  cure: string;
}

/** The JSON value in the body of a request, or why it cannot be read. */
export async function readJson(
  request: Request,
  { limit, cure }: ReadJsonOptions,
): Promise<{ value: unknown } | Refusal> {
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') {
    return { status: 415, error: `The request must be application/json, and is ${mediaType || 'of no type'}.` };
  }
  const bytes = await readBytes(request, limit);
  if (!bytes) return { status: 413, error: `The request is larger than ${limit} bytes; ${cure}.` };
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return { status: 400, error: 'The request is not valid JSON.' };
  }
}

/** The body of a request; undefined as soon as it is known to be larger than `limit`, the rest left unread. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length')) > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What is wrong with a value of the wrong shape, by the first of its faults. */
export function unreadable(issues: readonly { path: PropertyKey[]; message: string }[]): Refusal {
  const [issue] = issues;
  const place = issue?.path.map(String).join('.') || 'the request';
  return { status: 400, error: `The request cannot be read at ${place}: ${issue?.message ?? 'unknown shape'}.` };
}
