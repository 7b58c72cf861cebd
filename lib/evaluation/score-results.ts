import type { Article } from '#lib/domain.ts';
import type { AnswerResult } from '#lib/engine/answer-result.ts';
import { metricsByKind, metricsOf, type Metrics } from './metrics.ts';
import type { EvaluationQuestion } from './question-file.ts';
import { scoreQuestion, type QuestionScore } from './score-question.ts';

/** One question, what came of it, and what that is worth. */
export interface ScoredResult {
  question: EvaluationQuestion;
  result: AnswerResult;
  score: QuestionScore;
}

export interface Scored {
  all: ScoredResult[];
  metrics: Metrics;
  /** In the order in which the kinds first appear. */
  kinds: Map<string, Metrics>;
}

/** Where quotes are looked up. */
export interface ArticleSource {
  article(id: string): Promise<Pick<Article, 'text'> | undefined>;
}

/** Scores results against their questions, in the order of the questions; a question without a result is left out. */
export async function scoreResults(
  questions: readonly EvaluationQuestion[],
  results: readonly AnswerResult[],
  source: ArticleSource,
): Promise<Scored> {
  const byId = new Map(results.map((result) => [result.id, result]));
  const all: ScoredResult[] = [];
  for (const question of questions) {
    const result = byId.get(question.id);
    if (result) all.push({ question, result, score: scoreQuestion(question, result, await textsOf(result, source)) });
  }
  const scored = all.map(({ question: { kind }, score: { tallies } }) => ({ kind, tallies }));
  return { all, metrics: metricsOf(scored.map(({ tallies }) => tallies)), kinds: metricsByKind(scored) };
}

async function textsOf(
  { citations }: AnswerResult,
  source: ArticleSource,
): Promise<(articleId: string) => string | undefined> {
  const texts = new Map<string, string | undefined>();
  for (const id of new Set(citations.map(({ articleId }) => articleId))) {
    texts.set(id, (await source.article(id))?.text);
  }
  return (id) => texts.get(id);
}
