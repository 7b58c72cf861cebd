import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkRows, rowChecks, rowsToCheck } from './check-rows.ts';
import { SAMPLE_SPEC, sampleArticles } from './contract/sample.ts';
import { databaseFile } from './schema.ts';
import { openSqliteWriter } from './sqlite-writer.ts';
import { readState } from './state.ts';

describe('the rows of an index', () => {
  let directory: string;
  let database: DatabaseSync;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'footnote-rows-'));
    for (const [articles, removed] of [
      [12, []],
      [3, ['article-7']],
    ] as const) {
      const writer = await openSqliteWriter(directory, SAMPLE_SPEC);
      await writer.remove([...removed]);
      await writer.put(sampleArticles(articles, articles));
      await writer.commit();
    }
    database = new DatabaseSync(databaseFile(directory));
  });
  afterEach(async () => {
    database.close();
    await rm(directory, { recursive: true });
  });

  test('are found to be what was put there, after additions, changes and removals', () => {
    expect(() => checkRows(database, readState(database)!)).not.toThrow();
  });

  test('are checked in as many steps as is told before', () => {
    expect([...rowChecks(database, readState(database)!)]).toHaveLength(rowsToCheck(database));
  });

  test.each([
    ['a number of a vector', `UPDATE vectors SET vector = zeroblob(32) WHERE id = (SELECT max(id) FROM vectors)`],
    ['a word', `UPDATE terms SET text = text || 's' WHERE id = (SELECT max(id) FROM terms)`],
    ['a place', 'UPDATE passages SET start = start + 1 WHERE id = (SELECT max(id) FROM passages)'],
    ['a sentence', `UPDATE passages SET sentences = '[]' WHERE id = (SELECT max(id) FROM passages)`],
    ['a title', `UPDATE articles SET title = title || '!' WHERE id = 'article-1'`],
    ['a text', `UPDATE articles SET text = text || '!' WHERE id = 'article-1'`],
    ['a passage', 'DELETE FROM passages WHERE id = (SELECT max(id) FROM passages)'],
    ['what is found by a word', `DELETE FROM postings WHERE term = 'daily'`],
    ['how many a word finds', `UPDATE postings SET documents = documents + 1 WHERE term = 'daily'`],
    ['where a word stands', `UPDATE postings SET first = first + 1, last = last + 1 WHERE term = 'storm'`],
    ['how often a word stands there', `UPDATE postings SET packed = x'01000002' WHERE last = first`],
    ['a word that is found', `INSERT INTO postings VALUES ('zeppelin', 1, 1, 1, x'00')`],
  ])('are found damaged when %s is another', (_, damage) => {
    database.exec('PRAGMA foreign_keys = ON');
    database.exec(damage);
    expect(() => checkRows(database, readState(database)!)).toThrow();
  });
});
