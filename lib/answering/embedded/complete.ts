import type { QuestionKind } from '#lib/text/question-kind.ts';
import { otherHalfOf } from './other-half.ts';
import type { ScoredSentence } from './score.ts';
import { BRIEF } from './compose.ts';
import { leansBack, namesSpeakerBefore, pointsBack } from './standing.ts';

const MOST_ITEMS = 8;
/** "It added …" may follow on "the newspaper's article said", which follows on the newspaper's name. */
const MOST_STEPS_BACK = 2;

/**
 * Adds what a chosen sentence cannot stand without: the sentence that "He added …" points back at, the other half of what it says, the points of a list behind a colon, and for a
 * list question the other points of the list that a chosen point is one of. The best sentences come first, until `words` are reached.
 *
 * @param all every sentence of the evidence that can be an answer
 */
export function completeSentences(
  chosen: readonly ScoredSentence[],
  all: readonly ScoredSentence[],
  kind: QuestionKind,
  words: number,
): ScoredSentence[] {
  const byNumber = new Map(all.map((scored) => [scored.sentence.n, scored]));
  const kept = [...chosen];
  let length = sum(chosen);
  const numbers = new Set(chosen.map(({ sentence }) => sentence.n));
  const add = (scored: ScoredSentence | undefined, most = words) => {
    if (!scored || numbers.has(scored.sentence.n) || length + lengthOf(scored) > most) return;
    numbers.add(scored.sentence.n);
    // It only makes another readable: nothing in it is the answer.
    kept.push({ ...scored, span: undefined });
    length += lengthOf(scored);
  };
  for (const scored of chosen) {
    const { n, text, kind: layout } = scored.sentence;
    const neighbour = (number: number) => {
      const other = byNumber.get(number);
      return other?.sentence.articleId === scored.sentence.articleId ? other : undefined;
    };
    for (let step = 1, later = text; step <= MOST_STEPS_BACK; step++) {
      const before = neighbour(n - step);
      if (
        !before ||
        !(step === 1 ? pointsBack(later) || (!BRIEF.has(kind) && namesSpeakerBefore(later)) : leansBack(later))
      )
        break;
      add(before);
      later = before.sentence.text;
    }
    // Whatever their length: without them the answer says the opposite.
    for (const behind of otherHalfOf(scored, neighbour)) add(behind, Number.POSITIVE_INFINITY);
    const isItem = layout === 'item';
    if (text.endsWith(':') || (isItem && kind === 'list')) {
      for (let step = 1; step <= MOST_ITEMS && neighbour(n + step)?.sentence.kind === 'item'; step++)
        add(neighbour(n + step));
    }
    if (isItem && kind === 'list') {
      for (let step = 1; step <= MOST_ITEMS && neighbour(n - step)?.sentence.kind === 'item'; step++)
        add(neighbour(n - step));
    }
  }
  return kept;
}

function sum(sentences: readonly ScoredSentence[]): number {
  return sentences.reduce((total, scored) => total + lengthOf(scored), 0);
}

/** In words. */
export function lengthOf({ sentence }: ScoredSentence): number {
  return sentence.text.split(/\s+/u).length;
}
