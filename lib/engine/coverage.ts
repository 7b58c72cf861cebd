import { groupCopies } from '#lib/corpus/copies.ts';
import type { Article, Coverage } from '#lib/domain.ts';

const MOST_NAMED = 20;

/** The cited articles that print the same text, in groups. */
export function copiesAmong(articles: readonly (Pick<Article, 'id' | 'text' | 'hash'> | undefined)[]): string[][] {
  return groupCopies(articles.filter((article) => article !== undefined));
}

/** Which articles an answer cites and which it does not; in a large corpus only those that were retrieved are named. */
export function coverageOf(
  all: string[],
  retrieved: string[],
  cited: Iterable<string>,
  copies: string[][] = [],
): Coverage {
  const speaking = [...new Set(cited)];
  const candidates = all.length <= MOST_NAMED ? all : retrieved;
  const silent = candidates.filter((id) => !speaking.includes(id)).slice(0, MOST_NAMED);
  return { articles: all.length, speaking, silent, ...(copies.length > 0 && { copies }) };
}
