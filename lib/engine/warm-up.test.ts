import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type FakeOpenAI, startFakeOpenAI } from '../../e2e/support/fake-openai.ts';
import { type Engine, openEngine } from './engine.ts';
import { BRIDGE_ARTICLES, type IndexedCorpus, indexedCorpus } from './indexed-corpus.test-data.ts';
import { warmUp } from './warm-up.ts';

let corpus: IndexedCorpus;
let fake: FakeOpenAI;
const opened: Engine[] = [];

beforeAll(async () => {
  corpus = await indexedCorpus(BRIDGE_ARTICLES);
});
afterAll(() => corpus.dispose());

beforeEach(async () => {
  fake = await startFakeOpenAI();
});
afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close();
  await fake.close();
});

async function warmedUp(settings: Partial<IndexedCorpus['config']>) {
  const config = { ...corpus.config, ...settings };
  const engine = await openEngine(config);
  opened.push(engine);
  const ask = vi.spyOn(engine, 'ask');
  await warmUp(engine, config);
  const { starters } = await engine.about();
  return { starters, asked: ask.mock.calls.map(([question]) => question) };
}

test('an engine that answers by itself has answered what it proposes', async () => {
  const { starters, asked } = await warmedUp({});
  expect(starters).not.toEqual([]);
  expect(new Set(asked)).toEqual(new Set(starters));
});

test('whoever asks meanwhile is answered first', async () => {
  const engine = await openEngine(corpus.config);
  opened.push(engine);
  const free = Promise.withResolvers<void>();
  let steps = 0;
  const warming = warmUp(engine, corpus.config, () => {
    steps += 1;
    return free.promise;
  });
  for await (const _ of engine.ask('Where was the treaty signed?', [])) continue;
  expect(steps).toBeLessThanOrEqual(1);
  free.resolve();
  await warming;
  expect(steps).toBeGreaterThan(1);
});

test('no model is asked for what nobody has asked', async () => {
  const model = { kind: 'model', provider: 'compatible', model: 'small', baseURL: fake.url } as const;
  expect((await warmedUp({ chat: model })).asked).toEqual([]);
  expect(fake.requests).toEqual([]);
});
