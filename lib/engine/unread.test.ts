/** What cannot be read for a moment is not taken for gone: its articles stay in the index as they are. */
import type * as Files from 'node:fs/promises';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { UserError } from '#lib/errors.ts';
import { openSqliteStore } from '#lib/store/sqlite-store.ts';
import { indexCorpus, type IndexSummary } from './indexing.ts';

/** Paths that fail, with the code of the error. */
const failing = vi.hoisted(() => new Map<string, string>());
vi.mock('node:fs/promises', async (original) => {
  const files = await original<typeof Files>();
  const failed = (location: unknown): Promise<never> | undefined => {
    const code = failing.get(String(location));
    return code === undefined ? undefined : Promise.reject(Object.assign(new Error(`${code}: it failed`), { code }));
  };
  const open: typeof files.open = (location, ...rest) => failed(location) ?? files.open(location, ...rest);
  const readdir = (...given: [string]): unknown => failed(given[0]) ?? files.readdir(...given);
  return { ...files, open, readdir };
});

let folder: string;
const file = (name: string): string => path.join(folder, 'corpus', name);
const index = (embed = createEmbeddedEmbedder().embed): Promise<IndexSummary> =>
  indexCorpus({
    corpus: path.join(folder, 'corpus'),
    directory: path.join(folder, 'index'),
    embedder: { ...createEmbeddedEmbedder(), embed },
  });
const indexed = async (): Promise<string[]> => {
  const store = await openSqliteStore(path.join(folder, 'index'));
  try {
    return (await store.articles()).map(({ id }) => id);
  } finally {
    await store.close();
  }
};
/** Of texts that the index has, none is embedded again. */
const unasked = (): Promise<never> => Promise.reject(new Error('There is nothing to embed.'));

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-unread-'));
  await mkdir(file('coast'), { recursive: true });
  await writeFile(file('bridge.md'), 'The bridge over the Tarn opened in March.');
  await writeFile(file('coast/ferry.md'), 'The ferry carries mail to the island.');
  await writeFile(file('coast/boats.jsonl'), '{"id":"gull","text":"The Gull is in."}\n{"text":"The Tern is out."}');
  await writeFile(file('wire.jsonl'), '{"id":"pact","text":"The pact is signed."}');
  await index();
});
afterEach(async () => {
  failing.clear();
  await rm(folder, { recursive: true });
});

describe('what cannot be read for a moment', () => {
  it.each(['EMFILE', 'ENFILE'])('ends the run with a sentence where no more files can be opened (%s)', async (code) => {
    failing.set(file('bridge.md'), code);
    await writeFile(file('heron.md'), 'Herons nest on the Tarn.');
    await expect(index()).rejects.toThrow(UserError);
    await expect(index()).rejects.toThrow(`No more files can be opened at once (${code}). Close other programs`);
    expect(await indexed()).toHaveLength(5);
  });

  it.each(['EIO', 'EACCES', 'ESTALE'])('stays in the index as it is: a file (%s)', async (code) => {
    failing.set(file('bridge.md'), code);
    for (let run = 0; run < 2; run += 1) {
      const { skipped, removed, unchanged } = await index(unasked);
      expect({ removed, unchanged }).toEqual({ removed: [], unchanged: 5 });
      expect(skipped).toEqual([
        { path: 'bridge.md', reason: expect.stringMatching(/^it cannot be read.*; what is indexed of it stays$/) },
      ]);
    }
    failing.clear();
    expect(await index(unasked)).toMatchObject({ added: [], removed: [], unchanged: 5, skipped: [] });
  });

  it('stays in the index as it is: a folder, also what lines in it had named', async () => {
    failing.set(file('coast'), 'EIO');
    await rm(file('bridge.md'));
    const seen = { path: 'coast', reason: 'it cannot be read (EIO); what is indexed of it stays' };
    expect(await index(unasked)).toMatchObject({ removed: ['bridge'], unchanged: 4, skipped: [seen] });
    expect(await indexed()).toEqual(['coast/boats-2', 'coast/ferry', 'gull', 'pact']);
    // Known of it is the same the second time.
    expect(await index(unasked)).toMatchObject({ removed: [], unchanged: 4, skipped: [seen] });
    failing.clear();
    expect(await index(unasked)).toMatchObject({ added: [], removed: [], unchanged: 4, skipped: [] });
  });

  it('stays in the index as it is: a file of lines, while others are removed', async () => {
    failing.set(file('wire.jsonl'), 'EIO');
    await rm(file('coast'), { recursive: true });
    const { removed, unchanged, skipped } = await index(unasked);
    expect({ removed, unchanged }).toEqual({ removed: ['coast/boats-2', 'coast/ferry', 'gull'], unchanged: 2 });
    expect(skipped[0]!.reason).toBe('it cannot be read (EIO); what is indexed of it stays');
    expect(await indexed()).toEqual(['bridge', 'pact']);
  });

  it('keeps all that is not found where it is not known what a file of lines held', async () => {
    await rm(path.join(folder, 'index', 'readings.json'));
    failing.set(file('wire.jsonl'), 'EIO');
    await rm(file('bridge.md'));
    for (let run = 0; run < 2; run += 1) {
      const { removed, skipped } = await index(unasked);
      expect(removed).toEqual([]);
      expect(skipped[0]!.reason).toContain('as it is not known what that is, nothing is removed');
    }
    failing.clear();
    expect(await index(unasked)).toMatchObject({ added: [], removed: ['bridge'], skipped: [] });
  });

  it('keeps nothing else where a file of lines could never be read', async () => {
    await writeFile(file('secret.jsonl'), '{"text":"Nobody may read this."}');
    failing.set(file('secret.jsonl'), 'EACCES');
    await index();
    await rm(file('bridge.md'));
    expect((await index(unasked)).removed).toEqual(['bridge']);
    // Nor where it was there from the beginning, alone of its kind.
    await rm(path.join(folder, 'index'), { recursive: true });
    await rm(file('wire.jsonl'));
    await rm(file('coast/boats.jsonl'));
    await index();
    await rm(file('coast/ferry.md'));
    await writeFile(file('heron.md'), 'Herons nest on the Tarn.');
    expect((await index()).removed).toEqual(['coast/ferry']);
  });

  it('is not what has gone, or is no document', async () => {
    failing.set(file('bridge.md'), 'ENOENT');
    await writeFile(file('coast/ferry.md'), '');
    const { removed, skipped } = await index(unasked);
    expect(removed).toEqual(['bridge', 'coast/ferry']);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'it is a link to nothing, or was removed meanwhile',
      'it is empty',
    ]);
  });

  it('has nothing that stays where nothing of it is in the index', async () => {
    await writeFile(file('new.md'), 'Never read.');
    failing.set(file('new.md'), 'EACCES');
    expect((await index(unasked)).skipped).toEqual([
      { path: 'new.md', reason: 'it cannot be read: permission denied' },
    ]);
  });
});
