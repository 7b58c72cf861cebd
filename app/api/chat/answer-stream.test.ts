import { setImmediate } from 'node:timers/promises';
import { readUIMessageStream } from 'ai';
import { describe, expect, test, vi } from 'vitest';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import type { AnswerEvent, ArticleInfo, Citation } from '#lib/domain.ts';
import { answerChunks, type AnswerStreamOptions, pullStream } from './answer-stream.ts';

const SIGNED: ArticleInfo = { id: 'signed', title: 'Signed', outlet: 'Izvestia', hash: 'h1' };
const SILENT: ArticleInfo = { id: 'silent', title: 'Silent', hash: 'h2' };

const evidence: AnswerEvent = {
  type: 'evidence',
  question: 'When was it signed?',
  retrieved: ['signed'],
  evidence: {
    articles: [SIGNED],
    sentences: [
      { n: 1, articleId: 'signed', start: 0, end: 16, text: 'Signed on Friday.', kind: 'prose', relevance: 1 },
    ],
  },
};
const coverage = { articles: 2, speaking: ['signed'], silent: ['silent'] };
const done: AnswerEvent & { type: 'done' } = { type: 'done', finish: 'answered', coverage, nearest: [] };

function citation(n: number, verdict?: Citation['verdict']): Citation {
  return { n, articleId: 'signed', hash: 'h1', start: 0, end: 16, quote: 'Signed on Friday.', verdict };
}

async function* eventsOf(...events: (AnswerEvent | Error)[]): AsyncGenerator<AnswerEvent> {
  for (const event of events) {
    if (event instanceof Error) throw event;
    yield event;
  }
}

const options: AnswerStreamOptions = {
  describe: async (id) => [SIGNED, SILENT].find((article) => article.id === id),
  sentenceFor: () => 'A safe sentence.',
};

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function chunksOf(...events: (AnswerEvent | Error)[]) {
  return allOf(answerChunks(eventsOf(...events), options));
}

async function typesOf(...events: (AnswerEvent | Error)[]) {
  return (await chunksOf(...events)).map((chunk) => chunk.type);
}

describe('an answer on the wire', () => {
  test('begins with its articles and evidence, and shows each citation before the text that names it', async () => {
    const events: AnswerEvent[] = [
      evidence,
      { type: 'text', delta: 'It was signed ' },
      { type: 'citations', citations: [citation(1)] },
      { type: 'text', delta: 'on Friday [^1].' },
      done,
    ];
    expect(await typesOf(...events)).toEqual([
      'start',
      'source-document',
      'data-evidence',
      'text-start',
      'text-delta',
      'data-citations',
      'text-delta',
      // The article that says nothing on the question, for the coverage line.
      'source-document',
      'text-end',
      'finish',
    ]);
  });

  test('tells first of what part of the corpus was asked, also where nothing comes of it', async () => {
    const scope = { outlets: ['Izvestia'], articles: [{ id: 'signed', title: 'Signed' }] };
    const sent = [];
    const limited = { scope, describe: async () => undefined, sentenceFor: () => 'Broken.' };
    for await (const chunk of answerChunks(eventsOf(new Error('broken')), limited)) sent.push(chunk);
    expect(sent.slice(0, 2)).toEqual([{ type: 'start' }, { type: 'message-metadata', messageMetadata: { scope } }]);
    expect(sent.at(-1)).toEqual({ type: 'error', errorText: 'Broken.' });
  });

  test('sends the citations whole each time, in order, under one id', async () => {
    const chunks = await chunksOf(
      evidence,
      { type: 'citations', citations: [citation(2)] },
      { type: 'citations', citations: [citation(1)] },
      { type: 'citations', citations: [citation(2, 'quoted')] },
      done,
    );
    const lists = chunks.flatMap((chunk) => (chunk.type === 'data-citations' ? [chunk] : []));
    expect(new Set(lists.map(({ id }) => id)).size).toBe(1);
    expect(lists.map(({ data }) => data.citations.map(({ n, verdict }) => [n, verdict]))).toEqual([
      [[2, undefined]],
      [
        [1, undefined],
        [2, undefined],
      ],
      [
        [1, undefined],
        [2, 'quoted'],
      ],
    ]);
  });

  test('is read by the AI SDK as one message with everything the screen needs', async () => {
    const stream = pullStream(
      answerChunks(
        eventsOf(
          evidence,
          { type: 'citations', citations: [citation(1)] },
          { type: 'text', delta: 'On Friday [^1].' },
          {
            type: 'statements',
            statements: [{ text: 'On Friday.', citations: [1], verdict: 'supported', reason: '' }],
          },
          { type: 'citations', citations: [citation(1, 'supported')] },
          { ...done, notice: 'The model was not reachable.' },
        ),
        options,
      ),
      () => undefined,
    );
    const message = (await allOf(readUIMessageStream<FootnoteMessage>({ stream }))).at(-1);
    expect(message?.parts.map((part) => part.type)).toEqual([
      'source-document',
      'data-evidence',
      'data-citations',
      'text',
      'source-document',
    ]);
    expect(message?.parts[0]).toMatchObject({ sourceId: 'signed', title: 'Signed' });
    expect(message?.parts[2]).toMatchObject({ data: { citations: [{ n: 1, verdict: 'supported' }] } });
    expect(message?.parts[3]).toMatchObject({ text: 'On Friday [^1].' });
    expect(message?.metadata).toMatchObject({
      finish: 'answered',
      coverage,
      statements: [{ verdict: 'supported' }],
      notice: 'The model was not reachable.',
    });
  });
});

