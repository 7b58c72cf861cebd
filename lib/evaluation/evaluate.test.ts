import { describe, expect, it } from 'vitest';
import type { AnswerEvent, Hit } from '#lib/domain.ts';
import { evaluate, type EvaluatedEngine } from './evaluate.ts';
import { cite, question, source } from './sample.test-data.ts';

const SIGNED = 'The treaty was signed in Moscow.';

/** Answers every question with the same sentence, and remembers what it was asked. */
function engine(): EvaluatedEngine & { asked: [string, readonly string[]][] } {
  const asked: [string, readonly string[]][] = [];
  const citation = { ...cite(1, 'pact', SIGNED), hash: 'hash of pact' };
  return {
    asked,
    article: source.article,
    async *ask(text, history): AsyncGenerator<AnswerEvent> {
      asked.push([text, history]);
      yield {
        type: 'evidence',
        question: text,
        evidence: { articles: [], sentences: [] },
        retrieved: ['pact', 'vote'],
      };
      yield { type: 'citations', citations: [citation] };
      yield { type: 'text', delta: `“${SIGNED}” [^1]` };
      yield {
        type: 'statements',
        statements: [{ text: `“${SIGNED}”`, citations: [1], verdict: 'quoted', reason: '' }],
      };
      yield {
        type: 'done',
        finish: 'answered',
        coverage: { articles: 2, speaking: ['pact'], silent: ['vote'] },
        nearest: [],
      };
    },
    async find(text, history) {
      asked.push([text, history]);
      const hits = ['vote', 'pact', 'vote'].map((articleId, id): Hit => {
        return { passage: { id, articleId, start: 0, end: 1, text: 'T', sentences: [] }, score: 1, found: 'words' };
      });
      return { hits };
    },
  };
}

describe('an evaluation', () => {
  it('asks every question with what was asked before it, in order, and tells how far it is', async () => {
    const asking = engine();
    const seen: [number, number][] = [];
    const questions = [question({ id: 'a' }), question({ id: 'b', question: 'And when?', history: ['Where?'] })];
    const { all } = await evaluate({ engine: asking, questions, onProgress: (...progress) => seen.push(progress) });
    expect(asking.asked).toEqual([
      ['Where was the treaty signed?', []],
      ['And when?', ['Where?']],
    ]);
    expect(seen).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    expect(all.map(({ result }) => result.id)).toEqual(['a', 'b']);
  });

  it('scores what comes back', async () => {
    const questions = [question({ id: 'a' }), question({ id: 'b', kind: 'near-miss', answerable: false })];
    const { metrics, kinds, all } = await evaluate({ engine: engine(), questions });
    expect(metrics.nuggetRecall).toMatchObject({ value: 1, n: 1 });
    expect(metrics.citationRecall).toMatchObject({ value: 1, n: 2 });
    expect(metrics.quoteExactness).toMatchObject({ value: 1, n: 2 });
    expect(metrics.refusalRecall).toMatchObject({ value: 0, n: 1 });
    expect([...kinds.keys()]).toEqual(['fact', 'near-miss']);
    expect(all.map(({ score }) => score.faults)).toEqual([[], ['answered, although the articles do not tell']]);
  });

  it('writes no answers when only finding is measured', async () => {
    const { all, metrics } = await evaluate({ engine: engine(), questions: [question()], retrievalOnly: true });
    // Distinct articles in the order of the hits.
    expect(all[0]?.result).toMatchObject({ retrieved: ['vote', 'pact'], answer: null, finish: null, citations: [] });
    expect(metrics['hit@1']).toMatchObject({ value: 0, n: 1 });
    expect(metrics['mrr@10']).toMatchObject({ value: 0.5, n: 1 });
    expect(metrics.nuggetRecall).toMatchObject({ value: null, n: 0 });
    expect(metrics.overRefusal).toMatchObject({ value: null, n: 0 });
  });

  it('misspells the question and not what was asked before it', async () => {
    const asking = engine();
    const history = ['Where was the treaty signed?'];
    // Nine long words: at least three of them are misspelt, whatever the seed.
    const long = 'Which newspaper reported about strikes against nuclear plants before another inauguration?';
    const { all } = await evaluate({ engine: asking, questions: [question({ question: long, history })], typos: 3 });
    expect(asking.asked[0]?.[0]).not.toBe(long);
    expect(asking.asked[0]?.[1]).toEqual(history);
    expect(all[0]?.result.question).toBe(asking.asked[0]?.[0]);
    expect(all[0]?.question.question).toBe(long);
  });
});
