/** Results by hand, for tests: a corpus of two articles, and questions whose figures can be worked out on paper. */
import type { AnswerResult } from '#lib/engine/answer-result.ts';
import type { EvaluationMeta } from './evaluation-file.ts';
import type { EvaluationQuestion } from './question-file.ts';

export const TEXTS: Record<string, string> = {
  pact: 'The treaty was signed in Moscow. It has 47 articles. Rain delayed the parade.',
  vote: 'Parliament approved the budget in March. Snow closed the airport.',
};

export const textOf = (id: string): string | undefined => TEXTS[id];

export const source = {
  article: async (id: string) => {
    const text = TEXTS[id];
    return text === undefined ? undefined : { text };
  },
};

/** A citation of a sentence of `TEXTS`, found by its words. */
export function cite(n: number, articleId: string, quote: string): AnswerResult['citations'][number] {
  const start = TEXTS[articleId]!.indexOf(quote);
  return { n, articleId, start, end: start + quote.length, quote, verdict: 'quoted' };
}

export function question(given: Partial<EvaluationQuestion> = {}): EvaluationQuestion {
  const sources = given.sources ?? (given.answerable === false ? [] : ['pact']);
  return {
    id: 'q1',
    kind: 'fact',
    question: 'Where was the treaty signed?',
    history: [],
    answerable: true,
    nuggets: given.answerable === false ? [] : [['Moscow']],
    sources,
    minSources: Math.min(1, sources.length),
    ...given,
  };
}

export function result(given: Partial<AnswerResult> = {}): AnswerResult {
  return {
    id: 'q1',
    kind: 'fact',
    question: 'Where was the treaty signed?',
    retrieved: ['pact', 'vote'],
    answer: '“The treaty was signed in Moscow.” [^1]',
    citations: [cite(1, 'pact', 'The treaty was signed in Moscow.')],
    statements: [{ text: '“The treaty was signed in Moscow.”', citations: [1], verdict: 'quoted', reason: '' }],
    coverage: { articles: 2, speaking: ['pact'], silent: ['vote'] },
    finish: 'answered',
    nearest: [],
    milliseconds: { retrieve: 1, firstText: 2, total: 3 },
    ...given,
  };
}

export function refusal(given: Partial<AnswerResult> = {}): AnswerResult {
  return result({ answer: 'The articles do not tell.', citations: [], statements: [], finish: 'refused', ...given });
}

export const META: EvaluationMeta = {
  createdAt: '2026-01-02T03:04:05.678Z',
  corpus: 'corpus',
  questions: 'e2e/questions.jsonl',
  articles: 2,
  passages: 1_200,
  fingerprint: 'f00d',
  answerer: 'quotations chosen by Footnote',
  retrievalOnly: false,
  typos: null,
  sentences: null,
  seconds: 12.3,
  milliseconds: {
    retrieve: { median: 4.2, p95: 9 },
    firstText: { median: 12, p95: 30 },
    total: { median: 13, p95: 1_500 },
  },
};
