import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import { UserError } from '#lib/errors.ts';
import { openSqliteStore } from '#lib/store/sqlite-store.ts';
import { openSqliteWriter } from '#lib/store/sqlite-writer.ts';
import { type IndexProgress, indexCorpus } from './indexing.ts';

let folder: string;
const file = (name: string) => path.join(folder, 'corpus', name);
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-indexing-'));
  await mkdir(path.join(folder, 'corpus'));
  await writeFile(file('bridge.md'), 'The bridge over the Tarn opened in March.');
  await writeFile(
    file('ferry.md'),
    '---\ntitle: The ferry\noutlet: The Coast\n---\nThe ferry carries mail to the island.',
  );
});
afterEach(() => rm(folder, { recursive: true }));

const index = (embedder: Embedder = createEmbeddedEmbedder(), onProgress?: (progress: IndexProgress) => void) =>
  indexCorpus({ corpus: path.join(folder, 'corpus'), directory: path.join(folder, 'index'), embedder, onProgress });
const withStore = async <Result>(read: (store: ReturnType<typeof openSqliteStore>) => Promise<Result>) => {
  const store = openSqliteStore(path.join(folder, 'index'));
  try {
    return await read(store);
  } finally {
    await store.close();
  }
};

describe('indexing a corpus', () => {
  it('adds everything the first time', async () => {
    const summary = await index();
    expect(summary).toMatchObject({ added: ['bridge', 'ferry'], changed: [], removed: [], unchanged: 0, skipped: [] });
    expect(summary.stats).toMatchObject({ articles: 2, passages: 2 });
    expect(summary.rebuilt).toBeUndefined();
  });

  it('does nothing the second time, and keeps the generation', async () => {
    const [first, second] = [await index(), await index()];
    expect(second).toMatchObject({ added: [], changed: [], removed: [], unchanged: 2, stats: first.stats });
  });

  it('tells what is new, changed and gone, and embeds only what it must', async () => {
    await index();
    await writeFile(file('heron.md'), 'Herons nest on the Tarn.');
    await writeFile(file('ferry.md'), '---\ntitle: The ferry\noutlet: The Coast\n---\nThe ferry is closed.');
    await rm(file('bridge.md'));
    const embedded: string[] = [];
    const embedder = createEmbeddedEmbedder();
    const summary = await index({
      ...embedder,
      embed: (texts) => {
        embedded.push(...texts);
        return embedder.embed(texts);
      },
    });
    expect(summary).toMatchObject({ added: ['heron'], changed: ['ferry'], removed: ['bridge'], unchanged: 0 });
    expect(summary.stats).toMatchObject({ generation: 2, articles: 2 });
    expect(embedded).toHaveLength(2);
    await withStore(async (store) => expect((await store.article('ferry'))?.text).toBe('The ferry is closed.'));
  });

  it('sees a change of the meta data alone', async () => {
    await index();
    await writeFile(
      file('ferry.md'),
      '---\ntitle: The ferry\noutlet: The Valley\n---\nThe ferry carries mail to the island.',
    );
    expect((await index()).changed).toEqual(['ferry']);
  });

  it('takes only what has gone away without embedding anything', async () => {
    await index();
    await rm(file('bridge.md'));
    const embed = () => Promise.reject(new Error('There is nothing to embed.'));
    expect(await index({ ...createEmbeddedEmbedder(), embed })).toMatchObject({ removed: ['bridge'], unchanged: 1 });
  });

  it('names what it could not read and indexes the rest', async () => {
    await writeFile(file('empty.md'), ' \n');
    const { skipped, added } = await index();
    expect(skipped.map(({ path: at }) => at)).toEqual(['empty.md']);
    expect(added).toEqual(['bridge', 'ferry']);
  });

  it('builds everything anew for another embedder, and says why', async () => {
    await index();
    const summary = await index({ ...createEmbeddedEmbedder(), id: 'another' });
    expect(summary.rebuilt).toBe('the embedder is now "another" and was "embedded-subwords-v1"');
    expect(summary).toMatchObject({ added: ['bridge', 'ferry'], stats: { articles: 2 } });
    await withStore(async (store) => expect(store.spec.embedder).toBe('another'));
  });

  it('asks an embedder for the length of its vectors when it does not know yet', async () => {
    const embedder = { ...createEmbeddedEmbedder(), id: 'remote', dimensions: 0 };
    await index(embedder);
    await withStore(async (store) => expect(store.spec.dimensions).toBe(384));
    // Once the index tells, nobody is asked again.
    expect((await index({ ...embedder, embed: () => Promise.reject(new Error('unasked')) })).unchanged).toBe(2);
  });

  it('reports how far it is, from nothing to all', async () => {
    for (let number = 0; number < 40; number++) await writeFile(file(`news-${number}.md`), `News of day ${number}.`);
    const seen: IndexProgress[] = [];
    await index(undefined, (progress) => seen.push(progress));
    expect(seen[0]).toEqual({ done: 0, total: 42 });
    expect(seen.at(-1)).toEqual({ done: 42, total: 42 });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((one, other) => one - other));
  });

  it('stores passages that are exact slices, found by title, outlet, id and text', async () => {
    await index();
    await withStore(async (store) => {
      for (const term of ['ferri', 'coast', 'mail']) {
        const { lexical } = await store.search({ terms: [term], limit: 5 });
        expect(lexical.map(({ articleId }) => articleId)).toEqual(['ferry']);
      }
      const article = (await store.article('ferry'))!;
      for (const passage of await store.passagesOf('ferry')) {
        expect(article.text.slice(passage.start, passage.end)).toBe(passage.text);
      }
    });
  });
});

describe('indexing that fails', () => {
  it('leaves the index as it was', async () => {
    const { stats } = await index();
    await writeFile(file('heron.md'), 'Herons nest on the Tarn.');
    const embed = () => Promise.reject(new UserError('The embedder is out of order.'));
    await expect(index({ ...createEmbeddedEmbedder(), embed })).rejects.toThrow('The embedder is out of order.');
    await withStore(async (store) => expect(await store.stats()).toEqual(stats));
    // And the lock is free again.
    expect((await index()).added).toEqual(['heron']);
  });

  it('says that there is no article, and does not empty an index for that', async () => {
    const { stats } = await index();
    for (const name of await readdir(path.join(folder, 'corpus'))) await rm(file(name));
    await expect(index()).rejects.toThrow(UserError);
    await expect(index()).rejects.toThrow('There is no article in the corpus');
    await withStore(async (store) => expect(await store.stats()).toEqual(stats));
  });

  it('says that another run is at work', async () => {
    const { stats } = await index();
    expect(stats.articles).toBe(2);
    const { spec } = await withStore(async (store) => ({ spec: store.spec }));
    const writer = await openSqliteWriter(path.join(folder, 'index'), spec);
    await expect(index()).rejects.toThrow(UserError);
    await writer.abort();
    expect((await index()).unchanged).toBe(2);
  });
});
