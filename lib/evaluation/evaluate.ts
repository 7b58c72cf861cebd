import type { Hit } from '#lib/domain.ts';
import { type AnswerResult, collectAnswer } from '#lib/engine/answer-result.ts';
import type { Engine } from '#lib/engine/engine.ts';
import type { EvaluationQuestion } from './question-file.ts';
import { type ArticleSource, type Scored, scoreResults } from './score-results.ts';
import { corruptQuestion } from './typos.ts';

const MOST_RETRIEVED = 20;

/** What of an engine is needed. */
export interface EvaluatedEngine extends Pick<Engine, 'ask'>, ArticleSource {
  find(question: string, history: readonly string[]): Promise<{ hits: Hit[] }>;
}

export interface EvaluationRequest {
  engine: EvaluatedEngine;
  questions: readonly EvaluationQuestion[];
  /** Finds articles and writes no answers. */
  retrievalOnly?: boolean;
  /** Misspells the questions (not what was asked before them), always alike for the same seed. */
  typos?: number;
  onProgress?: (done: number, total: number) => void;
}

/** Asks one question after the other and scores what comes back. The same index and answerer give the same results but for the times. */
export async function evaluate({
  engine,
  questions,
  retrievalOnly = false,
  typos,
  onProgress,
}: EvaluationRequest): Promise<Scored> {
  const results: AnswerResult[] = [];
  for (const [done, { id, kind, question, history }] of questions.entries()) {
    onProgress?.(done, questions.length);
    const asked = { id, kind, question: typos === undefined ? question : corruptQuestion(question, typos) };
    results.push(
      retrievalOnly
        ? await findOnly(engine, asked, history)
        : await collectAnswer(asked, engine.ask(asked.question, history)),
    );
  }
  onProgress?.(questions.length, questions.length);
  return scoreResults(questions, results, engine);
}

async function findOnly(
  engine: Pick<EvaluatedEngine, 'find'>,
  asked: { id: string; kind: string; question: string },
  history: readonly string[],
): Promise<AnswerResult> {
  const started = performance.now();
  const { hits } = await engine.find(asked.question, history);
  const retrieve = performance.now() - started;
  return {
    ...asked,
    retrieved: [...new Set(hits.map(({ passage }) => passage.articleId))].slice(0, MOST_RETRIEVED),
    answer: null,
    citations: [],
    statements: [],
    coverage: null,
    finish: null,
    nearest: [],
    milliseconds: { retrieve, firstText: null, total: retrieve },
  };
}
