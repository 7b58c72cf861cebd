import { describe, expect, it } from 'vitest';
import type { AnswerEvent, Citation } from '#lib/domain.ts';
import { collectAnswer } from './answer-result.ts';

async function* events(...given: AnswerEvent[]): AsyncGenerator<AnswerEvent> {
  yield* given;
}
const ASKED = { id: 'cost', kind: 'fact', question: 'How much did it cost?' };
const EVIDENCE: AnswerEvent = {
  type: 'evidence',
  question: 'How much did it cost?',
  evidence: { articles: [], sentences: [] },
  retrieved: ['b', 'a'],
};
const citation = (n: number, more: Partial<Citation> = {}): Citation => ({
  n,
  articleId: 'a',
  hash: 'hash',
  start: 0,
  end: 3,
  quote: 'one',
  ...more,
});
const coverage = { articles: 2, speaking: ['a'], silent: ['b'] };

describe('collecting an answer', () => {
  it('gives one result of the fixed shape', async () => {
    const statement = { text: 'It cost one.', citations: [1], verdict: 'quoted' as const, reason: '' };
    const result = await collectAnswer(
      ASKED,
      events(
        EVIDENCE,
        { type: 'citations', citations: [citation(1)] },
        { type: 'text', delta: 'It cost ' },
        { type: 'text', delta: 'one [^1].' },
        { type: 'citations', citations: [citation(1, { verdict: 'quoted', reason: '' })] },
        { type: 'statements', statements: [statement] },
        { type: 'done', finish: 'answered', coverage, nearest: [] },
      ),
    );
    expect(result).toEqual({
      ...ASKED,
      retrieved: ['b', 'a'],
      answer: 'It cost one [^1].',
      citations: [{ n: 1, articleId: 'a', start: 0, end: 3, quote: 'one', verdict: 'quoted' }],
      statements: [statement],
      coverage,
      finish: 'answered',
      nearest: [],
      milliseconds: { retrieve: expect.any(Number), firstText: expect.any(Number), total: expect.any(Number) },
    });
    const { retrieve, firstText, total } = result.milliseconds;
    expect([retrieve, firstText, total]).toEqual([retrieve, firstText!, total].toSorted((one, other) => one - other));
  });

  it('puts citations in the order of their numbers', async () => {
    const result = await collectAnswer(ASKED, events({ type: 'citations', citations: [citation(2), citation(1)] }));
    expect(result.citations.map(({ n }) => n)).toEqual([1, 2]);
  });

  it('is incomplete and says why when it ends on an error, and keeps what had come', async () => {
    const result = await collectAnswer(
      ASKED,
      events(EVIDENCE, { type: 'text', delta: 'It cost' }, { type: 'error', message: 'The model is gone.' }),
    );
    expect(result).toMatchObject({ answer: 'It cost', finish: 'incomplete', error: 'The model is gone.' });
  });

  it('is incomplete when the events just end, as after an abort', async () => {
    expect(await collectAnswer(ASKED, events(EVIDENCE))).toMatchObject({
      finish: 'incomplete',
      milliseconds: { firstText: null },
    });
  });
});
