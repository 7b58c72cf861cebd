import type { Store } from '#lib/store/store.ts';
import { isEnglishWord } from '#lib/text/english-words.ts';
import type { Word } from '#lib/text/words.ts';

const SHORTEST_REPAIRED = 4;
const MOST_REPAIRS = 3;

/**
 * The corpus's own terms that a misspelt word may have meant: nearest in spelling, most frequent first. A word that is spelt right has none: "bread"
 * is not "broad". Of a name that is spelt right only other spellings are meant: "John" may be "Jon".
 */
export async function repairSpelling(
  store: Store,
  word: Word,
): Promise<{ term: string; closeness: number; documents: number }[]> {
  if (word.term.length < SHORTEST_REPAIRED || /\p{N}/u.test(word.term)) return [];
  const written = word.start === 0 ? word.text.toLowerCase() : word.text;
  const isRight = await isEnglishWord(written);
  if (isRight && written === written.toLowerCase()) return [];
  const near = await store.vocabulary(word.term);
  return near
    .filter(({ term }) => !/\p{N}/u.test(term) && (!isRight || consonantsOf(term) === consonantsOf(word.term)))
    .slice(0, MOST_REPAIRS)
    .map(({ term, documents }, rank) => ({ term, documents, closeness: 0.9 / (1 + 0.5 * rank) }));
}

/** What spellings of one name have in common: "John" and "Jon", "Erik" and "Eric". */
function consonantsOf(term: string): string {
  return term
    .replace(/ph/g, 'f')
    .replace(/ck?/g, 'k')
    .replace(/z/g, 's')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');
}
