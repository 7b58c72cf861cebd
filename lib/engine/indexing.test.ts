import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
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
const withStore = async <Result>(read: (store: Awaited<ReturnType<typeof openSqliteStore>>) => Promise<Result>) => {
  const store = await openSqliteStore(path.join(folder, 'index'));
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

  it('does in a large corpus what it does in a small one, and goes on where what it has kept of it is damaged', async () => {
    const lines = Array.from({ length: 1_100 }, (_, at) => JSON.stringify({ id: `n${at}`, text: `Boat ${at} is in.` }));
    const write = () => writeFile(file('boats.jsonl'), lines.join('\n'));
    await write();
    expect((await index()).added).toHaveLength(1_102);
    lines[7] = JSON.stringify({ id: 'n7', text: 'Boat 7 is out.' });
    lines.push(JSON.stringify({ id: 'n1100', text: 'Boat 1100 is in.' }));
    await write();
    await rm(file('bridge.md'));
    expect(await index()).toMatchObject({ added: ['n1100'], changed: ['n7'], removed: ['bridge'], unchanged: 1_100 });
    await writeFile(path.join(folder, 'index', 'readings.json'), 'damaged');
    lines[8] = '{"id":"n8","text":""}';
    lines[9] = JSON.stringify({ id: 'n9', text: 'Boat 9 is in.', published: '2025-02-31' });
    await write();
    const found = await index();
    expect(found).toMatchObject({ added: [], changed: [], removed: ['n8'], unchanged: 1_101 });
    lines.push(JSON.stringify({ id: 'n1101', text: 'Boat 1101 is in.' }));
    await write();
    // What was wrong with a line is told as long as it is.
    expect(await index()).toMatchObject({ added: ['n1101'], skipped: found.skipped });
    expect(found.skipped.map(({ path: where }) => where)).toContain('boats.jsonl, line 10 (published)');
    await rm(path.join(folder, 'index'), { recursive: true });
    expect((await index()).added).toHaveLength(1_102);
    await withStore(async (store) => expect((await store.article('n7'))?.text).toBe('Boat 7 is out.'));
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

  it('embeds nothing again when a file is renamed, moved, or gets other metadata', async () => {
    await index();
    await mkdir(path.join(folder, 'corpus', 'coast'));
    await rename(file('ferry.md'), file('coast/the-mail-boat.md'));
    await writeFile(file('bridge.md'), '---\noutlet: The Valley\n---\nThe bridge over the Tarn opened in March.');
    const embed = () => Promise.reject(new Error('There is nothing to embed.'));
    expect(await index({ ...createEmbeddedEmbedder(), embed })).toMatchObject({
      added: ['coast/the-mail-boat'],
      changed: ['bridge'],
      removed: ['ferry'],
      renamed: [{ from: 'ferry', to: 'coast/the-mail-boat' }],
    });
    await withStore(async (store) => {
      expect(await store.article('ferry')).toBeUndefined();
      expect((await store.passagesOf('coast/the-mail-boat')).map(({ text }) => text)).toEqual([
        'The ferry carries mail to the island.',
      ]);
    });
  });

  it('embeds nothing again when a text whose title is only its file name gets another name', async () => {
    await rename(file('ferry.md'), file('mail-boat.md'));
    await writeFile(file('mail-boat.md'), 'The ferry carries mail to the island.');
    await index();
    await rename(file('mail-boat.md'), file('island-post.md'));
    const embed = () => Promise.reject(new Error('There is nothing to embed.'));
    expect((await index({ ...createEmbeddedEmbedder(), embed })).renamed).toHaveLength(1);
  });

  it('embeds no text again that stands under another id now', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => JSON.stringify({ text: `Boat ${at} is in the harbour.` }));
    const write = (texts: string[]) => writeFile(file('boats.jsonl'), `${texts.join('\n')}\n`);
    await write(lines);
    await index();
    const embedded: string[] = [];
    const embedder = createEmbeddedEmbedder();
    const embed = (texts: string[]) => {
      embedded.push(...texts);
      return embedder.embed(texts);
    };
    // Without ids of their own, articles are known by their lines: each of them is another now.
    await write([JSON.stringify({ text: 'The ferry is late.' }), ...lines]);
    expect((await index({ ...embedder, embed })).changed).toHaveLength(40);
    expect(embedded).toHaveLength(1);
  });

  it('brings nothing back that another run has taken out while this one was reading', async () => {
    const names = ['heron', 'gull', 'tern', 'swan'];
    for (const name of names) await writeFile(file(`${name}.md`), `A ${name} nests on the Tarn.`);
    await index();
    await rm(file('bridge.md'));
    const removed = ['bridge'];
    let asked = 0;
    const request = {
      corpus: path.join(folder, 'corpus'),
      directory: path.join(folder, 'index'),
      // Asked for before the corpus is read, and again before the index is taken: each time but the first, another run has ended.
      get embedder() {
        asked += 1;
        const name = asked > 1 ? names.pop() : undefined;
        if (name !== undefined) {
          rmSync(file(`${name}.md`));
          removed.push(name);
          const command = ['scripts/run.mjs', 'index', '--corpus', request.corpus, '--index', request.directory];
          execFileSync(process.execPath, command, { stdio: 'pipe' });
        }
        return createEmbeddedEmbedder();
      },
    };
    await indexCorpus(request);
    expect(removed.length).toBeGreaterThan(2);
    await withStore(async (store) => {
      expect((await store.articles()).map(({ id }) => id)).toEqual(['ferry', ...names].toSorted());
    });
  });

  it('embeds only the passages of a changed article that are new', async () => {
    const section = (name: string) => `# ${name}\n\n${`The ${name} is described here at length. `.repeat(40)}\n\n`;
    await writeFile(
      file('guide.md'),
      `---\ntitle: Guide\n---\n${section('harbour')}${section('quay')}${section('crane')}`,
    );
    await index();
    await writeFile(
      file('guide.md'),
      `---\ntitle: Guide\n---\n${section('harbour')}${section('quay')}${section('lock')}`,
    );
    const embedded: string[] = [];
    const embedder = createEmbeddedEmbedder();
    const embed = (texts: string[]) => {
      embedded.push(...texts);
      return embedder.embed(texts);
    };
    expect((await index({ ...embedder, embed })).changed).toEqual(['guide']);
    expect(embedded.length).toBeGreaterThan(0);
    expect(embedded.every((text) => text.includes('lock'))).toBe(true);
  });

  it('sends many short articles together to an embedder that works on many at once', async () => {
    for (let number = 0; number < 40; number++) await writeFile(file(`news-${number}.md`), `News of day ${number}.`);
    const embedder = createEmbeddedEmbedder();
    const sizes: number[] = [];
    const embed = (texts: string[]) => {
      sizes.push(texts.length);
      return embedder.embed(texts);
    };
    await index({ ...embedder, atOnce: 512, embed });
    expect(sizes).toEqual([42]);
  });

  it('ends when it is told to while it waits for the embedder, and leaves the index as it was', async () => {
    const { stats } = await index();
    await writeFile(file('heron.md'), 'Herons nest on the Tarn.');
    const stopped = new AbortController();
    const embed = async (_texts: string[], signal?: AbortSignal): Promise<never> => {
      stopped.abort(new Error('enough'));
      signal?.throwIfAborted();
      throw new Error('It was not told.');
    };
    const request = { corpus: path.join(folder, 'corpus'), directory: path.join(folder, 'index') };
    const embedder = { ...createEmbeddedEmbedder(), embed };
    await expect(indexCorpus({ ...request, embedder, signal: stopped.signal })).rejects.toThrow('enough');
    await withStore(async (store) => expect(await store.stats()).toEqual(stats));
  });

  it('names texts that are printed twice', async () => {
    const story = Array.from({ length: 30 }, (_, n) => `Sentence ${n} tells of the harbour and of pier ${n * 7}.`).join(
      ' ',
    );
    await writeFile(file('wire-one.md'), story);
    await writeFile(file('wire-two.md'), `---\noutlet: The Valley\n---\n${story} Additional reporting by our staff.`);
    expect((await index()).copies).toEqual([['wire-one', 'wire-two']]);
    // Told once, when it is new.
    expect((await index()).copies).toEqual([]);
  });

  it('builds a damaged index anew, and says so', async () => {
    await index();
    const database = path.join(folder, 'index', 'index.sqlite');
    const { size } = await stat(database);
    for (const damage of [Buffer.alloc(size, 7), Buffer.from('no database')]) {
      await writeFile(database, damage);
      expect(await index()).toMatchObject({ added: ['bridge', 'ferry'], rebuilt: 'it was damaged' });
      await withStore(async (store) => expect((await store.stats()).articles).toBe(2));
    }
    const bytes = await readFile(database);
    bytes.fill(0x2a, 4096 * 4, 4096 * 8);
    await writeFile(database, bytes);
    expect((await index()).rebuilt).toBe('it was damaged');
    // One letter of an article, which SQLite cannot know to be wrong.
    await writeFile(
      database,
      Buffer.from((await readFile(database)).toString('latin1').replace('carries mail', 'carries nail'), 'latin1'),
    );
    expect((await index()).rebuilt).toBe('it was damaged');
    await writeFile(database, '');
    expect((await index()).rebuilt).toBe('it was damaged');
  });

  it('needs no lock when nothing has changed', async () => {
    const { stats } = await index();
    const { spec } = await withStore(async (store) => ({ spec: store.spec }));
    const writer = await openSqliteWriter(path.join(folder, 'index'), spec);
    try {
      expect(await index()).toMatchObject({ unchanged: 2, stats });
    } finally {
      await writer.abort();
    }
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
    const all: IndexProgress[] = [];
    await index(undefined, (progress) => all.push(progress));
    const seen = all.filter(({ step }) => step === 'articles');
    expect(seen[0]).toEqual({ step: 'articles', done: 0, total: 42 });
    expect(seen.at(-1)).toEqual({ step: 'articles', done: 42, total: 42 });
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
    await expect(index()).rejects.toThrow(
      /There is no article in the corpus.*a server that is running answers from the 2 that it has, and none is started/,
    );
    await withStore(async (store) => expect(await store.stats()).toEqual(stats));
  });

  it('speaks of no earlier index where the first run found no article', async () => {
    const text = await readFile(file('bridge.md'));
    for (const name of await readdir(path.join(folder, 'corpus'))) await rm(file(name));
    await expect(index()).rejects.toThrow('There is no article in the corpus');
    await writeFile(file('bridge.md'), text);
    const { added, rebuilt } = await index();
    expect(added).toEqual(['bridge']);
    expect(rebuilt).toBeUndefined();
  });

  it('says that another run is at work', async () => {
    const { stats } = await index();
    expect(stats.articles).toBe(2);
    const { spec } = await withStore(async (store) => ({ spec: store.spec }));
    const writer = await openSqliteWriter(path.join(folder, 'index'), spec);
    await writeFile(file('heron.md'), 'Herons nest on the Tarn.');
    await expect(index()).rejects.toThrow(UserError);
    await writer.abort();
    expect((await index()).unchanged).toBe(2);
  });
});
