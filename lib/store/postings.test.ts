import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { randomNumbers, SAMPLE_SPEC, sampleArticles } from './contract/sample.ts';
import { LexicalCache, LexicalSearch } from './lexical.ts';
import { eachOf, packPosting, PostingCache, Postings } from './postings.ts';
import { databaseFile } from './schema.ts';
import { openSqliteWriter } from './sqlite-writer.ts';
import { readState } from './state.ts';
import type { IndexedArticle } from './store.ts';

describe('the postings of an index', () => {
  let directory: string;
  let database: DatabaseSync | undefined;
  const index = async (articles: IndexedArticle[], removed: string[] = []): Promise<DatabaseSync> => {
    const writer = await openSqliteWriter(directory, SAMPLE_SPEC);
    await writer.remove(removed);
    await writer.put(articles);
    await writer.commit();
    database?.close();
    database = new DatabaseSync(databaseFile(directory), { readOnly: true });
    return database;
  };
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'footnote-postings-'));
  });
  afterEach(async () => {
    database?.close();
    database = undefined;
    await rm(directory, { recursive: true });
  });

  test('order passages as the ranking of FTS5 does', async () => {
    const read = await index(sampleArticles(200, 40));
    const state = readState(read)!;
    const ranked = read.prepare(
      'SELECT rowid AS id FROM words WHERE words MATCH ? ORDER BY bm25(words), rowid LIMIT ?',
    );
    const lexical = new LexicalSearch(read, new LexicalCache());
    const random = randomNumbers(41);
    const words = 'storm gale wind rain sea harbour ferry island bridge mayor council vote school train'.split(' ');
    for (let query = 0; query < 20; query++) {
      const terms = words.filter(() => random() < 0.25);
      if (terms.length === 0) continue;
      for (const limit of [5, 40, 1_000]) {
        const found = lexical.search(state, lexical.documentFrequencies(terms, new Map()), limit);
        const match = terms.map((term) => `"${term}"`).join(' OR ');
        expect(found.map(({ passageId }) => passageId)).toEqual(ranked.all(match, limit).map(({ id }) => id));
      }
    }
  });

  test('follow every generation', async () => {
    const cache = new PostingCache();
    const read = (connection: DatabaseSync, generation: number) => {
      const found: [number, number][] = [];
      const posting = new Postings(connection, cache).of('storm', generation);
      eachOf(posting, (id, count) => found.push([id, count]));
      expect(found).toHaveLength(posting.documents);
      return found;
    };
    const expected = (connection: DatabaseSync) =>
      connection
        .prepare(`SELECT doc, count(*) AS count FROM occurrences WHERE term = 'storm' GROUP BY doc ORDER BY doc`)
        .all()
        .map(({ doc, count }) => [doc, count]);
    for (const generation of [1, 2, 3]) {
      const connection = await index(sampleArticles(8 * generation, generation), ['article-0']);
      const found = read(connection, generation);
      expect(found).toEqual(expected(connection));
      expect(found.length).toBeGreaterThan(0);
      const lengths = new Postings(connection, cache).lengths();
      for (const { id, length } of connection
        .prepare('SELECT id, titleLength + metaLength + textLength AS length FROM passages')
        .all()) {
        expect(lengths[Number(id)]).toBe(length);
      }
    }
  });

  test('are none of a term that no passage has', async () => {
    const connection = await index(sampleArticles(3, 1));
    expect(new Postings(connection, new PostingCache()).of('zeppelin', 1)).toEqual({
      documents: 0,
      packed: new Uint8Array(0),
    });
  });

  test('keep ids and counts of any size', () => {
    const random = randomNumbers(7);
    const expected: [number, number][] = [];
    for (let id = 1; id < 2 ** 29; id += 1 + Math.floor(random() ** 8 * 2 ** 26)) {
      expected.push([id, 1 + Math.floor(random() ** 20 * 40_000)]);
    }
    const occurrences = expected.flatMap(([id, count]) => Array.from({ length: count }, () => id));
    const posting = packPosting(occurrences.join(','));
    const found: [number, number][] = [];
    eachOf(posting, (id, count) => found.push([id, count]));
    expect(found).toEqual(expected);
    expect(posting.documents).toBe(expected.length);
  });
});
