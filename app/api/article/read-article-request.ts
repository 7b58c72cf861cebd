import { anchorRequest, articleRequest, type ArticleRequest } from '#lib/chat-protocol.ts';
import { readJson, unreadable } from '../read-json.ts';
import type { Refusal } from '../refuse.ts';

/** Bytes of a request's body: the footnotes of one answer that rest on one article, with what they quote. */
export const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** Reads which article is asked for, and which places in it, out of the body of a request. */
export async function readArticlePost(request: Request): Promise<ArticleRequest | Refusal> {
  const body = await readJson(request, { limit: MAX_BODY_BYTES, cure: 'ask for fewer places at once' });
  if ('error' in body) return body;
  const parsed = articleRequest.safeParse(body.value);
  return parsed.success ? parsed.data : unreadable(parsed.error.issues);
}

/** The same out of the query of a request: `?id=…`, and for a place in it `&start=…&end=…` with `&hash=…` and `&quote=…`. */
export function readArticleQuery(query: URLSearchParams): ArticleRequest | Refusal {
  const id = query.get('id');
  if (!id) return { status: 400, error: 'Say which article with ?id=… in the address.' };
  const named = ['hash', 'start', 'end', 'quote'].filter((name) => query.has(name));
  if (named.length === 0) return { id, anchors: [] };
  const parsed = anchorRequest.safeParse({
    start: offsetOf(query.get('start')),
    end: offsetOf(query.get('end')),
    hash: query.get('hash') ?? undefined,
    quote: query.get('quote') ?? undefined,
  });
  if (parsed.success) return { id, anchors: [parsed.data] };
  return { status: 400, error: 'A place in an article is given by &start=… and &end=…, two whole numbers.' };
}

function offsetOf(value: string | null): number | undefined {
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
