/** A corpus that looks as it did when it was indexed is not read again; one that may have changed is. */
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Reading from '#lib/corpus/read-again.ts';
import { readAgain } from '#lib/corpus/read-again.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { indexCorpus, type IndexRequest } from './indexing.ts';

vi.mock('#lib/corpus/read-again.ts', async (original) => {
  const reading = await original<typeof Reading>();
  return { ...reading, readAgain: vi.fn(reading.readAgain) };
});

describe('a corpus that was indexed', () => {
  let folder: string;
  const file = (name: string): string => path.join(folder, 'corpus', name);
  const index = async (more: Partial<IndexRequest> = {}) => {
    vi.mocked(readAgain).mockClear();
    const [corpus, directory] = [path.join(folder, 'corpus'), path.join(folder, 'index')];
    const summary = await indexCorpus({ corpus, directory, embedder: createEmbeddedEmbedder(), ...more });
    return { ...summary, hasRead: vi.mocked(readAgain).mock.calls.length > 0 };
  };
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'footnote-unchanged-'));
    await mkdir(path.join(folder, 'corpus'));
    await writeFile(file('bridge.md'), 'The bridge over the Tarn opened in March.');
    await writeFile(file('empty.md'), '');
    // A minute later, when what was just written is old enough to be sure of.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await rm(folder, { recursive: true });
  });

  it('is not read again while it looks the same, and the summary is that of reading it', async () => {
    const first = await index();
    expect(first).toMatchObject({ added: ['bridge'], hasRead: true });
    const same = { added: [], changed: [], removed: [], unchanged: 1, skipped: first.skipped, stats: first.stats };
    expect(await index()).toMatchObject({ ...same, hasRead: false });
    expect(await index({ readsAll: true })).toMatchObject({ ...same, hasRead: true });
    expect(first.skipped).toEqual([{ path: 'empty.md', reason: 'it is empty' }]);
  });

  it('is read again when a file has changed', async () => {
    await index();
    await writeFile(file('bridge.md'), 'The bridge over the Tarn opened in April.');
    expect(await index()).toMatchObject({ changed: ['bridge'], hasRead: true });
  });

  it('is read again when its files were too young to be sure of, until they no longer are', async () => {
    const later = Date.now();
    vi.useRealTimers();
    await index();
    expect(await index()).toMatchObject({ unchanged: 1, hasRead: true });
    vi.useFakeTimers({ toFake: ['Date'], now: later });
    expect(await index()).toMatchObject({ unchanged: 1, hasRead: true });
    expect(await index()).toMatchObject({ unchanged: 1, hasRead: false });
  });

  it('is read again for another embedder, and when the index is damaged', async () => {
    await index();
    const embedder = { ...createEmbeddedEmbedder(), id: 'another' };
    expect(await index({ embedder })).toMatchObject({ added: ['bridge'], hasRead: true });
    await truncate(path.join(folder, 'index', 'index.sqlite'), 8_192);
    expect(await index({ embedder })).toMatchObject({ added: ['bridge'], rebuilt: 'it was damaged', hasRead: true });
  });
});
