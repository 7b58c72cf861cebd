import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createDatabase, type TestDatabase, testServer } from '#lib/postgres/database.test-data.ts';
import { expectScan } from '../contract/expect-scan.ts';
import { randomNumbers, randomVector, SAMPLE_SPEC, sampleArticle } from '../contract/sample.ts';
import type { IndexedArticle } from '../store.ts';
import { openPostgresStore } from './postgres-store.ts';
import { openPostgresWriter } from './postgres-writer.ts';

/** Vectors of 8 KB fill a small disk soon; PostgreSQL cannot press random numbers together. */
const SPEC = { ...SAMPLE_SPEC, dimensions: 2_000 };
const PASSAGES = 50;
/** Far more than fit. */
const MOST_ARTICLES = 1_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase(testServer());
});
afterAll(() => database.drop());

test(
  'a disk that is full ends a run with a sentence, and what was there before answers',
  { timeout: 180_000 },
  async ({ skip }) => {
    const folder = process.env.TEST_SMALL_DISK;
    if (!folder) skip('TEST_SMALL_DISK names no folder on a small disk.');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const random = randomNumbers(1);
    const make = (id: string, passages: number): IndexedArticle =>
      sampleArticle(
        id,
        random,
        Array.from({ length: passages }, () => randomVector(random, SPEC.dimensions)),
      );
    const query = { terms: ['storm'], vector: randomVector(random, SPEC.dimensions), limit: 1_000 };
    await database.run(`CREATE TABLESPACE footnote_small LOCATION '${folder}'`);
    // What somebody will clear away.
    await database.run(
      `CREATE TABLE ballast TABLESPACE footnote_small AS SELECT repeat('x', 1000) FROM generate_series(1, 10000)`,
    );
    const url = new URL(database.url);
    url.searchParams.set('options', '-c default_tablespace=footnote_small');
    const setting = { url: url.href };
    try {
      const articles = Array.from({ length: 10 }, (_, at) => make(`old-${at}`, 2));
      const first = await openPostgresWriter(setting, 'corpus', SPEC);
      await first.put(articles);
      await first.commit();
      const store = await openPostgresStore(setting, 'corpus');

      const writer = await openPostgresWriter(setting, 'corpus', SPEC);
      const filling = async (): Promise<void> => {
        await writer.remove(['old-1']);
        for (let at = 0; at < MOST_ARTICLES; at++) await writer.put([make(`new-${at}`, PASSAGES)]);
        await writer.commit();
      };
      await expect(filling()).rejects.toThrow(/^There is no room left on the disk of PostgreSQL at .*Free some there/);
      await expectScan(store, articles, query);
      await writer.abort();
      await expectScan(store, articles, query);

      await database.run('DROP TABLE ballast');
      const next = await openPostgresWriter(setting, 'corpus', SPEC);
      const added = make('late', 2);
      await next.put([added]);
      await next.commit();
      await expectScan(store, [...articles, added], query);
      await store.close();
    } finally {
      warn.mockRestore();
      await database.run('DROP SCHEMA footnote CASCADE; DROP TABLE IF EXISTS ballast');
      await database.run('DROP TABLESPACE footnote_small');
    }
  },
);
