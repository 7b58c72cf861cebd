import type { Query } from '#lib/domain.ts';
import { countedAfterNumbers, countedIn, holdsMeasure } from '#lib/text/measures.ts';
import type { QuestionKind } from '#lib/text/question-kind.ts';
import { words } from '#lib/text/words.ts';
import type { ScoredSentence } from './score.ts';

/**
 * A test for sentences that hold the kind of thing asked for: a date, a number of the things that are counted, a sum. Undefined when the question's kind
 * cannot be told apart so.
 */
export function askedKindTest(query: Query, kind: QuestionKind): ((sentence: ScoredSentence) => boolean) | undefined {
  if (kind === 'date') return ({ span }) => span !== undefined;
  if (kind !== 'number') return undefined;
  const counted = countedIn(query.text);
  const things = new Set(
    counted
      ? words(counted)
          .filter(({ stop }) => !stop)
          .map(({ term }) => term)
      : [],
  );
  for (const { term, alternatives } of query.terms) {
    if (things.has(term)) for (const other of alternatives) things.add(other.term);
  }
  return ({ sentence, span }) => {
    const measured = holdsMeasure(query.text, sentence.text);
    if (things.size === 0) return measured ?? span !== undefined;
    return (
      measured === true ||
      countedAfterNumbers(sentence.text).some((after) => words(after).some(({ term }) => things.has(term)))
    );
  };
}
