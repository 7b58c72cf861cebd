import type { ScoredSentence } from './score.ts';
import { takesBack } from './standing.ts';

const ONE_HAND = /\bon (?:the )?one hand\b/iu;
const OTHER_HAND = /\bon the other\b/iu;
const FIRST = /\bthe first\b/iu;
const SECOND = /\bthe second\b/iu;
/** "On the one hand" and "on the other hand" have so many sentences between them at most. */
const MOST_STEPS = 6;

/**
 * The sentences behind one without which it says the opposite, or half of what is meant: what takes it back ("Nothing of the kind was agreed."), the second
 * behind the first, the other hand behind the one. In the order of the article.
 *
 * @param at the sentence of the same article with a number, if it can be an answer
 */
export function otherHalfOf(sentence: ScoredSentence, at: (n: number) => ScoredSentence | undefined): ScoredSentence[] {
  const half: ScoredSentence[] = [];
  for (let next = behind(sentence, at); next; next = behind(next, at)) half.push(next);
  return half;
}

function behind(
  { sentence: { n, text } }: ScoredSentence,
  at: (n: number) => ScoredSentence | undefined,
): ScoredSentence | undefined {
  const next = at(n + 1);
  if (next && takesBack(next.sentence.text)) return next;
  if (next && FIRST.test(text) && SECOND.test(next.sentence.text)) return next;
  if (!ONE_HAND.test(text)) return undefined;
  for (let step = 1; step <= MOST_STEPS; step++) {
    const later = at(n + step);
    if (later && OTHER_HAND.test(later.sentence.text)) return later;
  }
  return undefined;
}
