/** What a reader gets when a provider of answers or of embeddings fails. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Config, readConfig } from '#lib/config.ts';
import type { AnswerEvent } from '#lib/domain.ts';
import { type Fault, type FakeOpenAI, startFakeOpenAI } from '../../e2e/support/fake-openai.ts';
import { type AnswerResult, collectAnswer } from './answer-result.ts';
import { openEngine } from './engine.ts';
import { BRIDGE_ARTICLES, type IndexedCorpus, indexedCorpus } from './indexed-corpus.test-data.ts';
import { indexCorpus } from './indexing.ts';
import { openEmbedder } from './embedders.ts';

const QUESTION = 'Why was the opening of the bridge postponed?';
const ASKED = { id: '', kind: '', question: QUESTION };
const KEY = 'sk-canary-0123456789';
const TAKEN_OVER = 'Footnote has answered without it, in quotations from the articles.';
/** Long enough for a busy machine, short enough to wait for. */
const TIMEOUTS = { firstChunkMs: 1_000, chunkMs: 1_000, totalMs: 10_000 };

let corpus: IndexedCorpus;
let fake: FakeOpenAI;
let faults: unknown[];

beforeAll(async () => {
  corpus = await indexedCorpus(BRIDGE_ARTICLES);
});
afterAll(() => corpus.dispose());
beforeEach(async () => {
  fake = await startFakeOpenAI({ apiKey: KEY });
  faults = [];
});
afterEach(() => fake.close());

const model = (name: string, baseURL = fake.url) =>
  ({ kind: 'model', provider: 'compatible', model: name, baseURL, apiKey: KEY }) as const;

async function eventsOf(settings: Partial<Config>, question = QUESTION): Promise<AnswerEvent[]> {
  const limits = { ...corpus.config.limits, timeouts: TIMEOUTS };
  const engine = await openEngine(
    { ...corpus.config, chat: model('small'), limits, ...settings },
    { onFault: (fault) => faults.push(fault) },
  );
  const events: AnswerEvent[] = [];
  for await (const event of engine.ask(question, [])) events.push(event);
  await engine.close();
  return events;
}

async function answer(settings: Partial<Config> = {}, question = QUESTION): Promise<AnswerResult> {
  return collectAnswer(ASKED, from(await eventsOf(settings, question)));
}

async function* from(events: AnswerEvent[]): AsyncGenerator<AnswerEvent> {
  yield* events;
}

const WITHOUT_A_WORD: [string, Fault, RegExp][] = [
  ['refuses the key', { kind: 'status', status: 401 }, /refused the key/],
  ['is busy', { kind: 'status', status: 429 }, /takes no more requests/],
  ['fails', { kind: 'status', status: 500 }, /The model provider failed/],
  ['is a page', { kind: 'html' }, /something other than an answer/],
  ['hangs', { kind: 'hang' }, /did not begin to answer in time/],
  ['sends nothing', { kind: 'empty' }, /something other than an answer/],
];

