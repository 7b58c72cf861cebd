import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '#lib/config.ts';
import { UserError } from '#lib/errors.ts';
import type { IndexSummary } from '#lib/engine/indexing.ts';
import { startPglite, STARTING_MS } from '#lib/postgres/pglite.test-data.ts';
import { startFakeOpenAI, type FakeOpenAI } from '../e2e/support/fake-openai.ts';
import { bringUpToDate, describeSummary, keepUpToDate, main } from './index.ts';

let folder: string;
let printed: string[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-index-'));
  await mkdir(path.join(folder, 'corpus'));
  await writeFile(path.join(folder, 'corpus', 'ferry.md'), 'The ferry carries mail.');
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
});
afterEach(() => rm(folder, { recursive: true }));

const index = (...options: string[]) =>
  main(['--corpus', path.join(folder, 'corpus'), '--index', path.join(folder, 'index'), ...options]);

describe('npm run index', () => {
  it('says what it did, and the second time that there was nothing to do', async () => {
    expect(await index()).toBe(0);
    expect(printed.at(-1)).toMatch(
      /^Indexed: 1 added, 0 changed, 0 removed, 0 unchanged; now 1 article, 1 passage \(\d+\.\d s\)\.$/,
    );
    expect(await index()).toBe(0);
    expect(printed.at(-1)).toMatch(/^Nothing has changed: the index holds 1 article, 1 passage/);
  });

  it('prints the summary as one line of JSON', async () => {
    expect(await index('--json')).toBe(0);
    expect(printed).toHaveLength(1);
    expect(JSON.parse(printed[0]!)).toEqual({
      added: ['ferry'],
      changed: [],
      removed: [],
      unchanged: 0,
      skipped: [],
      renamed: [],
      copies: [],
      stats: { generation: 1, articles: 1, passages: 1, indexedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
      seconds: expect.any(Number),
    });
  });

  it('refuses a corpus that is not there, and an option that it does not know', async () => {
    const none = path.join(folder, 'none');
    await expect(main(['--corpus', none, '--index', path.join(folder, 'index')])).rejects.toThrow('does not exist');
    await expect(index('--fast')).rejects.toThrow(UserError);
  });

  it('takes what Footnote itself keeps in the folder of the articles for none of them', async () => {
    const corpus = path.join(folder, 'corpus');
    const conversations = path.join(corpus, 'kept', 'conversations.db');
    const config = { ...readConfig({}), corpus, index: path.join(corpus, 'index'), conversations };
    await mkdir(path.dirname(conversations));
    await writeFile(conversations, 'A database.');
    await writeFile(`${conversations}-wal`, 'Its log.');
    expect(await bringUpToDate(config)).toMatchObject({ added: ['ferry'], skipped: [] });
    expect(await bringUpToDate(config, { readsAll: true })).toMatchObject({ added: [], unchanged: 1, skipped: [] });
    await expect(bringUpToDate({ ...config, index: corpus })).rejects.toThrow('Give the index a folder of its own');
  });

  it(
    'puts a corpus in the place of another one in PostgreSQL only when told so',
    { timeout: STARTING_MS },
    async () => {
      const server = await startPglite();
      vi.stubEnv('DATABASE_URL', server.url);
      try {
        await index();
        const other = path.join(folder, 'other.jsonl');
        await writeFile(other, '{"id":"other","text":"The other."}');
        const indexOther = (...options: string[]) =>
          main(['--corpus', other, '--index', path.join(folder, 'index'), ...options]);
        await expect(indexOther()).rejects.toThrow('would remove or replace 1 of the 1 articles');
        expect(await indexOther('--replace')).toBe(0);
        expect(printed.at(-1)).toMatch(/^Indexed: 1 added, 0 changed, 1 removed/);
      } finally {
        vi.unstubAllEnvs();
        await server.stop();
      }
    },
  );

  it('explains itself', async () => {
    expect(await main(['--help'])).toBe(0);
    for (const option of ['corpus', 'index', 'read-all', 'watch', 'json', 'help'])
      expect(printed.join()).toContain(`--${option} `);
  });
});

describe('npm run index with a provider of embeddings that fails', () => {
  let fake: FakeOpenAI;
  let told: string[];
  beforeEach(async () => {
    fake = await startFakeOpenAI();
    told = [];
    vi.spyOn(console, 'error').mockImplementation((text: string) => void told.push(text));
  });
  afterEach(() => fake.close());
  const config = () => ({
    ...readConfig({
      OPENAI_BASE_URL: fake.url,
      CHAT_MODEL: 'small',
      EMBEDDING_MODEL: 'vectors',
      OPENAI_API_KEY: 'short',
    }),
    corpus: path.join(folder, 'corpus'),
    index: path.join(folder, 'index'),
  });

  it('says once what the provider says, and that it is asked again, without the key', async () => {
    fake.script({ for: 'embeddings', times: 2, fault: { kind: 'status', status: 503 } });
    expect((await bringUpToDate(config())).added).toEqual(['ferry']);
    expect(told).toEqual([
      expect.stringMatching(
        /^A request for embeddings failed: AI_APICallError 503 Refused .* What may pass is tried again/,
      ),
    ]);
    expect(told[0]).not.toMatch(/short|127\.0\.0\.1/);
  });

  it('says what was wrong with vectors that are of no use', async () => {
    fake.script({ for: 'embeddings', vectors: [[0, 0]] });
    await expect(bringUpToDate(config())).rejects.toThrow('something other than embeddings');
    expect(told).toEqual([expect.stringContaining('a vector of length 0')]);
  });
});

describe('npm run index -- --watch', () => {
  it('indexes what is written, changed and removed while it runs, and says what it could not do', async () => {
    const stopped = new AbortController();
    const seen: IndexSummary[] = [];
    const told: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((text: string) => void told.push(text));
    const config = { ...readConfig({}), corpus: path.join(folder, 'corpus'), index: path.join(folder, 'index') };
    const file = (name: string) => path.join(folder, 'corpus', name);
    const first = await bringUpToDate(config);
    // Before anybody watches.
    await writeFile(file('heron.md'), 'Herons nest on the Tarn.');
    const watching = keepUpToDate(config, { first, print: (summary) => seen.push(summary) }, stopped.signal);
    try {
      await vi.waitUntil(() => seen.length > 0, { timeout: 20_000 });
      expect(seen[0]!.added).toEqual(['heron']);
      await writeFile(file('torn.pdf'), 'This is no PDF.');
      await vi.waitUntil(() => seen.length > 1, { timeout: 20_000 });
      expect(seen[1]).toMatchObject({ added: [], skipped: [{ path: 'torn.pdf' }] });
      await rm(file('ferry.md'));
      await vi.waitUntil(() => seen.length > 2, { timeout: 20_000 });
      expect(seen[2]!.removed).toEqual(['ferry']);
      await rm(file('heron.md'));
      await vi.waitUntil(() => told.length > 0, { timeout: 20_000 });
      expect(told[0]).toContain('There is no article in the corpus');
      await mkdir(path.join(folder, 'corpus', 'new'));
      await writeFile(file('new/gull.md'), 'Gulls nest on the roofs.');
      await vi.waitUntil(() => seen.length > 3, { timeout: 40_000 });
      expect(seen[3]).toMatchObject({ added: ['new/gull'], removed: ['heron'] });
    } finally {
      stopped.abort();
      await watching;
    }
  }, 90_000);
});

describe('the summary for a person', () => {
  const summary: IndexSummary = {
    added: [],
    changed: [],
    removed: [],
    unchanged: 1_234,
    skipped: [],
    renamed: [],
    copies: [],
    stats: { generation: 3, articles: 1_234, passages: 9_876, indexedAt: '2025-01-17T00:00:00.000Z' },
    seconds: 0.04,
  };

  it('groups the digits of large numbers', () => {
    expect(describeSummary(summary)).toEqual([
      'Nothing has changed: the index holds 1,234 articles, 9,876 passages (0.0 s).',
    ]);
  });

  it('says why everything was indexed anew', () => {
    expect(describeSummary({ ...summary, added: ['a'], rebuilt: 'the embedder is now "b" and was "a"' })[0]).toBe(
      'Everything was indexed anew: the embedder is now "b" and was "a".',
    );
  });

  it('names what was renamed and what is printed twice, and lets no name move the cursor', () => {
    const lines = describeSummary({
      ...summary,
      skipped: [{ path: 'a\n\u001b[2Jb.md', reason: 'it is empty' }],
      renamed: [{ from: 'a', to: 'b' }],
      copies: [['c', 'd']],
    });
    expect(lines.slice(0, 3)).toEqual([
      String.raw`Skipped a\u{a}\u{1b}[2Jb.md: it is empty`,
      'Renamed a to b',
      'One text under several names: c, d',
    ]);
  });

  it('names what was skipped, up to twenty', () => {
    const skipped = Array.from({ length: 23 }, (_, n) => ({ path: `page-${n}.md`, reason: 'it is empty' }));
    const lines = describeSummary({ ...summary, skipped });
    expect(lines[0]).toBe('Skipped page-0.md: it is empty');
    expect(lines).toHaveLength(22);
    expect(lines[20]).toBe('… and 3 more were skipped.');
  });
});
