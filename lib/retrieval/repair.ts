import type { Store } from '#lib/store/store.ts';
import type { Word } from '#lib/text/words.ts';

const SHORTEST_REPAIRED = 4;
const MOST_REPAIRS = 3;

/** The corpus's own terms that a misspelt word may have meant: nearest in spelling, most frequent first. */
export async function repairSpelling(
  store: Store,
  word: Word,
): Promise<{ term: string; closeness: number; documents: number }[]> {
  if (word.term.length < SHORTEST_REPAIRED || /\p{N}/u.test(word.term)) return [];
  const near = await store.vocabulary(word.term);
  return near
    .filter(({ term }) => !/\p{N}/u.test(term))
    .slice(0, MOST_REPAIRS)
    .map(({ term, documents }, rank) => ({ term, documents, closeness: 0.9 / (1 + 0.5 * rank) }));
}