describe('when the model gives no word, Footnote answers in its place', () => {
  it.each(WITHOUT_A_WORD)('if the provider %s', async (_what, fault, why) => {
    fake.script({ fault, times: 9 });
    const result = await answer();
    expect(result.finish).toBe('answered');
    expect(result.answer).toContain('because the river flooded the southern pier');
    expect(result.citations.length).toBeGreaterThan(0);
    expect(result.error).toBeUndefined();
    expect(result.notice).toMatch(why);
    expect(result.notice).toContain(TAKEN_OVER);
    expect(JSON.stringify(result)).not.toMatch(/canary|127\.0\.0\.1|\/v1|Refused/);
    // Whoever runs the server finds it in the log.
    expect(faults).toHaveLength(1);
  });

  it('if nobody is there', async () => {
    const gone = await startFakeOpenAI();
    await gone.close();
    const result = await answer({ chat: model('small', gone.url) });
    expect(result.finish).toBe('answered');
    expect(result.notice).toContain(TAKEN_OVER);
  });

  it('if it leads elsewhere: nobody else gets the question', async () => {
    const redirecting = createServer((_request, response) =>
      response.writeHead(307, { location: `${fake.url}/chat/completions` }).end(),
    );
    await new Promise<void>((resolve) => redirecting.listen(0, '127.0.0.1', resolve));
    const { port } = redirecting.address() as AddressInfo;
    const result = await answer({ chat: model('small', `http://127.0.0.1:${port}/v1`) });
    redirecting.close();
    expect(result.finish).toBe('answered');
    expect(result.notice).toContain(TAKEN_OVER);
    expect(fake.requests).toEqual([]);
  });

  it('if it sends one line without an end', async () => {
    let sent = 0;
    const endless = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const line = Buffer.alloc(65_536, 'a');
      const more = (): void => {
        sent += line.length;
        if (!response.destroyed) response.write(line, more);
      };
      more();
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    const { port } = endless.address() as AddressInfo;
    const limits = { ...corpus.config.limits, timeouts: { ...TIMEOUTS, firstChunkMs: 20_000, totalMs: 20_000 } };
    const result = await answer({ chat: model('small', `http://127.0.0.1:${port}/v1`), limits });
    endless.close();
    endless.closeAllConnections();
    expect(result.notice).toContain(TAKEN_OVER);
    // What is on its way when the connection closes comes on top of the 64 MB that are read.
    expect(sent).toBeLessThan(100_000_000);
  });

  it('and refuses what the articles do not tell, as it would without a model', async () => {
    fake.script({ fault: { kind: 'status', status: 500 }, times: 9 });
    const result = await answer({}, 'Who composed Turandot?');
    expect(result).toMatchObject({ finish: 'refused', citations: [] });
    expect(result.notice).toContain(TAKEN_OVER);
  });

  it('in one answer, whose first words are the first that anyone has seen', async () => {
    fake.script({ chunks: [' ', '\n'], fault: { kind: 'cut' } });
    const events = await eventsOf({});
    expect(events.filter(({ type }) => type === 'done' || type === 'error')).toHaveLength(1);
    expect((await collectAnswer(ASKED, from(events))).answer?.trim()).toMatch(/river flooded/);
  });

  it('does not ask the model, which is down, to judge the answer', async () => {
    fake.script({ fault: { kind: 'status', status: 400 } });
    const result = await answer({ check: 'model' });
    expect(result.finish).toBe('answered');
    expect(fake.requests).toHaveLength(1);
  });

  it('unless words have been read: they stand, marked incomplete', async () => {
    fake.script({ chunks: ['The river flooded the pier.', ' And'], fault: { kind: 'cut' } });
    const result = await answer();
    expect(result).toMatchObject({ answer: 'The river flooded the pier. And', finish: 'incomplete' });
    expect(result.error).toBe("The model's answer broke off before it was complete. Try again.");
  });

  it('unless FALLBACK is none: then the reader is told', async () => {
    fake.script({ fault: { kind: 'status', status: 401 } });
    const result = await answer({ fallback: 'none' });
    expect(result).toMatchObject({ answer: '', finish: 'incomplete' });
    expect(result.error).toBe('The model provider refused the key. Check OPENAI_API_KEY.');
  });

  it('which can be told from an answer of the model, so that the reader can ask again', async () => {
    fake.script({ fault: { kind: 'status', status: 400 } });
    expect((await eventsOf({})).at(-1)).toMatchObject({ type: 'done', withoutModel: true });
    expect((await eventsOf({})).at(-1)).not.toHaveProperty('withoutModel');
  });

  it('and not when the reader has left', async () => {
    fake.script({ fault: { kind: 'hang' } });
    const engine = await openEngine({ ...corpus.config, chat: model('small') });
    const leaving = new AbortController();
    const types: string[] = [];
    void fake.received(1).then(() => leaving.abort());
    for await (const { type } of engine.ask(QUESTION, [], leaving.signal)) types.push(type);
    await engine.close();
    expect(types).toEqual(['evidence']);
    expect(await fake.requests[0]!.closed).toBe('left');
  });
});

describe('when only the provider of the embeddings fails', () => {
  const embedding = () => ({ chat: { kind: 'embedded' }, embedding: model('vectors') }) as const;
  let own: IndexedCorpus;

  beforeEach(async () => {
    own = await indexedCorpus(BRIDGE_ARTICLES);
    const embedder = await openEmbedder({ ...readConfig({}), embedding: model('vectors') });
    await indexCorpus({ corpus: own.config.corpus, directory: own.config.index, embedder });
  });
  afterEach(() => own.dispose());

  it.each<[string, Fault, RegExp]>([
    ['with 500', { kind: 'status', status: 500 }, /The embedding provider failed/],
    ['with 401', { kind: 'status', status: 401 }, /refused the key/],
    ['with a page', { kind: 'html' }, /something other than embeddings/],
    ['by silence', { kind: 'hang' }, /did not answer in time/],
  ])('%s, words find the passages and the answer says so', async (_what, fault, why) => {
    fake.script({ for: 'embeddings', fault, times: 99 });
    const result = await answer({ ...embedding(), index: own.config.index });
    expect(result.finish).toBe('answered');
    expect(result.answer).toContain('because the river flooded the southern pier');
    expect(result.notice).toMatch(why);
    expect(result.notice).toContain('The passages were found by their words alone.');
    expect(result.notice).not.toMatch(/canary|127\.0\.0\.1|\/v1|Refused/);
    expect(faults).toHaveLength(1);
  });

  it('finding without an answer fails: a measurement by words alone would be taken for one of the model', async () => {
    const engine = await openEngine({ ...corpus.config, ...embedding(), index: own.config.index });
    fake.script({ for: 'embeddings', fault: { kind: 'status', status: 400 } });
    await expect(engine.find(QUESTION, [])).rejects.toThrow('The embedding provider did not accept the texts.');
    await engine.close();
  });

  it('nothing is said when it works', async () => {
    expect((await answer({ ...embedding(), index: own.config.index })).notice).toBeUndefined();
  });
});
