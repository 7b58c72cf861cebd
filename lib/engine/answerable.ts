import { type Answerability, judgeAnswerability } from '#lib/answering/refusing/answerability.ts';
import { type ScoredSentence, scoreSentences } from '#lib/answering/embedded/score.ts';
import type { Found } from '#lib/retrieval/find-evidence.ts';
import { questionKind } from '#lib/text/question-kind.ts';

export interface Judged extends Answerability {
  /** Sentences that can be an answer, best first. */
  scored: ScoredSentence[];
}

/** Whether what was found for a question answers it. */
export function judgeFound({ query, evidence, coverage }: Found): Judged {
  const kind = questionKind(query.text);
  const scored = scoreSentences(query, kind, evidence);
  return { ...judgeAnswerability(query, kind, coverage, scored), scored };
}
