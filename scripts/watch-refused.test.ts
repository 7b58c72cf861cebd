/** What the system refuses while a corpus is watched. */
import type * as Files from 'node:fs/promises';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readConfig } from '#lib/config.ts';
import type { IndexSummary } from '#lib/engine/indexing.ts';
import { bringUpToDate, keepUpToDate } from './index.ts';
import { watchCorpus } from './watch-corpus.ts';

/** How often the system still refuses to list a folder. */
const refusing = vi.hoisted(() => ({ left: 0 }));
vi.mock('node:fs/promises', async (original) => {
  const files = await original<typeof Files>();
  const readdir = (...given: [string]): unknown => {
    if (refusing.left === 0) return files.readdir(...given);
    refusing.left -= 1;
    const fault = { code: 'EMFILE', syscall: 'scandir' };
    return Promise.reject(Object.assign(new Error('EMFILE: too many open files, scandir'), fault));
  };
  return { ...files, readdir };
});

let folder: string;
let told: string[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-watch-'));
  await mkdir(path.join(folder, 'corpus'));
  await writeFile(path.join(folder, 'corpus', 'ferry.md'), 'The ferry carries mail.');
  told = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void told.push(text));
});
afterEach(() => rm(folder, { recursive: true }));

it('goes on where the corpus is not there in the moment when the watching begins', async () => {
  const stopped = new AbortController();
  let calls = 0;
  const onChange = async (): Promise<void> => {
    calls += 1;
    stopped.abort();
  };
  await watchCorpus(path.join(folder, 'elsewhere'), onChange, { signal: stopped.signal });
  expect(calls).toBe(1);
  expect(told).toEqual([expect.stringMatching(/^Changes are noticed only every 30 seconds \(ENOENT/)]);
});

it('tells what the system refused, and indexes again when something changes', async () => {
  const config = { ...readConfig({}), corpus: path.join(folder, 'corpus'), index: path.join(folder, 'index') };
  const stopped = new AbortController();
  const seen: IndexSummary[] = [];
  const first = await bringUpToDate(config);
  refusing.left = 1;
  const watching = keepUpToDate(config, { first, print: (summary) => seen.push(summary) }, stopped.signal);
  try {
    await Promise.race([watching, vi.waitUntil(() => told.length > 0, { timeout: 20_000 })]);
    expect(told).toEqual([expect.stringMatching(/^The articles could not be indexed \(EMFILE: .* It is tried again/)]);
    await writeFile(path.join(folder, 'corpus', 'heron.md'), 'Herons nest on the Tarn.');
    await vi.waitUntil(() => seen.length > 0, { timeout: 50_000 });
    expect(seen[0]!.added).toEqual(['heron']);
  } finally {
    stopped.abort();
    await watching;
  }
}, 90_000);
