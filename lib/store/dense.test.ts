import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { randomNumbers, randomVector, SAMPLE_SPEC, sampleArticles, scanned } from './contract/sample.ts';
import { DenseSearch } from './dense.ts';
import { openForReading } from './schema.ts';
import { openSqliteWriter } from './sqlite-writer.ts';
import { readState, type State } from './state.ts';
import { VectorRows } from './vector-rows.ts';

describe('search by vector among some articles', () => {
  const articles = sampleArticles(200, 1);
  let directory: string;
  let database: DatabaseSync;
  let state: State;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'footnote-dense-'));
    // Half of them in the graph, half of them after it.
    for (const half of [articles.slice(0, 100), articles.slice(100)]) {
      const writer = await openSqliteWriter(directory, SAMPLE_SPEC);
      await writer.put(half);
      await writer.commit();
    }
    database = openForReading(directory) as DatabaseSync;
    state = readState(database) as State;
  });
  afterEach(async () => {
    database.close();
    await rm(directory, { recursive: true });
  });

  test.each([
    ['one by one, being few', {}, 3],
    ['by the graph, being many', { exactPassages: 0 }, 1],
    ['one by one, being many that lie far away', { exactPassages: 0, widestSearch: 0 }, 2],
  ])('finds what a scan of them finds: %s', async (_, limits, scans) => {
    const dense = new DenseSearch(directory, limits);
    const rows = new VectorRows(database);
    const ofArticles = vi.spyOn(rows, 'ofArticles');
    await dense.follow(() => state.graph);
    const vector = randomVector(randomNumbers(2));
    for (const articleIds of [['article-7', 'article-150'], ['nowhere'], articles.map(({ article }) => article.id)]) {
      const expected = scanned(articles, [], vector).filter(({ articleId }) => articleIds.includes(articleId));
      const found = dense.search(
        dense.view(state, rows),
        { rows, articleOf: (id) => rows.articlesOf([id]).get(id)! },
        vector,
        12,
        articleIds,
      );
      expect(found.map(({ articleId }) => articleId)).toEqual(expected.slice(0, 12).map(({ articleId }) => articleId));
    }
    // What has no passage is never sought in the graph, and of all articles some are always near.
    expect(ofArticles).toHaveBeenCalledTimes(scans);
  });
});
