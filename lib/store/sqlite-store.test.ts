import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { expectScan } from './contract/expect-scan.ts';
import { randomNumbers, randomVector, SAMPLE_SPEC, sampleArticle, sampleArticles } from './contract/sample.ts';
import { indexIdentity } from './schema.ts';
import { openSqliteStore, readSpec } from './sqlite-store.ts';
import { openSqliteWriter } from './sqlite-writer.ts';
import { testStoreContract } from './store-contract.ts';
import type { IndexedArticle, LiveStore } from './store.ts';

testStoreContract(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'footnote-store-'));
  return {
    openWriter: (spec) => openSqliteWriter(directory, spec),
    openStore: async () => openSqliteStore(directory),
    readSpec: async () => readSpec(directory),
    dispose: () => rm(directory, { recursive: true }),
  };
});

describe('a store in SQLite', () => {
  let directory: string;
  let store: LiveStore | undefined;
  const warn = vi.spyOn(console, 'warn');
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'footnote-store-'));
    warn.mockReset().mockImplementation(() => undefined);
  });
  afterEach(async () => {
    await store?.close();
    await rm(directory, { recursive: true });
  });

  const index = async (articles: IndexedArticle[]): Promise<void> => {
    const writer = await openSqliteWriter(directory, SAMPLE_SPEC);
    await writer.put(articles);
    await writer.commit();
  };
  const query = { terms: ['storm'], vector: randomVector(randomNumbers(1)), limit: 1_000 };
  const graph = (): string => join(directory, 'vectors-1.hnsw');

  test('has another identity after it was deleted and built again, and none in between', async () => {
    expect(indexIdentity(directory)).toBeUndefined();
    await index(sampleArticles(1, 1));
    store = await openSqliteStore(directory);
    const identity = indexIdentity(directory);
    expect(identity).toBeDefined();
    await rm(join(directory, 'index.sqlite'));
    expect(indexIdentity(directory)).toBeUndefined();
    await index(sampleArticles(1, 1));
    // The store still holds the deleted file, so its number cannot be given out again.
    expect(indexIdentity(directory)).not.toBe(identity);
  });

  test.each([
    ['that has other tables', 'DROP TABLE postings'],
    [
      'into the tables of this one, which it does not know',
      "UPDATE state SET content = replace(content, '\"format\":' || (content -> '$.spec.format'), '\"format\":6')",
    ],
  ])('that another version has made, %s, is not opened, and the cure is told', async (_, change) => {
    await index(sampleArticles(1, 1));
    const database = new DatabaseSync(join(directory, 'index.sqlite'));
    database.exec(change);
    database.close();
    await rm(join(directory, 'seal.json'));
    await expect(openSqliteStore(directory)).rejects.toThrow(UserError);
    await expect(openSqliteStore(directory)).rejects.toThrow(
      'made by another version of Footnote. Run `npm run index`',
    );
  });

  describe('with a graph that cannot be used', () => {
    test.each([
      ['is missing', () => rm(graph())],
      ['is cut short', () => truncate(graph(), 100)],
      ['is changed in one bit', () => flip(graph())],
      ['is that of another index', () => copyFile(join(directory, 'index.sqlite'), graph())],
    ])('finds the same when the file %s', async (_, damage) => {
      const articles = sampleArticles(30, 2);
      await index(articles);
      await damage();
      store = await openSqliteStore(directory);
      await expectScan(store, articles, query);
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('`npm run index` mends it'));

      // Once the graph is rebuilt in memory, and with additions after that.
      await expectScan(store, articles, query);
      const added = sampleArticles(34, 3).slice(30);
      await index(added);
      await expectScan(store, [...articles, ...added], query);
      expect(warn).toHaveBeenCalledTimes(1);
    });
  });

  test('finds the same before and after each of many small runs', async () => {
    const articles = sampleArticles(20, 4);
    await index(articles);
    store = await openSqliteStore(directory);
    const changes = sampleArticles(60, 5);
    for (let at = 0; at < changes.length; at += 12) {
      const batch = changes.slice(at, at + 12);
      await index(batch);
      articles.splice(at, batch.length, ...batch);
      await expectScan(store, articles, query);
    }
  });

  test('finds as many as asked for when most of what is nearest has been removed', async () => {
    const random = randomNumbers(6);
    const crowd = sampleArticle(
      'crowd',
      random,
      Array.from({ length: 400 }, () => query.vector),
    );
    const others = sampleArticles(20, 7);
    await index([crowd, ...others]);
    const writer = await openSqliteWriter(directory, SAMPLE_SPEC);
    await writer.remove(['crowd']);
    await writer.commit();
    store = await openSqliteStore(directory);
    const found = await store.search({ ...query, limit: 5 });
    expect(found.dense).toHaveLength(5);
    await expectScan(store, others, query);
  });

  test('answers while a run commits one generation after another, each answer from one of them', async () => {
    // Generation n has n articles of one passage each, and all hold "daily".
    const articles = Array.from({ length: 15 }, (_, at) => sampleArticle(`a${at}`, randomNumbers(at), [query.vector]));
    await index(articles.slice(0, 1));
    store = await openSqliteStore(directory);
    const seen = new Set<number>();
    for (const article of articles.slice(1)) {
      const running = index([article]);
      for (let asked = 0; asked < 3; asked++) {
        const found = await store.search({ terms: ['daily'], vector: query.vector, limit: 50 });
        seen.add(found.generation);
        expect(found.passages).toBe(found.generation);
        expect(found.lexical).toHaveLength(found.generation);
        expect(found.dense).toHaveLength(found.generation);
        expect(found.documentFrequencies.daily).toBe(found.generation);
      }
      await running;
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  test('holds a generation for whoever asks for it, while runs replace all of it and its graph', async () => {
    const [before, after] = [sampleArticles(20, 10), sampleArticles(25, 11)];
    await index(before);
    store = await openSqliteStore(directory);
    const [held, heldToo] = [await store.hold(), await store.hold()];
    await rm(graph());
    await index(after);
    expect(await readdir(directory)).toContain('vectors-2.hnsw');
    await expectScan(store, after, query);
    await expectScan(held, before, query);
    expect((await held.article('article-3'))?.text).toBe(before[3]?.article.text);

    await held.close();
    await held.close();
    await expect(held.stats()).rejects.toThrow('has been let go');
    await expectScan(heldToo, before, query);
    const now = await store.hold();
    await expectScan(now, after, query);
    for (const one of [heldToo, now]) await one.close();
    await index(before);
    await expectScan(await store.hold(), [...before, ...after.slice(20)], query);
  });

  test('goes on answering, held or not, when its files are deleted or another index stands there', async () => {
    const articles = sampleArticles(5, 12);
    await index(articles);
    store = await openSqliteStore(directory);
    for (const others of [undefined, sampleArticles(3, 13)]) {
      await rm(join(directory, 'index.sqlite'), { force: true });
      if (others) await index(others);
      const held = await store.hold();
      await expectScan(held, articles, query);
      await held.close();
    }
  });

  test('leaves very frequent terms out of a search among many passages, and counts them all the same', async () => {
    const random = randomNumbers(8);
    const many = sampleArticle(
      'many',
      random,
      Array.from({ length: 2_100 }, () => randomVector(random)),
    );
    const rare = many.passages[1_234];
    rare?.terms.text.push('zeppelin', 'daily');
    await index([many]);
    store = await openSqliteStore(directory);
    const found = await store.search({ terms: ['daily', 'zeppelin', 'unknown'], limit: 50 });
    expect(found.documentFrequencies).toMatchObject({ daily: 2_100, zeppelin: 1, unknown: 0 });
    expect(found.lexical.map(({ frequencies }) => ({ ...frequencies }))).toEqual([
      { daily: { title: 0, meta: 1, text: 1 }, zeppelin: { title: 0, meta: 0, text: 1 } },
    ]);
    // Without a rarer one it is all there is to go by.
    expect((await store.search({ terms: ['daily', 'unknown'], limit: 50 })).lexical).toHaveLength(50);
    const within = await store.search({ terms: ['daily', 'zeppelin'], limit: 50, articleIds: ['many'] });
    expect(within.lexical).toHaveLength(50);
  });

  test('is refused in words when the database is damaged, and says so after its end', async () => {
    await index(sampleArticles(3, 9));
    store = await openSqliteStore(directory);
    await store.close();
    await store.close();
    await expect(store.stats()).rejects.toThrow('has been closed');
    await writeFile(join(directory, 'index.sqlite'), 'This is no database. '.repeat(100));
    await expect(openSqliteStore(directory)).rejects.toThrow(UserError);
    await expect(readSpec(directory)).rejects.toThrow('is damaged. Run `npm run index` to build it anew');
  });
});

async function flip(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes[200] = (bytes[200] as number) ^ 4;
  await writeFile(file, bytes);
}
