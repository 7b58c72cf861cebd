import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleInfo, EvidenceSentence } from '#lib/domain.ts';
import { UserError } from '#lib/errors.ts';
import { startFakeOpenAI } from '../../../e2e/support/fake-openai.ts';
import type { FakeOpenAI, Script } from '../../../e2e/support/fake-openai.ts';
import type { AnswerRequest } from '../answerer.ts';
import { ModelFault } from './fault.ts';
import { createLanguageModel } from './language-model.ts';
import { createModelAnswerer } from './model-answerer.ts';

const KEY = 'sk-canary-0123456789';
/** Long enough for a busy machine, short enough to wait for. */
const TIMEOUTS = { firstChunkMs: 10_000, chunkMs: 10_000, totalMs: 30_000 };

const TEXTS = ['A ferry carried mail to the island.', 'The harbour was closed in winter.'];
const article: ArticleInfo = { id: 'ferry', title: 'The ferry', hash: 'hash' };
const sentences = TEXTS.map((text, index): EvidenceSentence => ({
  n: index + 1,
  articleId: 'ferry',
  text,
  start: index * 100,
  end: index * 100 + text.length,
  kind: 'prose',
  relevance: 1,
}));

const REQUEST: AnswerRequest = {
  query: { text: 'What did the ferry carry to the island?', terms: [], passages: 0 },
  evidence: { articles: [article], sentences },
  history: [],
};

let fake: FakeOpenAI;
beforeEach(async () => {
  fake = await startFakeOpenAI({ apiKey: KEY });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await fake.close();
});

