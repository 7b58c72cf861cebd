/** Playwright's `test` with Footnote running, and with a failure for whatever goes wrong without being looked at. */
import { test as base } from '@playwright/test';
import { startFakeOpenAI, type FakeOpenAI } from './fake-openai.ts';
import { startFootnote, type Footnote } from './footnote.ts';
import { copyCorpus, type OwnCorpus } from './own-corpus.ts';
import { serveAlone, type ServedAlone } from './serve-alone.ts';
import { collectProblems, type Allowed } from './problems.ts';

export { expect } from '@playwright/test';

export interface AnswersOption {
  /** Who writes the answers: `embedded`, without a key, or `model`, by way of the stand-in for OpenAI. */
  answers: 'embedded' | 'model';
}

interface TestFixtures {
  /** Lets console errors, page errors and foreign requests pass in this test that match, such as `/status of 404/`. */
  allowProblem: (pattern: RegExp) => void;
  /** Starts a further Footnote with settings of its own; it is stopped when the test ends. */
  startAnother: (settings: Record<string, string>, ...flags: string[]) => Promise<Footnote>;
  /** Serves an app that is built, and indexes nothing. Gives its address; it is stopped when the test ends. */
  serveAlone: (settings: Record<string, string>) => Promise<string>;
  /** A copy of the articles that the test may change; `startAnother(ownCorpus.settings)` answers from it. */
  ownCorpus: OwnCorpus;
  allowed: Allowed;
}

interface WorkerFixtures extends AnswersOption {
  /** The stand-in for OpenAI that Footnote asks in the project `model`; in `embedded` nobody asks it. */
  provider: FakeOpenAI;
  footnote: Footnote;
}

const START_TIMEOUT = 120_000;
/** What another server, or another indexing, adds to the time of a test. */
const STARTING_MS = 60_000;

/** The settings that make Footnote ask `provider` for answers and for embeddings. */
export function modelSettings(provider: FakeOpenAI): Record<string, string> {
  return {
    OPENAI_BASE_URL: provider.url,
    OPENAI_API_KEY: 'sk-test',
    CHAT_MODEL: 'fake-chat',
    EMBEDDING_MODEL: 'fake-embedding',
  };
}

/** `server`, with a `stop` that says so: a page that is still open may be asking for further questions. */
function toldToStop<S extends Footnote | ServedAlone>(server: S, allowed: Allowed): S {
  const stop = (): Promise<void> => {
    allowed.stopped.add(server.url);
    return server.stop();
  };
  return { ...server, stop };
}

/** The first answer waits until everything is loaded; no test is about that. */
async function askOnce({ url }: Footnote): Promise<void> {
  const parts = [{ type: 'text', text: 'How many articles does the treaty have?' }];
  const response = await fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ role: 'user', parts }] }),
  });
  await response.text();
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  answers: ['embedded', { option: true, scope: 'worker' }],

  provider: [
    async ({}, use) => {
      const provider = await startFakeOpenAI();
      await use(provider);
      await provider.close();
    },
    { scope: 'worker' },
  ],

  footnote: [
    async ({ answers, provider }, use) => {
      const footnote = await startFootnote(answers === 'model' ? modelSettings(provider) : {});
      await askOnce(footnote);
      await use(footnote);
      await footnote.stop();
    },
    { scope: 'worker', timeout: START_TIMEOUT },
  ],

  baseURL: async ({ footnote }, use) => {
    await use(footnote.url);
  },

  startAnother: async ({ allowed }, use, testInfo) => {
    const started: Footnote[] = [];
    await use(async (settings, ...flags) => {
      testInfo.setTimeout(testInfo.timeout + STARTING_MS);
      const another = toldToStop(await startFootnote(settings, flags), allowed);
      started.push(another);
      allowed.origins.push(another.url);
      return another;
    });
    for (const footnote of started) await footnote.stop();
  },

  serveAlone: async ({ allowed }, use) => {
    const started: ServedAlone[] = [];
    await use(async (settings) => {
      const alone = toldToStop(await serveAlone(settings), allowed);
      started.push(alone);
      allowed.origins.push(alone.url);
      return alone.url;
    });
    for (const alone of started) await alone.stop();
  },

  ownCorpus: async ({}, use, testInfo) => {
    const corpus = await copyCorpus();
    const reindex = (): Promise<void> => {
      testInfo.setTimeout(testInfo.timeout + STARTING_MS);
      return corpus.reindex();
    };
    await use({ ...corpus, reindex });
    await corpus.dispose();
  },

  allowed: async ({ footnote }, use) => {
    await use({ origins: [footnote.url], problems: [], stopped: new Set() });
  },

  allowProblem: async ({ allowed }, use) => {
    await use((pattern) => {
      allowed.problems.push(pattern);
    });
  },

  // Not a fixture of its own that every test has: one that only sends requests needs no browser.
  context: async ({ context, allowed }, use) => {
    const found = collectProblems(context, allowed);
    await use(context);
    base.expect(found(), 'what went wrong in the page').toEqual([]);
  },
});
