import type { AnswerResult } from '#lib/engine/answer-result.ts';
import { holdsNugget } from './phrase-match.ts';
import type { EvaluationQuestion } from './question-file.ts';
import { share, yesOrNo, type Tallies } from './tally.ts';

export interface ContentScore {
  tallies: Tallies;
  /** Indexes of the nuggets that the answer does not hold. */
  missed: number[];
}

/**
 * Whether an answer tells what is expected, from the articles that are expected, and whether it was right to answer at all. A
 * refusal recalls nothing and covers nothing, whatever words it declines with.
 */
export function scoreContent(question: EvaluationQuestion, result: AnswerResult): ContentScore {
  const { answer, finish, citations } = result;
  if (answer === null) return { tallies: {}, missed: [] };
  const { answerable, nuggets, sources, minSources } = question;
  const refused = finish === 'refused';
  const tallies: Tallies = {};
  if (refused) tallies.refusalPrecision = yesOrNo(!answerable);
  if (!answerable) return { tallies: { ...tallies, refusalRecall: yesOrNo(refused) }, missed: [] };

  tallies.overRefusal = yesOrNo(refused);
  const missed = nuggets.flatMap((phrases, index) => (refused || !holdsNugget(answer, phrases) ? [index] : []));
  if (nuggets.length > 0) tallies.nuggetRecall = share(nuggets.length - missed.length, nuggets.length);
  if (minSources > 0) {
    const cited = new Set(citations.map(({ articleId }) => articleId).filter((id) => sources.includes(id)));
    tallies.sourceCoverage = share(refused ? 0 : Math.min(cited.size, minSources), minSources);
  }
  return { tallies, missed };
}
