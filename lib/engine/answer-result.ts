import type { AnswerEvent, Citation, Coverage, Difference, Finish, NearestPassage, Statement } from '#lib/domain.ts';

/** One whole answer as data: what `ask --json` prints and `evaluate --json` lists. */
export interface AnswerResult {
  id: string;
  kind: string;
  question: string;
  /** Up to 20 distinct article ids, best first, as ranked before evidence is chosen. */
  retrieved: string[];
  /** With markers `[^n]`; null when only retrieval was asked for. */
  answer: string | null;
  citations: Omit<Citation, 'hash' | 'reason'>[];
  statements: Statement[];
  coverage: Coverage | null;
  finish: Finish | null;
  nearest: NearestPassage[];
  /** Where the cited articles differ; absent where they do not. */
  differences?: Difference[];
  /** How the answer came about, such as how many statements were left out. */
  notice?: string;
  /** Why the answer is incomplete. */
  error?: string;
  milliseconds: { retrieve: number; firstText: number | null; total: number };
}

/** Reads the events of one answer to their end. */
export async function collectAnswer(
  asked: { id: string; kind: string; question: string },
  events: AsyncIterable<AnswerEvent>,
): Promise<AnswerResult> {
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const citations = new Map<number, Citation>();
  const result: AnswerResult = {
    ...asked,
    retrieved: [],
    answer: '',
    citations: [],
    statements: [],
    coverage: null,
    finish: 'incomplete',
    nearest: [],
    milliseconds: { retrieve: 0, firstText: null, total: 0 },
  };
  for await (const event of events) {
    switch (event.type) {
      case 'evidence':
        result.retrieved = event.retrieved;
        result.milliseconds.retrieve = elapsed();
        break;
      case 'text':
        result.milliseconds.firstText ??= elapsed();
        result.answer += event.delta;
        break;
      case 'citations':
        for (const citation of event.citations) citations.set(citation.n, citation);
        break;
      case 'statements':
        result.statements = event.statements;
        break;
      case 'done':
        result.finish = event.finish;
        result.coverage = event.coverage;
        result.nearest = event.nearest;
        if (event.differences) result.differences = event.differences;
        if (event.notice !== undefined) result.notice = event.notice;
        break;
      case 'error':
        result.error = event.message;
        break;
    }
  }
  result.milliseconds.total = elapsed();
  result.citations = [...citations.values()]
    .sort((one, other) => one.n - other.n)
    .map(({ n, articleId, start, end, quote, verdict }) => ({ n, articleId, start, end, quote, verdict }));
  return result;
}