describe('an answer that fails', () => {
  test('keeps its text, is marked incomplete, and ends with the safe message', async () => {
    const failed: AnswerEvent = {
      type: 'error',
      message: 'The model did not answer within 30 seconds.',
      language: 'en',
    };
    const chunks = await chunksOf(evidence, { type: 'text', delta: 'It was' }, failed);
    expect(chunks.slice(-4)).toEqual([
      { type: 'text-delta', id: 'answer', delta: 'It was' },
      { type: 'text-end', id: 'answer' },
      // In which language the sentence is comes before it: nothing is read after.
      { type: 'message-metadata', messageMetadata: { finish: 'incomplete', language: 'en' } },
      { type: 'error', errorText: 'The model did not answer within 30 seconds.' },
    ]);
  });

  test('by an exception shows nothing of the exception', async () => {
    const chunks = await chunksOf(evidence, new Error('connect ECONNREFUSED key=sk-1234'));
    expect(chunks.at(-1)).toEqual({ type: 'error', errorText: 'A safe sentence.' });
    expect(JSON.stringify(chunks)).not.toContain('sk-1234');
  });

  test('by just ending is said to be cut short', async () => {
    expect(await typesOf(evidence, { type: 'text', delta: 'It was' })).toContain('error');
  });
});

describe('the stream of an answer', () => {
  test('asks for the next event only when its reader is ready for it', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<number, void> {
      for (;;) yield ++given;
    }
    const reader = pullStream(endless(), () => undefined).getReader();
    await reader.read();
    await reader.read();
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    expect(given).toBe(2);
  });

  test('sends what was given before it has the next one made, which may keep the only thread busy', async () => {
    const order: string[] = [];
    async function* made(): AsyncGenerator<string, void> {
      yield 'evidence';
      order.push('answer made');
      yield 'answer';
    }
    const reader = pullStream(made(), () => undefined).getReader();
    await reader.read();
    const answer = reader.read();
    // From here to the socket it passes through streams, all of them in the same turn of the event loop.
    for (let step = 0; step < 100; step++) await Promise.resolve();
    order.push('evidence sent');
    await answer;
    expect(order).toEqual(['evidence sent', 'answer made']);
  });

  test('tells the engine when the reader leaves, and stops', async () => {
    const left = vi.fn();
    const cleanedUp = vi.fn();
    async function* endless(): AsyncGenerator<number, void> {
      try {
        for (let n = 0; ; n++) yield n;
      } finally {
        cleanedUp();
      }
    }
    const reader = pullStream(endless(), left).getReader();
    await reader.read();
    await reader.cancel();
    expect(left).toHaveBeenCalledOnce();
    expect(cleanedUp).toHaveBeenCalledOnce();
  });
});
