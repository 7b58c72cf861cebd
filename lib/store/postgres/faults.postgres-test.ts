import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { messageOf } from '#lib/errors.ts';
import { expectScan } from '../contract/expect-scan.ts';
import { randomNumbers, randomVector, SAMPLE_SPEC, sampleArticles } from '../contract/sample.ts';
import type { IndexedArticle } from '../store.ts';
import { createDatabase, type TestDatabase, testServer } from '#lib/postgres/database.test-data.ts';
import { openPostgresStore } from './postgres-store.ts';
import { openPostgresWriter } from './postgres-writer.ts';
import { startProxy } from '#lib/postgres/proxy.test-data.ts';
import { Server } from '#lib/postgres/server.ts';

const articles = sampleArticles(10, 1);
const query = { terms: ['storm'], vector: randomVector(randomNumbers(2)), limit: 1_000 };

describe('a PostgreSQL server', () => {
  let database: TestDatabase;
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  beforeAll(async () => {
    database = await createDatabase(testServer());
    await index(database.url, articles);
  });
  afterAll(() => database.drop());

  const index = async (url: string, some: IndexedArticle[], corpus = 'corpus'): Promise<void> => {
    const writer = await openPostgresWriter({ url }, corpus, SAMPLE_SPEC);
    await writer.put(some);
    await writer.commit();
  };
  const as = (user: string, password: string): string => {
    const url = new URL(database.url);
    Object.assign(url, { username: user, password });
    return url.href;
  };

  test('that goes away and comes back is used again by the same store', async () => {
    const proxy = await startProxy(database.url);
    const store = await openPostgresStore({ url: proxy.url }, 'corpus');
    await expectScan(store, articles, query);
    await proxy.cut();
    await expect(store.search(query)).rejects.toThrow(/cannot be reached \(ECONNREFUSED\)|was lost/);
    await proxy.restore();
    await expectScan(store, articles, query);
    await store.close();
    await proxy.cut();
  });

  test('that is lost in the middle of a statement is told by that statement alone', async () => {
    const proxy = await startProxy(database.url);
    const server = new Server({ url: proxy.url });
    const told = server.readWith(['jit = off'], ["SELECT pg_sleep(60), 'footnote waits'"]).catch(messageOf);
    await vi.waitFor(async () => {
      const { rows } = await database.run(
        "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%footnote waits%' AND pid <> pg_backend_pid()",
      );
      expect(rows).toHaveLength(1);
    }, 5_000);
    await proxy.cut();
    expect(await told).toMatch(/cannot be reached \(ECONNREFUSED\)|was lost/);
    await server.close();
  });

  test('that ends every connection in mid-answer is asked once more, and the reader sees nothing of it', async () => {
    const store = await openPostgresStore({ url: database.url }, 'corpus');
    const held = await store.hold();
    await database.run(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await expectScan(held, articles, query);
    await store.close();
  });

  test('that is lost while a run writes leaves the index as it was, and the next run begins anew', async () => {
    const proxy = await startProxy(database.url);
    await index(database.url, articles, 'interrupted');
    const writer = await openPostgresWriter({ url: proxy.url }, 'interrupted', SAMPLE_SPEC);
    await writer.put(sampleArticles(20, 3));
    await proxy.cut();
    await expect(writer.commit()).rejects.toThrow(/was lost|cannot be reached/);
    expect(warn).toHaveBeenCalled();
    const store = await openPostgresStore({ url: database.url }, 'interrupted');
    await expectScan(store, articles, query);
    await store.close();
    // The server frees the lock when it sees that the connection is gone.
    await vi.waitFor(() => index(database.url, articles, 'interrupted'), 10_000);
  });

  test('refuses a wrong password in words that do not repeat it', async () => {
    await database.run(`CREATE ROLE footnote_reader LOGIN PASSWORD 'right-canary'`);
    const error = await openPostgresStore({ url: as('footnote_reader', 'wrong-canary') }, 'corpus').catch(messageOf);
    expect(error).toMatch(/refuses the user: the name or the password in DATABASE_URL is wrong/);
    expect(error).not.toContain('canary');
    await database.run('DROP ROLE footnote_reader');
  });

  test('says when a database does not exist', async () => {
    const url = new URL(database.url);
    url.pathname = '/nowhere';
    await expect(openPostgresStore({ url: url.href }, 'corpus')).rejects.toThrow(/no such database.*nowhere.*createdb/);
  });

  test('says when no connection is left', async () => {
    await database.run(`CREATE ROLE footnote_one LOGIN PASSWORD 'one' CONNECTION LIMIT 1;
      GRANT USAGE ON SCHEMA footnote TO footnote_one; GRANT SELECT ON ALL TABLES IN SCHEMA footnote TO footnote_one`);
    const client = new pg.Client({ connectionString: as('footnote_one', 'one') });
    await client.connect();
    await expect(openPostgresStore({ url: as('footnote_one', 'one') }, 'corpus')).rejects.toThrow(
      /has no connection left\. Raise max_connections/,
    );
    await client.end();
    // Once there is one again, it is enough for all that an answer asks at a time.
    const open = () => openPostgresStore({ url: as('footnote_one', 'one'), connections: 1 }, 'corpus');
    const store = await vi.waitFor(open, 5_000);
    await Promise.all(Array.from({ length: 20 }, () => store.search(query)));
    await store.close();
    await database.run('DROP OWNED BY footnote_one; DROP ROLE footnote_one');
  });

  test('stops a query that takes too long, and answers the next', async () => {
    const store = await openPostgresStore({ url: database.url, timeoutMs: 200 }, 'corpus');
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('BEGIN; LOCK TABLE footnote.passages_1');
    await expect(store.passagesOf('article-1')).rejects.toThrow(/took too long and the query was stopped/);
    await client.query('ROLLBACK');
    await client.end();
    expect(await store.passagesOf('article-1')).not.toEqual([]);
    await store.close();
  });

  test('that takes no changes answers questions, and names the setting when it is to be written', async () => {
    const url = new URL(database.url);
    url.searchParams.set('options', '-c default_transaction_read_only=on');
    const setting = { url: url.href, variable: 'DATABASE_REPLICA_URL' };
    const store = await openPostgresStore(setting, 'corpus');
    await expectScan(store, articles, query);
    await store.close();
    await expect(openPostgresWriter(setting, 'corpus', SAMPLE_SPEC)).rejects.toThrow(
      /takes no changes.*Set DATABASE_URL to the primary/,
    );
  });
});
