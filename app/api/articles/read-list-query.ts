import type { ArticleFilter } from '#lib/engine/article-list.ts';
import type { Refusal } from '../refuse.ts';

const DEFAULT_LIMIT = 50;
const MOST = 200;
const LONGEST = 500;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `?search=words&outlet=…&language=…&from=DAY&to=DAY&offset=0&limit=50`: what to list, or what is wrong with the request. */
export function readListQuery(parameters: URLSearchParams): ArticleFilter | Refusal {
  const texts = Object.fromEntries(
    ['search', 'outlet', 'language', 'from', 'to'].map((name) => [name, parameters.get(name) ?? '']),
  );
  const long = Object.entries(texts).find(([, value]) => value.length > LONGEST);
  if (long)
    return { status: 413, error: `The ${long[0]} has ${long[1].length} characters; at most ${LONGEST} can be taken.` };
  for (const name of ['from', 'to']) {
    if (texts[name] && !DAY.test(texts[name]))
      return { status: 400, error: `The day after ${name} must be like 2025-01-17.` };
  }
  const [offset, limit] = [parameters.get('offset') ?? '0', parameters.get('limit') ?? String(DEFAULT_LIMIT)];
  if (!/^\d{1,9}$/.test(offset)) return { status: 400, error: 'The offset must be a whole number.' };
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MOST) {
    return { status: 400, error: `The limit must be a whole number from 1 to ${MOST}.` };
  }
  return { ...texts, offset: Number(offset), limit: Number(limit) };
}
