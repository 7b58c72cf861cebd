import type { AnswerResult } from '#lib/engine/answer-result.ts';
import { scoreContent } from './answer-scores.ts';
import { scoreCitations, type CitationScore } from './citation-scores.ts';
import { faultsOf } from './faults.ts';
import type { EvaluationQuestion } from './question-file.ts';
import { retrievalTallies } from './retrieval-scores.ts';
import type { Tallies } from './tally.ts';

/** Everything that one result says about the metrics. */
export interface QuestionScore extends CitationScore {
  /** What the question counts for, and with what. */
  tallies: Tallies;
  /** Indexes of the nuggets that the answer does not hold. */
  missed: number[];
  /** What is not as expected, a phrase each; none when the question passed. */
  faults: string[];
}

/** @param textOf the text of an article; undefined when the corpus has none of that id */
export function scoreQuestion(
  question: EvaluationQuestion,
  result: AnswerResult,
  textOf: (articleId: string) => string | undefined,
): QuestionScore {
  const content = scoreContent(question, result);
  const citations = scoreCitations(result, textOf);
  const tallies = { ...retrievalTallies(question, result.retrieved), ...content.tallies, ...citations.tallies };
  const score = { ...citations, missed: content.missed, tallies };
  return { ...score, faults: faultsOf(question, result, score) };
}
