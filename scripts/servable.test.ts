import { writeFile } from 'node:fs/promises';
import { expect, it, vi, describe } from 'vitest';
import { BRIDGE_ARTICLES, indexedCorpus } from '#lib/engine/indexed-corpus.test-data.ts';
import { openSqliteWriter } from '#lib/store/sqlite-writer.ts';
import { bringUpToDate, main as index } from './index.ts';
import { upToDateOrServable } from './servable.ts';

describe('indexing before serving, while another process writes the index', () => {
  it('serves what is there, and says whose work it waits for', async () => {
    const { config, store, dispose } = await indexedCorpus(BRIDGE_ARTICLES);
    // Standard output is for what a run has done, which may be JSON.
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const writer = await openSqliteWriter(config.index, store.spec);
    try {
      await writeFile(config.corpus, JSON.stringify({ id: 'new', text: 'The ferry is closed.' }));
      const update = async () => (await bringUpToDate(config), 0);
      expect(await upToDateOrServable({ directory: config.index }, update)).toBe(0);
      expect(told).toHaveBeenCalledWith(expect.stringMatching(/process \d+, since .* before: 4 articles, indexed 20/));
      const options = ['--corpus', config.corpus, '--index', config.index];
      expect(await index([...options, '--or-serve'])).toBe(0);
      await expect(index([...options, '--or-serve', '--watch'])).rejects.toThrow('Give --or-serve or --watch');
      // Who does not serve is told that it was not done.
      await expect(index(options)).rejects.toThrow('Another indexing run');
      // Anything else that keeps it from being indexed is no reason to serve what is old.
      const broken = () => Promise.reject(new Error('The disk is full.'));
      await expect(upToDateOrServable({ directory: config.index }, broken)).rejects.toThrow('The disk is full.');
    } finally {
      await writer.abort();
      told.mockRestore();
      await dispose();
    }
  });
});
