import { isSmallWord } from '#lib/text/question-language.ts';
import { ownWords } from '../own-words.ts';
import { attributionOf } from '../embedded/attribution.ts';
import { quotation } from '../embedded/quotation.ts';
import type { ScoredSentence } from '../embedded/score.ts';

const LONGEST_WORD = 40;
/** Words that stand for nothing in particular: that no article has them tells nothing. */
const STANDS_FOR_NOTHING =
  /^(?:(?:any|some|every|no)(?:one|body|thing|where|how|times?)|ever|whoever|whatever|really|actually|exactly|happen(?:ed|s|ing)?|currently|please)$/iu;

/**
 * Declines in one or two sentences: what is missing, and what the articles are about instead.
 *
 * @param missing words of the question that the articles do not know, as written
 * @param topics what the corpus is about, most important first
 */
export function composeRefusal(missing: readonly string[], topics: readonly string[], words = ownWords()): string {
  const telling = missing.filter((word) => !STANDS_FOR_NOTHING.test(word) && !isSmallWord(word, words.language));
  return words.refusal(telling.slice(0, 3).map(shorten), topics);
}

/** A word may be as long as a question may. */
function shorten(word: string): string {
  return word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word;
}

/** Sets a false premise right with the sentence that denies it. */
export function composeCorrection(denial: ScoredSentence, words = ownWords()): string {
  return `${words.otherwise}${attributionOf(denial.article)}: ${quotation({ sentence: denial.sentence }, false)}`;
}
