import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomNumbers, randomVector, sampleArticle, SAMPLE_SPEC } from '../contract/sample.ts';
import type { DenseCandidate } from '../store.ts';
import { EXACT_PASSAGES } from './build-tables.ts';
import { createDatabase, type TestDatabase, testServer } from '#lib/postgres/database.test-data.ts';
import { DENSE_SETTINGS, denseStatement } from './dense.ts';
import { openPostgresStore, readPostgresIndexed } from './postgres-store.ts';
import { openPostgresWriter } from './postgres-writer.ts';
import { type Row, Server } from '#lib/postgres/server.ts';
import { type PostgresState, readState } from './state.ts';

const ARTICLES = 600;
const PASSAGES = 20;
const LIMIT = 50;
const SPEC = { ...SAMPLE_SPEC, dimensions: 32 };

describe('a graph of vectors', () => {
  let database: TestDatabase;
  let server: Server;
  let state: PostgresState;
  const random = randomNumbers(1);
  const vectors = () => Array.from({ length: PASSAGES }, () => randomVector(random, SPEC.dimensions));

  beforeAll(async () => {
    database = await createDatabase(testServer());
    const writer = await openPostgresWriter({ url: database.url }, 'corpus', SPEC);
    for (let at = 0; at < ARTICLES; at += 50) {
      await writer.put(Array.from({ length: 50 }, (_, index) => sampleArticle(`a${at + index}`, random, vectors())));
    }
    await writer.commit();
    server = new Server({ url: database.url });
    state = (await readState(server, 'corpus'))!;
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const keysOf = async (share: number): Promise<number[] | undefined> => {
    if (share === 1) return undefined;
    const rows = await server.read<{ key: number }>([
      'SELECT key FROM footnote.articles_1 ORDER BY key LIMIT $1',
      [ARTICLES * share],
    ]);
    return rows.map(({ key }) => key);
  };
  const nearest = async (vector: Float32Array, keys: number[] | undefined, isExact: boolean): Promise<number[]> => {
    const statement = denseStatement(state, { vector, limit: LIMIT, keys, isExact });
    const found = await server.readWith<DenseCandidate & Row>(DENSE_SETTINGS, statement);
    return found.map(({ passageId }) => passageId);
  };

  test('is there from so many passages on', async () => {
    expect(ARTICLES * PASSAGES).toBeGreaterThan(EXACT_PASSAGES);
    expect(state.hasGraph).toBe(true);
    expect((await readPostgresIndexed({ url: database.url }, 'corpus'))?.isWhole).toBe(true);
  });

  test.each([1, 0.05, 0.005])('finds .95 of what a scan finds among %s of the articles', async (share) => {
    const keys = await keysOf(share);
    let found = 0;
    let expected = 0;
    for (let question = 0; question < 10; question++) {
      const vector = randomVector(random, SPEC.dimensions);
      const scanned = await nearest(vector, keys, true);
      const known = new Set(await nearest(vector, keys, false));
      expected += scanned.length;
      found += scanned.filter((id) => known.has(id)).length;
    }
    expect(expected).toBe(10 * LIMIT);
    expect(found / expected).toBeGreaterThan(0.95);
  });

  test('is not asked where the articles that are named have few passages', async () => {
    const store = await openPostgresStore({ url: database.url }, 'corpus');
    const vector = randomVector(random, SPEC.dimensions);
    const articleIds = ['a1', 'a300', 'nowhere'];
    const found = await store.search({ terms: ['daily'], vector, limit: 1_000, articleIds });
    for (const candidates of [found.dense, found.lexical]) {
      expect(candidates.map(({ articleId }) => articleId).toSorted()).toEqual([
        ...Array.from({ length: PASSAGES }, () => 'a1'),
        ...Array.from({ length: PASSAGES }, () => 'a300'),
      ]);
    }
    await store.close();
  });

  test('takes up what comes later, and gives nothing that has gone', async () => {
    const vector = randomVector(random, SPEC.dimensions);
    const store = await openPostgresStore({ url: database.url }, 'corpus');
    const writer = await openPostgresWriter({ url: database.url }, 'corpus', SPEC);
    await writer.put([sampleArticle('late', random, [vector])]);
    const first = await store.search({ terms: [], vector, limit: LIMIT });
    await writer.remove([first.dense[0]!.articleId]);
    await writer.commit();
    const second = await store.search({ terms: [], vector, limit: LIMIT });
    expect(second.dense).toHaveLength(LIMIT);
    expect(second.dense[0]).toMatchObject({ articleId: 'late' });
    expect(second.dense.map(({ articleId }) => articleId)).not.toContain(first.dense[0]!.articleId);
    await store.close();
  });
});