describe.each(['openai', 'compatible'] as const)('the model answerer over the %s provider', (provider) => {
  const open = ({ apiKey = KEY, timeouts = {}, maxOutputTokens = 500, maxRetries = 2, baseURL = fake.url } = {}) =>
    createModelAnswerer({
      model: createLanguageModel({ provider, model: 'gpt-4.1-mini', apiKey, baseURL }),
      timeouts: { ...TIMEOUTS, ...timeouts },
      maxOutputTokens,
      maxRetries,
    });

  /** The whole answer, or what had come of it and the fault. */
  async function collect(answer: AsyncIterable<string>) {
    let text = '';
    try {
      for await (const piece of answer) text += piece;
    } catch (fault) {
      return { text, fault: fault as ModelFault };
    }
    return { text, fault: undefined };
  }

  const answerAfter = async (script: Script, options: Parameters<typeof open>[0] = {}) => {
    fake.script(script);
    return collect(open(options)(REQUEST));
  };

  it('has the model answer from the evidence, with its numbers', async () => {
    const { text } = await collect(open()(REQUEST));
    expect(text).toBe(`An article says: “${TEXTS[0]}” [^1]. An article says: “${TEXTS[1]}” [^2].`);
  });

  it('sends the key, the rules apart from the evidence, and the limit of length', async () => {
    await collect(open()(REQUEST));
    const [request] = fake.requests;
    expect(request!.authorization).toBe(`Bearer ${KEY}`);
    const { messages, input, max_tokens, max_output_tokens } = request!.body as Record<string, { role: string }[]>;
    expect((messages ?? input)!.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(max_tokens ?? max_output_tokens).toBe(500);
    expect(request!.prompt).toContain(`[^1] ${TEXTS[0]}`);
  });

  it('passes every piece on as it is, however markers are cut', async () => {
    const chunks = ['It carried mail [', '^', '1', '][^9', ']. ', '[2001] 【1】'];
    fake.script({ chunks });
    const pieces: string[] = [];
    for await (const piece of open()(REQUEST)) pieces.push(piece);
    expect(pieces).toEqual(chunks);
  });

  it('gives a piece out as soon as it comes', async () => {
    fake.script({ chunks: ['first', 'second'], hold: 1 });
    const answer = open()(REQUEST)[Symbol.asyncIterator]();
    // The second one has not been sent yet.
    expect(await answer.next()).toEqual({ done: false, value: 'first' });
    fake.release();
    expect(await answer.next()).toEqual({ done: false, value: 'second' });
    expect(await answer.next()).toEqual({ done: true, value: undefined });
  });

  it('tries again when the provider fails before the first word', async () => {
    fake.script({ times: 2, fault: { kind: 'status', status: 500 } }, { chunks: ['well'] });
    expect((await collect(open()(REQUEST))).text).toBe('well');
    expect(fake.requests).toHaveLength(3);
  });

  describe('keeps what has come and says why there is no more', () => {
    it.each<[string, Script, string]>([
      ['cut connection', { fault: { kind: 'cut' } }, "The model's answer broke off before it was complete. Try again."],
      [
        'early end',
        { fault: { kind: 'unfinished' } },
        "The model's answer broke off before it was complete. Try again.",
      ],
      [
        'malformed piece',
        { fault: { kind: 'malformed' } },
        "The model's answer broke off before it was complete. Try again.",
      ],
      ['error of the provider', { fault: { kind: 'error' } }, 'The model provider failed. Try again later.'],
      [
        'length limit',
        { fault: { kind: 'length' } },
        "The answer was cut off at the model's length limit. Try again, and ask for less.",
      ],
      [
        'content filter',
        { fault: { kind: 'content-filter' } },
        "The answer was stopped by the model provider's content filter. Try again in other words.",
      ],
    ])('%s', async (_what, script, message) => {
      const { text, fault } = await answerAfter({ chunks: ['It carried ', 'mail [^1].'], ...script });
      expect(text).toBe('It carried mail [^1].');
      expect(fault).toBeInstanceOf(ModelFault);
      expect(fault!.message).toBe(message);
      expect(fault!.message + fault!.detail).not.toMatch(/canary|127\.0\.0\.1|\/v1|secret-path/);
      // Its words have been read: asking again would say them twice.
      expect(fake.requests).toHaveLength(1);
    });

    it('a stall, after the set time', async () => {
      const { text, fault } = await answerAfter(
        { chunks: ['It carried'], fault: { kind: 'stall' } },
        { timeouts: { chunkMs: 100 } },
      );
      expect([text, fault!.message]).toEqual([
        'It carried',
        'The model stopped in the middle of its answer. Try again.',
      ]);
      expect(await fake.requests[0]!.closed).toBe('left');
    });

    it('an answer without end, when it is too long for the limit', async () => {
      const { text, fault } = await answerAfter(
        { chunks: ['on and on '], fault: { kind: 'endless' } },
        { maxOutputTokens: 100 },
      );
      expect(fault!.kind).toBe('length');
      // Eight characters a token are more than any text needs.
      expect(text.length).toBeLessThan(100 * 8 + 20);
      expect(await fake.requests[0]!.closed).toBe('left');
    });

    it('as much of one that comes in one piece as the limit allows', async () => {
      const { text, fault } = await answerAfter({ chunks: ['on and on '.repeat(1_000)] }, { maxOutputTokens: 100 });
      expect(fault!.kind).toBe('length');
      expect(text).toHaveLength(100 * 8);
    });

    it('an answer that takes too long over all', async () => {
      const { fault } = await answerAfter(
        { chunks: ['on and on '], fault: { kind: 'endless' } },
        { timeouts: { totalMs: 300 }, maxOutputTokens: 1e9 },
      );
      expect(fault!.message).toBe('The answer took too long and was stopped. Try again, or ask for less.');
      expect(await fake.requests[0]!.closed).toBe('left');
    });
  });

  describe('says why there is no answer at all, without key, address or the words of the provider', () => {
    it.each<[string, Script, RegExp, number]>([
      ['no right', { fault: { kind: 'status', status: 403 } }, /does not let this key use the model/, 1],
      ['no such model', { fault: { kind: 'status', status: 404 } }, /does not know the model\. Check CHAT_MODEL/, 1],
      ['too long', { fault: { kind: 'status', status: 400 } }, /did not accept the request/, 1],
      ['busy', { times: 9, fault: { kind: 'status', status: 429 } }, /takes no more requests.*Try again later/, 3],
      ['failing', { times: 9, fault: { kind: 'status', status: 500 } }, /The model provider failed/, 3],
      ['a page', { fault: { kind: 'html' } }, /something other than an answer\. Check OPENAI_BASE_URL/, 1],
      ['an empty stream', { fault: { kind: 'empty' } }, /something other than an answer/, 1],
      ['no words', { chunks: [] }, /empty answer/, 1],
      ['only white space', { chunks: [' ', '\n'] }, /empty answer/, 1],
    ])('%s', async (_what, script, message, requests) => {
      const { text, fault } = await answerAfter(script);
      expect(text.trim()).toBe('');
      expect(fault).toBeInstanceOf(UserError);
      expect(fault!.message).toMatch(message);
      expect(fault!.message).not.toMatch(/Refused|gpt/);
      expect(fault!.message + fault!.detail).not.toMatch(/canary|127\.0\.0\.1|\/v1/);
      expect(fake.requests).toHaveLength(requests);
    });

    it('a wrong key', async () => {
      const { fault } = await collect(open({ apiKey: 'sk-canary-wrong' })(REQUEST));
      expect(fault!.message).toBe('The model provider refused the key. Check OPENAI_API_KEY.');
      expect(fault!.detail).not.toContain('canary');
    });

    it('nobody there', async () => {
      const gone = await startFakeOpenAI();
      await gone.close();
      const { fault } = await collect(open({ baseURL: gone.url, maxRetries: 0 })(REQUEST));
      expect(fault!.message).toBe('The model could not be reached. Check the network and OPENAI_BASE_URL.');
    });

    it('nobody there, at once, when there is no time to try again', async () => {
      const gone = await startFakeOpenAI();
      await gone.close();
      const { fault } = await collect(open({ baseURL: gone.url, timeouts: { firstChunkMs: 500 } })(REQUEST));
      expect(fault!.message).toBe('The model could not be reached. Check the network and OPENAI_BASE_URL.');
    });

    it('busy, at once, when the provider asks for more patience than the reader has', async () => {
      const busy = createServer((_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
      await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
      const { port } = busy.address() as AddressInfo;
      // Waiting for as long as a reader would is waiting for nothing.
      const options = { baseURL: `http://127.0.0.1:${port}/v1`, timeouts: { firstChunkMs: 600_000, totalMs: 600_000 } };
      const { fault } = await collect(open(options)(REQUEST));
      busy.close();
      expect(fault!.message).toMatch(/takes no more requests/);
    });

    it('the refusal, when nothing but silence follows it', async () => {
      fake.script({ fault: { kind: 'status', status: 429 } }, { fault: { kind: 'hang' } });
      const { fault } = await collect(open({ timeouts: { firstChunkMs: 500 } })(REQUEST));
      expect(fault!.message).toMatch(/takes no more requests/);
      expect(fake.requests).toHaveLength(2);
    });

    it.each<[string, Script]>([
      ['silence before any response', { fault: { kind: 'hang' } }],
      ['silence after the response has begun', { chunks: ['x'], hold: 0 }],
    ])('%s', async (_what, script) => {
      const { text, fault } = await answerAfter(script, { timeouts: { firstChunkMs: 150 } });
      expect([text, fault!.message]).toEqual(['', 'The model did not begin to answer in time. Try again later.']);
      expect(await fake.requests[0]!.closed).toBe('left');
    });
  });

  it('prints nothing, since what a provider says can hold the key', async () => {
    const prints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];
    await answerAfter({ fault: { kind: 'status', status: 400 } });
    await answerAfter({ chunks: ['x'], fault: { kind: 'error' } });
    for (const print of prints) expect(print).not.toHaveBeenCalled();
  });

  describe('a reader who leaves', () => {
    it('in the middle of the answer closes the request of the model within half a second', async () => {
      fake.script({ chunks: ['on and on '], fault: { kind: 'endless' } });
      const leaving = new AbortController();
      const answer = open({ maxOutputTokens: 1e9 })({ ...REQUEST, signal: leaving.signal });
      const iterator = answer[Symbol.asyncIterator]();
      await iterator.next();
      const since = performance.now();
      const left = new Error('the reader has left');
      leaving.abort(left);
      await expect(iterator.next()).rejects.toBe(left);
      expect(await fake.requests[0]!.closed).toBe('left');
      expect(performance.now() - since).toBeLessThan(500);
    });

    it('before the first word closes it too', async () => {
      fake.script({ fault: { kind: 'hang' } });
      const leaving = new AbortController();
      const next = open()({ ...REQUEST, signal: leaving.signal })
        [Symbol.asyncIterator]()
        .next();
      const request = await fake.received(1);
      leaving.abort();
      await expect(next).rejects.toMatchObject({ name: 'AbortError' });
      expect(await request.closed).toBe('left');
    });

    it('closes it by breaking off the loop as well', async () => {
      fake.script({ chunks: ['on and on '], fault: { kind: 'endless' } });
      for await (const piece of open({ maxOutputTokens: 1e9 })(REQUEST)) {
        expect(piece).toBe('on and on ');
        break;
      }
      expect(await fake.requests[0]!.closed).toBe('left');
    });

    it('before the question was sent costs nothing', async () => {
      const answer = open()({ ...REQUEST, signal: AbortSignal.abort() });
      await expect(answer[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: 'AbortError' });
      expect(fake.requests).toEqual([]);
    });
  });
});
