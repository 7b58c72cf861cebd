import type * as Files from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchCorpus } from './watch-corpus.ts';

/** What the system tells of, told by the test. */
const told = vi.hoisted(() => ({ tell: undefined as ((event: string, name: string | null) => void) | undefined }));
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof Files>()),
  watch: (_: string, __: object, tell: typeof told.tell) => {
    told.tell = tell;
    return { on: () => undefined, close: () => undefined };
  },
}));

let corpus: string;
beforeEach(async () => {
  corpus = await mkdtemp(path.join(tmpdir(), 'footnote-watch-'));
  await mkdir(path.join(corpus, 'data'));
});
afterEach(async () => {
  vi.useRealTimers();
  told.tell = undefined;
  await rm(corpus, { recursive: true });
});

test('what Footnote itself writes beside the articles is no change of them, and everything else is', async () => {
  vi.useFakeTimers();
  const stopped = new AbortController();
  let changes = 0;
  const onChange = async (): Promise<void> => void (changes += 1);
  const leaveOut = [path.join(corpus, 'data', 'index'), path.join(corpus, 'conversations.db')];
  const watching = watchCorpus(corpus, onChange, { signal: stopped.signal, leaveOut });
  try {
    await vi.waitUntil(() => changes === 1, { timeout: 20_000 });
    const changesBy = async (name: string | null): Promise<number> => {
      const before = changes;
      told.tell!('change', name);
      // Long enough for any change, and not so long that the folder is looked at in any case.
      await vi.advanceTimersByTimeAsync(1_000);
      return changes - before;
    };
    expect(await changesBy('a.md')).toBe(1);
    for (const name of ['data/index', 'data/index/vectors-2.hnsw', 'conversations.db']) {
      expect([name, await changesBy(name)]).toEqual([name, 0]);
    }
    for (const name of ['data/index.md', 'data', 'index/a.md', null]) {
      expect([name, await changesBy(name)]).toEqual([name, 1]);
    }
  } finally {
    stopped.abort();
    await watching;
  }
});
