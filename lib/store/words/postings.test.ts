import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ODD_TERMS, randomNumbers, SAMPLE_SPEC, sampleArticles } from '../contract/sample.ts';
import { checkRows } from '../check-rows.ts';
import { databaseFile } from '../schema.ts';
import { openSqliteWriter } from '../sqlite-writer.ts';
import { readState } from '../state.ts';
import type { IndexedArticle } from '../store.ts';
import { LexicalCache, LexicalSearch } from './lexical.ts';
import { inMeta, inText, inTitle, type Posting } from './posting.ts';
import { countsOf, type JoinedTerms, PostingRows } from './posting-rows.ts';
import { PostingCache, Postings } from './postings.ts';

type Entry = [id: number, title: number, meta: number, text: number];

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

  test('order passages as the ranking of FTS5 does, everywhere and among some articles', async () => {
    const read = await index(sampleArticles(200, 40));
    const state = readState(read)!;
    const oracle = new DatabaseSync(':memory:');
    oracle.exec('CREATE VIRTUAL TABLE words USING fts5(title, meta, text)');
    const insert = oracle.prepare('INSERT INTO words (rowid, title, meta, text) VALUES (?, ?, ?, ?)');
    // Its tokenizer would take the odd terms apart; the number of terms counts, so each is one.
    const plain = (terms: unknown): string =>
      String(terms)
        .split(' ')
        .map((term) => (ODD_TERMS.includes(term) ? 'odd' : term))
        .join(' ');
    const articleOf = new Map<number, string>();
    for (const { id, articleId, title, meta, text } of read
      .prepare('SELECT id, articleId, title, meta, text FROM passages JOIN terms USING (id)')
      .all()) {
      insert.run(id!, plain(title), plain(meta), plain(text));
      articleOf.set(Number(id), String(articleId));
    }
    const ranked = oracle.prepare('SELECT rowid AS id FROM words WHERE words MATCH ? ORDER BY bm25(words), rowid');
    const lexical = new LexicalSearch(read, new LexicalCache());
    const random = randomNumbers(41);
    const words = 'storm gale wind rain sea harbour ferry island bridge mayor council vote school train'.split(' ');
    const some = [...new Set(articleOf.values())].filter(() => random() < 0.1);
    for (let query = 0; query < 20; query++) {
      const terms = words.filter(() => random() < 0.25);
      if (terms.length === 0) continue;
      const expected = ranked.all(terms.join(' OR ')).map(({ id }) => Number(id));
      for (const limit of [5, 40, 1_000]) {
        const frequencies = lexical.documentFrequencies(terms, new Map());
        const idsOf = (articleIds?: string[]): number[] =>
          lexical.search(state, frequencies, limit, articleIds).map(({ passageId }) => passageId);
        expect(idsOf()).toEqual(expected.slice(0, limit));
        expect(idsOf(some)).toEqual(expected.filter((id) => some.includes(articleOf.get(id)!)).slice(0, limit));
      }
    }
    oracle.close();
  });

  test('follow every generation', async () => {
    const cache = new PostingCache();
    for (const generation of [1, 2, 3]) {
      const connection = await index(sampleArticles(8 * generation, generation), ['article-0']);
      const postings = new Postings(connection, cache);
      for (const term of ['storm', 'daily', '"quoted"']) {
        const expected = scanned(connection, term);
        const posting = postings.of(term, generation);
        expect(entriesOf(posting)).toEqual(expected);
        expect(expected.length).toBeGreaterThan(0);
        expect(postings.documentsOf(term)).toBe(expected.length);
      }
      const { lengths, article, articles, base } = postings.facts(generation);
      for (const row of connection.prepare('SELECT * FROM passages').all()) {
        const slot = Number(row.id) - base;
        expect([lengths.title[slot], lengths.meta[slot], lengths.text[slot], articles[article[slot]!]]).toEqual([
          row.titleLength,
          row.metaLength,
          row.textLength,
          row.articleId,
        ]);
      }
    }
  });

  test('are the same when they were written in parts during a run, and nothing is there after one that failed', async () => {
    const articles = sampleArticles(60, 5);
    const gone = articles.slice(10, 30).map(({ article }) => article.id);
    const contents: unknown[] = [];
    for (const mostWaiting of [undefined, 100]) {
      directory = await mkdtemp(join(tmpdir(), 'footnote-postings-'));
      const writer = await openSqliteWriter(directory, SAMPLE_SPEC, mostWaiting);
      for (const article of articles) await writer.put([article]);
      await writer.remove(gone);
      await writer.put(articles.slice(10, 12));
      await expect(
        writer.put([{ ...articles[0]!, passages: [{ ...articles[0]!.passages[0]!, end: -1 }] }]),
      ).rejects.toThrow();
      await writer.commit();
      const read = new DatabaseSync(databaseFile(directory), { readOnly: true });
      expect(() => checkRows(read, readState(read)!)).not.toThrow();
      contents.push(['storm', 'daily', 'island'].map((term) => scanned(read, term)));
      const postings = new Postings(read, new PostingCache());
      contents.push(['storm', 'daily', 'island'].map((term) => entriesOf(postings.of(term, 1))));
      read.close();
    }
    for (const content of contents) expect(content).toEqual(contents[0]);
  });

  test('are none of a term that no passage has', async () => {
    const postings = new Postings(await index(sampleArticles(3, 1)), new PostingCache());
    expect(entriesOf(postings.of('zeppelin', 1))).toEqual([]);
    expect(postings.documentsOf('zeppelin')).toBe(0);
  });

  test('are those of what is there after any coming and going, written at once or in parts', async () => {
    const connection = new DatabaseSync(':memory:');
    connection.exec(`CREATE TABLE postings (term TEXT, first INTEGER, last INTEGER, documents INTEGER, packed BLOB,
      PRIMARY KEY (term, first)) WITHOUT ROWID`);
    const rows = new PostingRows(connection);
    const random = randomNumbers(12);
    const there = new Map<number, JoinedTerms>();
    const pick = (count: number): string =>
      Array.from({ length: count }, () => `t${Math.floor(random() ** 3 * 40)}`).join(' ');
    for (let id = 1; id <= 4_000; id++) {
      const terms = { title: random() < 0.5 ? '' : pick(2), meta: 'daily', text: pick(1 + Math.floor(random() * 6)) };
      rows.add(id, terms);
      // What is undone was never there.
      if (random() < 0.05) rows.undo();
      else there.set(id, terms);
      rows.keep();
      for (let gone = random() < 0.4 ? 1 + Math.floor(random() * 2) : 0; gone > 0; gone--) {
        // Often one that came just now.
        const [leaving, known] = [...there].at(random() < 0.5 ? -1 : Math.floor(random() * there.size)) ?? [];
        if (leaving === undefined || !known) continue;
        rows.remove(leaving, known);
        rows.keep();
        there.delete(leaving);
      }
      if (random() < 0.01) await rows.write();
    }
    await rows.write();
    const expected = new Map<string, Entry[]>();
    for (const [id, terms] of there)
      for (const [term, counts] of countsOf(terms))
        expected.set(term, [...(expected.get(term) ?? []), [id, ...counts]]);
    const found = connection.prepare('SELECT DISTINCT term FROM postings').all();
    expect(new Set(found.map(({ term }) => term))).toEqual(new Set(expected.keys()));
    const postings = new Postings(withPassages(connection), new PostingCache());
    for (const [term, entries] of expected) expect(entriesOf(postings.of(term, 1))).toEqual(entries);
    connection.close();
  });
});

function entriesOf({ ids, counts }: Posting): Entry[] {
  return [...ids].map((id, at) => [id, inTitle(counts[at]!), inMeta(counts[at]!), inText(counts[at]!)]);
}

/** Where a term stands, by reading everything. */
function scanned(connection: DatabaseSync, wanted: string): Entry[] {
  return connection
    .prepare('SELECT id, title, meta, text FROM terms ORDER BY id')
    .all()
    .flatMap(({ id, ...terms }): Entry[] => {
      const counts = countsOf(terms as unknown as JoinedTerms).get(wanted);
      return counts ? [[Number(id), ...counts]] : [];
    });
}

function withPassages(connection: DatabaseSync): DatabaseSync {
  connection.exec(
    'CREATE TABLE passages (id INTEGER PRIMARY KEY, articleId TEXT, titleLength INTEGER, metaLength INTEGER, textLength INTEGER)',
  );
  return connection;
}
