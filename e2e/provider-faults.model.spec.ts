import { type FaultyProvider, type ProviderFault, startFaultyProvider } from './support/faulty-provider.ts';
import { type Footnote, startFootnote } from './support/footnote.ts';
import { PROVIDER_FAULTS, PROVIDER_PATH, PROVIDER_WORDS } from './support/provider-faults.test-data.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';
const KEY = 'sk-canary-0123456789abcdef';
/** So that the provider can tell who asks. */
const KEYS: Record<string, string> = { embedded: `${KEY}-1`, none: `${KEY}-2` };
/** Seconds. */
const LIMITS = { first: 4, gap: 2, total: 6 };
/** What a busy machine may take on top. */
const SLACK_MS = 6_000;
const TAKEN_OVER = 'Footnote has answered without it, in quotations from the articles.';

interface Answer {
  text: string;
  finish: string | undefined;
  notice: string | undefined;
  error: string | undefined;
  raw: string;
  milliseconds: number;
}

const FALLBACKS = ['embedded', 'none'];

let provider: FaultyProvider;
const servers = new Map<string, Footnote>();

const settings = (address: string, fallback: string): Record<string, string> => ({
  OPENAI_BASE_URL: address,
  OPENAI_API_KEY: KEYS[fallback]!,
  CHAT_MODEL: 'some-model',
  FALLBACK: fallback,
  MODEL_FIRST_CHUNK_TIMEOUT_SECONDS: String(LIMITS.first),
  MODEL_CHUNK_TIMEOUT_SECONDS: String(LIMITS.gap),
  MODEL_TOTAL_TIMEOUT_SECONDS: String(LIMITS.total),
});

test.beforeAll(async () => {
  test.setTimeout(240_000);
  provider = await startFaultyProvider();
  await Promise.all(
    FALLBACKS.map(async (fallback) => {
      servers.set(fallback, await startFootnote(settings(provider.url, fallback)));
    }),
  );
  // The first answer waits until everything is loaded; no test is about that.
  provider.behave(PROVIDER_FAULTS[0]!);
  await Promise.all([...servers.values()].map(ask));
});

test.afterAll(async () => {
  await Promise.all([...servers.values()].map((server) => server.stop()));
  await provider.close();
});

async function ask({ url }: Footnote): Promise<Answer> {
  const since = performance.now();
  const response = await fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ role: 'user', parts: [{ type: 'text', text: QUESTION }] }] }),
  });
  const raw = await response.text();
  expect(response.status).toBe(200);
  const answer: Answer = {
    text: '',
    finish: undefined,
    notice: undefined,
    error: undefined,
    raw,
    milliseconds: performance.now() - since,
  };
  for (const line of raw.split('\n')) {
    if (!line.startsWith('data: {')) continue;
    const event = JSON.parse(line.slice('data: '.length)) as {
      type: string;
      delta?: string;
      errorText?: string;
      messageMetadata?: { finish?: string; notice?: string };
    };
    if (event.type === 'text-delta') answer.text += event.delta ?? '';
    if (event.type === 'error') answer.error = event.errorText;
    answer.finish = event.messageMetadata?.finish ?? answer.finish;
    answer.notice = event.messageMetadata?.notice ?? answer.notice;
  }
  return answer;
}

function expectNothingGivenAway(answer: Answer, { url, output }: Footnote, address: string): void {
  const { host } = new URL(address);
  for (const secret of [KEY, KEY.slice(3, 12), PROVIDER_PATH, PROVIDER_WORDS, host, 'Bearer']) {
    expect(answer.raw, 'what the reader gets').not.toContain(secret);
  }
  expect(answer.raw).not.toMatch(/node_modules|\.ts:\d|\n\s+at /);
  expect(output().replaceAll(url, ''), 'the log').not.toContain(KEY);
  expect(output()).not.toContain(QUESTION);
}

function expectOutcome(outcome: ProviderFault['outcome'], answer: Answer, fallback: string): void {
  if ('answered' in outcome) {
    // What has no footnote is told as a refusal.
    const finish = expect.stringMatching(/^(answered|refused)$/);
    expect(answer).toMatchObject({ text: like(outcome.answered), finish, error: undefined, notice: undefined });
  } else if ('partial' in outcome) {
    expect(answer).toMatchObject({ text: like(outcome.partial), finish: 'incomplete' });
    expect(answer.error).toMatch(outcome.sentence);
  } else if (fallback === 'embedded') {
    expect(answer).toMatchObject({ text: like(/47/), finish: 'answered', error: undefined });
    expect(answer.notice).toMatch(outcome.without);
    expect(answer.notice).toContain(TAKEN_OVER);
  } else {
    expect(answer).toMatchObject({ text: like(/^\s*$/), finish: 'incomplete' });
    expect(answer.error).toMatch(outcome.without);
  }
}

async function askBoth(fault: ProviderFault): Promise<void> {
  provider.behave(fault);
  const asked = [...servers].map(async ([fallback, server]) => {
    const answer = await ask(server);
    expectNothingGivenAway(answer, server, provider.url);
    expect(answer.milliseconds).toBeLessThan(LIMITS.total * 1_000 + SLACK_MS);
    expectOutcome(fault.outcome, answer, fallback);
  });
  await Promise.all(asked);
}

for (const fault of PROVIDER_FAULTS) {
  test(`a provider that ${fault.what}`, async () => {
    await askBoth(fault);
  });
}

const NOBODY: [string, string][] = [
  ['that is not there', 'http://127.0.0.1:9/v1'],
  ['whose name nobody knows', 'http://provider.invalid/v1'],
];

test('a provider that cannot be reached at all', async () => {
  const addresses = [...NOBODY, ['that does not speak TLS', provider.url.replace('http:', 'https:')] as const];
  test.setTimeout(90_000 + addresses.length * FALLBACKS.length * 60_000);
  const askOne = async (what: string, address: string, fallback: string): Promise<void> => {
    const server = await startFootnote(settings(address, fallback));
    try {
      const answer = await ask(server);
      expectNothingGivenAway(answer, server, address);
      const sentence = fallback === 'none' ? answer.error : answer.notice;
      expect(sentence, what).toMatch(/^The model (could not be reached|did not begin to answer in time)/);
      expect(answer.finish).toBe(fallback === 'none' ? 'incomplete' : 'answered');
    } finally {
      await server.stop();
    }
  };
  // Two at once: most of it is waiting for an address that does not answer.
  for (const [what, address] of addresses) {
    await Promise.all(FALLBACKS.map((fallback) => askOne(what, address, fallback)));
  }
});

function like(expected: string | RegExp): unknown {
  return typeof expected === 'string' ? expected : expect.stringMatching(expected);
}
