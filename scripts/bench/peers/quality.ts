import { metricsOf } from '#lib/evaluation/metrics.ts';
import { retrievalTallies } from '#lib/evaluation/retrieval-scores.ts';
import type { EvaluationQuestion } from '#lib/evaluation/question-file.ts';
import type { Run } from './participants.ts';
import { crossFittedRefusal, type Refusing, refusing } from './refusal.ts';

/** In the order of the table; `refusal` is the balanced share of right decisions to refuse. */
export const MEASURES = ['hit@1', 'hit@5', 'mrr@10', 'recall@5', 'all@5', 'refusal'] as const;
export type Measure = (typeof MEASURES)[number];

/** Null where a set does not ask for it or a library cannot do it. */
export type Quality = Record<Measure, number | null>;

export interface Judged {
  quality: Quality;
  refusal?: Refusing;
}

export function judge(run: Run, questions: readonly EvaluationQuestion[]): Judged {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const answered = run.results.map((found) => ({ ...found, question: byId.get(found.id)! }));
  const metrics = metricsOf(answered.map(({ question, retrieved }) => retrievalTallies(question, retrieved)));
  const refusal = refusalOf(answered);
  const isMultiple = questions.some(({ sources }) => sources.length > 1);
  return {
    quality: {
      'hit@1': metrics['hit@1'].value,
      'hit@5': metrics['hit@5'].value,
      'mrr@10': metrics['mrr@10'].value,
      'recall@5': metrics['recall@5'].value,
      'all@5': isMultiple ? metrics['all@5'].value : null,
      refusal: refusal?.balanced ?? null,
    },
    ...(refusal && { refusal }),
  };
}

function refusalOf(answered: (Run['results'][number] & { question: EvaluationQuestion })[]): Refusing | undefined {
  if (answered.every(({ refused }) => refused !== undefined)) {
    return refusing(answered.map(({ question, refused }) => ({ answerable: question.answerable, refused: refused! })));
  }
  const scored = answered.flatMap(({ id, score, question }) =>
    score === null || score === undefined
      ? []
      : [{ id, score, words: question.question.split(/\s+/u).length, answerable: question.answerable }],
  );
  return scored.length === answered.length ? crossFittedRefusal(scored) : undefined;
}
