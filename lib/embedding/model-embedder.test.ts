import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { startFakeOpenAI } from '../../e2e/support/fake-openai.ts';
import type { FakeOpenAI, Fault } from '../../e2e/support/fake-openai.ts';
import { describeEmbedder } from './embedder-contract.ts';
import { createModelEmbedder, EmbeddingFault } from './model-embedder.ts';

const KEY = 'sk-canary-0123456789';

let fake: FakeOpenAI;
beforeEach(async () => {
  fake = await startFakeOpenAI({ apiKey: KEY, dimensions: 48 });
});
afterEach(() => {
  vi.restoreAllMocks();
  return fake.close();
});

describe.each(['openai', 'compatible'] as const)('over the %s provider', (provider) => {
  const open = (more = {}) =>
    createModelEmbedder({ provider, apiKey: KEY, baseURL: fake.url, model: 'small', ...more });

  describeEmbedder(`the model embedder (${provider})`, () => open());

  it('sends its key and the name of the model', async () => {
    await open().embed(['one', 'two']);
    expect(fake.requests).toMatchObject([
      {
        path: '/v1/embeddings',
        authorization: `Bearer ${KEY}`,
        body: { model: 'small', input: ['one', 'two'] },
      },
    ]);
  });

  it('does not know its dimensions before the first vector', async () => {
    const embedder = open();
    expect(embedder.dimensions).toBe(0);
    await embedder.embed(['one']);
    expect(embedder.dimensions).toBe(48);
  });

  it('asks for shorter vectors when told to, and says so in its id: they are not those of the whole model', async () => {
    const embedder = open({ dimensions: 8 });
    expect([embedder.id, embedder.dimensions]).toEqual([`${provider}:small@8`, 8]);
    expect((await embedder.embed(['one']))[0]).toHaveLength(8);
  });

  it('sends many texts in batches', async () => {
    await open().embed(Array.from({ length: 300 }, (_, index) => `text ${index}`));
    const sizes = fake.requests.map(({ body }) => (body.input as string[]).length);
    expect(sizes.sort((a, b) => b - a)).toEqual([128, 128, 44]);
  });

  it('tries again when the provider is busy', async () => {
    fake.script({ for: 'embeddings', times: 2, fault: { kind: 'status', status: 429 } });
    expect(await open().embed(['one'])).toHaveLength(1);
    expect(fake.requests).toHaveLength(3);
  });

  it('is patient once it has answered, where it is told to be: what was embedded is not lost with one request', async () => {
    const failed: string[] = [];
    const patient = open({
      retriesOnceAnswered: 6,
      onFailure: ({ kind }: EmbeddingFault) => failed.push(kind),
    });
    fake.script({ for: 'embeddings', times: 3, fault: { kind: 'status', status: 503 } });
    await expect(patient.embed(['one'])).rejects.toThrow('provider failed');
    await patient.embed(['one']);
    fake.script({ for: 'embeddings', times: 6, fault: { kind: 'status', status: 503 } });
    expect(await patient.embed(['two'])).toHaveLength(1);
    expect(failed).toEqual(Array(9).fill('failed'));
    fake.script({ for: 'embeddings', times: 7, fault: { kind: 'status', status: 503 } });
    await expect(patient.embed(['three'])).rejects.toThrow('provider failed');
  });

  /** The time of the next request is over when the test says so. */
  const nextTimeout = () => {
    const over = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(over.signal);
    return () => over.abort(new DOMException('It took too long.', 'TimeoutError'));
  };

  it('and asks again then what was not answered in time', async () => {
    const patient = open({ retriesOnceAnswered: 6 });
    await patient.embed(['one']);
    fake.script({ for: 'embeddings', fault: { kind: 'hang' } });
    const runOut = nextTimeout();
    const embedding = patient.embed(['two']);
    await fake.received(2);
    runOut();
    expect(await embedding).toHaveLength(1);
    expect(fake.requests).toHaveLength(3);
  });

  it('and lets whoever leaves go at once while it waits before it asks again', async () => {
    const leaving = new AbortController();
    const patient = open({ retriesOnceAnswered: 6, onFailure: () => leaving.abort(new Error('enough')) });
    await patient.embed(['one']);
    fake.script({ for: 'embeddings', fault: { kind: 'hang' } });
    const runOut = nextTimeout();
    const embedding = patient.embed(['two'], leaving.signal);
    await fake.received(2);
    runOut();
    await expect(embedding).rejects.toThrow('enough');
    expect(fake.requests).toHaveLength(2);
  });

  it.each<[string, Fault, RegExp]>([
    ['a fault of its own', { kind: 'status', status: 500 }, /provider failed\. Try again later/],
    ['no capacity', { kind: 'status', status: 429 }, /takes no more requests.*Try again later/],
    ['an unknown model', { kind: 'status', status: 404 }, /does not know the model\. Check EMBEDDING_MODEL/],
    ['a key without the right', { kind: 'status', status: 403 }, /does not let this key use the model/],
    ['texts that it refuses', { kind: 'status', status: 400 }, /did not accept the texts/],
    ['a page instead of vectors', { kind: 'html' }, /something other than embeddings\. Check OPENAI_BASE_URL/],
    ['silence', { kind: 'hang' }, /did not answer in time/],
  ])('makes a sentence of %s, without key or address', async (_what, fault, sentence) => {
    fake.script({ for: 'embeddings', times: 3, fault });
    const thrown = await open({ timeoutMs: 200 })
      .embed(['one'])
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(EmbeddingFault);
    expect(thrown).toBeInstanceOf(UserError);
    // The commands and the page know a sentence for people by its name.
    expect((thrown as Error).name).toBe('UserError');
    const { message, detail } = thrown as EmbeddingFault;
    expect(message).toMatch(sentence);
    expect(message + detail).not.toMatch(/canary|127\.0\.0\.1|\/v1/);
  });

  it('says so when the key is wrong, and asks only once', async () => {
    await expect(open({ apiKey: 'sk-canary-wrong' }).embed(['one'])).rejects.toThrow(
      'The embedding provider refused the key. Check OPENAI_API_KEY.',
    );
  });

  it('says so when nobody is there', async () => {
    const gone = await startFakeOpenAI();
    await gone.close();
    const embedder = open({ baseURL: gone.url, maxRetries: 0 });
    await expect(embedder.embed(['one'])).rejects.toThrow(/could not be reached\. Check the network/);
  });

  it.each([
    ['too few vectors', [[1, 0]]],
    [
      'vectors of different lengths',
      [
        [1, 0],
        [1, 0, 0],
      ],
    ],
    [
      'a vector of zeros',
      [
        [1, 0],
        [0, 0],
      ],
    ],
  ])('refuses %s rather than spoil an index', async (_what, vectors) => {
    fake.script({ for: 'embeddings', vectors });
    await expect(open().embed(['one', 'two'])).rejects.toThrow(/something other than embeddings/);
  });

  it('refuses a change of dimensions', async () => {
    const embedder = open();
    await embedder.embed(['one']);
    fake.script({ for: 'embeddings', vectors: [[1, 2, 3]] });
    await expect(embedder.embed(['two'])).rejects.toThrow(/something other than embeddings/);
    expect(embedder.dimensions).toBe(48);
  });

  it('stops when it is told to, and closes the connection', async () => {
    fake.script({ for: 'embeddings', fault: { kind: 'hang' } });
    const leaving = new AbortController();
    const embedding = open().embed(['one'], leaving.signal);
    const request = await fake.received(1);
    leaving.abort(new Error('enough'));
    await expect(embedding).rejects.toThrow('enough');
    expect(await request.closed).toBe('left');
  });
});

it('can be loaded with OPENAI_BASE_URL set but empty, as in a copied .env.example', async () => {
  vi.stubEnv('OPENAI_BASE_URL', '');
  vi.resetModules();
  await expect(import('./model-embedder.ts')).resolves.toHaveProperty('createModelEmbedder');
  vi.unstubAllEnvs();
});

describe('a compatible server', () => {
  let open: FakeOpenAI;
  beforeAll(async () => {
    open = await startFakeOpenAI();
  });
  afterAll(() => open.close());

  it('needs no key', async () => {
    const embedder = createModelEmbedder({ provider: 'compatible', baseURL: open.url, model: 'small' });
    expect(await embedder.embed(['one'])).toHaveLength(1);
    expect(open.requests[0]!.authorization).toBeUndefined();
  });

  it('needs an address', () => {
    expect(() => createModelEmbedder({ provider: 'compatible', model: 'small' })).toThrow('Set OPENAI_BASE_URL');
  });
});
