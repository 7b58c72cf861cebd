import { generateText } from 'ai';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startFakeOpenAI } from '../../../e2e/support/fake-openai.ts';
import type { FakeOpenAI } from '../../../e2e/support/fake-openai.ts';
import { createLanguageModel } from './language-model.ts';
import type { LanguageModelOptions } from './language-model.ts';

const KEY = 'sk-canary-0123456789';

let fake: FakeOpenAI;
beforeEach(async () => {
  fake = await startFakeOpenAI();
});
afterEach(() => fake.close());

async function ask(options: Omit<LanguageModelOptions, 'baseURL'>, chunks = ['hello']) {
  fake.script({ for: 'text', chunks });
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const { text } = await generateText({
    model: createLanguageModel({ ...options, baseURL: fake.url }),
    prompt: 'hi',
    maxRetries: 0,
  });
  expect(warn, 'warnings of the SDK about settings that the model does not know').not.toHaveBeenCalled();
  warn.mockRestore();
  return { text, request: fake.requests[0]! };
}

describe('the model of OpenAI', () => {
  it('is asked through the Responses API with the key, and keeps nothing', async () => {
    const { text, request } = await ask({ provider: 'openai', model: 'gpt-5-mini', apiKey: KEY });
    expect(text).toBe('hello');
    expect(request).toMatchObject({
      path: '/v1/responses',
      authorization: `Bearer ${KEY}`,
      body: { model: 'gpt-5-mini', store: false },
    });
  });

  it.each(['gpt-5', 'gpt-5-mini', 'gpt-5.4-mini', 'gpt-5.1', 'gpt-5-mini-2025-08-07'])(
    'thinks little, without a summary that only verified organisations get: %s',
    async (model) => {
      const { request } = await ask({ provider: 'openai', model, apiKey: KEY });
      expect(request.body.reasoning).toEqual({ effort: 'low' });
    },
  );

  it.each(['gpt-4.1-mini', 'gpt-5-pro', 'gpt-5-chat-latest', 'o3'])('is left as it is: %s', async (model) => {
    const { request } = await ask({ provider: 'openai', model, apiKey: KEY });
    expect(request.body.reasoning).toBeUndefined();
  });
});

describe('the model of a compatible server', () => {
  it('is asked through chat completions, with a key if there is one', async () => {
    const { text, request } = await ask({ provider: 'compatible', model: 'llama', apiKey: KEY });
    expect(text).toBe('hello');
    expect(request).toMatchObject({ path: '/v1/chat/completions', authorization: `Bearer ${KEY}` });
    expect(Object.keys(request.body).sort()).toEqual(['messages', 'model']);
  });

  it('needs no key', async () => {
    const { request } = await ask({ provider: 'compatible', model: 'llama' });
    expect(request.authorization).toBeUndefined();
  });

  it('keeps what it thinks to itself', async () => {
    const { text } = await ask({ provider: 'compatible', model: 'deep' }, ['<think>they want', ' a word</think>Hello']);
    expect(text).toBe('Hello');
  });

  it('needs an address', () => {
    expect(() => createLanguageModel({ provider: 'compatible', model: 'llama' })).toThrow('Set OPENAI_BASE_URL');
  });
});

it('can be loaded with OPENAI_BASE_URL set but empty, as in a copied .env.example', async () => {
  vi.stubEnv('OPENAI_BASE_URL', '');
  vi.resetModules();
  await expect(import('./language-model.ts')).resolves.toHaveProperty('createLanguageModel');
  vi.unstubAllEnvs();
});
