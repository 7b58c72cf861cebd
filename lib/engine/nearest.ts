import type { ScoredSentence } from '#lib/answering/embedded/score.ts';
import type { Evidence, NearestPassage, Passage } from '#lib/domain.ts';

/** So many sentences are shown of a passage. */
const SHOWN = 3;

/**
 * What comes nearest to a question in each passage: its best sentence and those behind it, up to the next paragraph; the passage
 * itself where no sentence of it could be an answer.
 *
 * @param scored sentences of the evidence, best first
 */
export function nearestIn(
  passages: readonly Passage[],
  { sentences }: Evidence,
  scored: readonly ScoredSentence[],
): NearestPassage[] {
  return passages.map((passage) => {
    const { articleId, start, end, text } = passage;
    const isInside = (one: { articleId: string; start: number; end: number }) =>
      one.articleId === articleId && one.start >= start && one.end <= end;
    const best = scored.find(({ sentence }) => isInside(sentence))?.sentence;
    if (!best) return { articleId, start, end, text };
    const behind = sentences.slice(sentences.findIndex(({ n }) => n === best.n)).slice(0, SHOWN);
    const stop = behind.findIndex(
      (one, index) => index > 0 && (one.opensParagraph || one.kind !== best.kind || !isInside(one)),
    );
    const last = behind.at(stop < 0 ? -1 : stop - 1)!;
    return { articleId, start: best.start, end: last.end, text: text.slice(best.start - start, last.end - start) };
  });
}
