import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '#lib/config.ts';
import { startFakeOpenAI, type FakeOpenAI } from '../../e2e/support/fake-openai.ts';
import type { Store } from '#lib/store/store.ts';
import { openEmbedder, openQuestionEmbedder } from './embedders.ts';
import { openAnswerer, providerOf } from './models.ts';

/** Knows every word. */
const store = {
  documentFrequencies: async (terms: string[]) => new Map(terms.map((term) => [term, 1])),
} as Store;

describe('what answers and embeds', () => {
  it('is embedded without a key: nothing leaves this machine', async () => {
    const config = readConfig({});
    expect((await openEmbedder(config)).id).toMatch(/^embedded/);
    const { name, completeQuestion } = openAnswerer(config, {});
    expect(name).toBe('quotations chosen by Footnote');
    expect(await completeQuestion(store, 'and where?', ['Why was the signing postponed?'])).toContain('signing');
    expect(providerOf(config)).toBeUndefined();
  });

  it.each<[Record<string, string>, string | undefined, string]>([
    [{ OPENAI_API_KEY: 'sk-canary' }, 'api.openai.com', 'a key'],
    [{ OPENAI_BASE_URL: 'http://models.example:8080/v1', CHAT_MODEL: 'small' }, 'models.example:8080', 'a server'],
    [{ OPENAI_API_KEY: 'sk-canary', CHAT_MODEL: 'embedded' }, 'api.openai.com', 'embeddings alone are sent out too'],
    [
      { OPENAI_API_KEY: 'sk-canary', CHAT_MODEL: 'embedded', EMBEDDING_MODEL: 'embedded' },
      undefined,
      'a key that is not used',
    ],
  ])('with %j sends to %s: %s', (settings, provider) => {
    expect(providerOf(readConfig(settings))).toBe(provider);
  });

  it('goes by the name of the model when one is set', async () => {
    expect(openAnswerer(readConfig({ OPENAI_API_KEY: 'sk-canary', CHAT_MODEL: 'gpt-9' }), {}).name).toBe('gpt-9');
    const embedder = await openEmbedder(readConfig({ OPENAI_API_KEY: 'sk-canary', EMBEDDING_MODEL: 'e-9' }));
    expect(embedder.id).toContain('e-9');
  });
});

describe('a provider of embeddings that fails for a while', () => {
  let fake: FakeOpenAI;
  beforeEach(async () => {
    fake = await startFakeOpenAI();
  });
  afterEach(() => fake.close());
  const config = () => readConfig({ OPENAI_BASE_URL: fake.url, CHAT_MODEL: 'small', EMBEDDING_MODEL: 'vectors' });

  it('is waited for while articles are indexed, once it has answered', async () => {
    const embedder = await openEmbedder(config());
    await embedder.embed(['one']);
    fake.script({ for: 'embeddings', times: 6, fault: { kind: 'status', status: 503 } });
    expect(await embedder.embed(['two'])).toHaveLength(1);
  });

  it('is asked once more for a question, and no more: a reader waits', async () => {
    const embedder = await openQuestionEmbedder(config());
    await embedder.embed(['one']);
    fake.reset();
    fake.script({ for: 'embeddings', times: 6, fault: { kind: 'status', status: 503 } });
    await expect(embedder.embed(['two'])).rejects.toThrow('provider failed');
    expect(fake.requests).toHaveLength(2);
  });
});

describe('completing a follow-up with a model', () => {
  let fake: FakeOpenAI;
  beforeEach(async () => {
    fake = await startFakeOpenAI();
  });
  afterEach(() => fake.close());
  const open = (onFault?: (error: unknown) => void) =>
    openAnswerer(readConfig({ OPENAI_BASE_URL: fake.url, CHAT_MODEL: 'small' }), { onFault }).completeQuestion;

  it('asks nobody when nothing was asked before', async () => {
    expect(await open()(store, 'and where?', [])).toBe('and where?');
    expect(fake.requests).toEqual([]);
  });

  it.each([
    [
      'Why did he refuse to sign the treaty?',
      'Why did he refuse to sign the treaty?',
      'the model says that it stands alone',
    ],
    ['and where?', expect.stringContaining('signing'), 'it has no word to look for, whatever a model says'],
  ])('leaves %j, which the model repeats, as %j: %s', async (question, expected) => {
    fake.script({ for: 'text', chunks: [question] });
    expect(await open()(store, question, ['Why was the signing postponed?'])).toEqual(expected);
    expect(fake.requests).toHaveLength(1);
  });

  it('carries the words over by itself when the model cannot be reached', async () => {
    await fake.close();
    const faults: unknown[] = [];
    const complete = open((fault) => faults.push(fault));
    expect(await complete(store, 'and where?', ['Why was the signing postponed?'])).toContain('signing');
    // Whoever runs the server learns that the model was not used.
    expect(faults).toHaveLength(1);
    fake = await startFakeOpenAI();
  });
});
