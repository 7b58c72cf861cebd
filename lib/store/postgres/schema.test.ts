import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { randomNumbers, randomVector, SAMPLE_SPEC, sampleArticle, sampleArticles } from '../contract/sample.ts';
import { isRecentEnough } from '#lib/postgres/migrations.ts';
import { startPglite, STARTING_MS, type TestServer } from '#lib/postgres/pglite.test-data.ts';
import { openPostgresStore, readPostgresIndexed } from './postgres-store.ts';
import { discardPostgresIndex } from './discard-index.ts';
import { openPostgresWriter } from './postgres-writer.ts';

describe('the tables of a database', () => {
  let server: TestServer;
  let client: pg.Client;
  beforeAll(async () => {
    server = await startPglite();
    client = new pg.Client({ connectionString: server.url });
    await client.connect();
  }, STARTING_MS);
  afterAll(async () => {
    await client.end();
    await server.stop();
  });
  beforeEach(() => client.query('DROP SCHEMA IF EXISTS footnote CASCADE'));

  const setting = () => ({ url: server.url, connections: 1 });
  const index = async (count: number): Promise<void> => {
    const writer = await openPostgresWriter(setting(), 'corpus', SAMPLE_SPEC);
    await writer.put(sampleArticles(count, 1));
    await writer.commit();
  };
  const count = async (from: string): Promise<number> => {
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`);
    return rows[0]!.count;
  };
  const tables = () => count(`pg_tables WHERE schemaname = 'footnote' AND tablename ~ '_\\d+$'`);

  test('are made once, and refused when a newer version has made them', async () => {
    await index(2);
    await index(3);
    expect(await count('footnote.migrations')).toBe(2);
    await client.query('INSERT INTO footnote.migrations (version) VALUES (99)');
    await expect(openPostgresStore(setting(), 'corpus')).rejects.toThrow(
      /newer Footnote \(version 99; this one knows 2\)/,
    );
    await expect(openPostgresWriter(setting(), 'corpus', SAMPLE_SPEC)).rejects.toThrow('Update Footnote');
  });

  test('that are missing are told as damage, and built anew once the index is discarded', async () => {
    await index(2);
    await client.query('DROP TABLE footnote.articles_1');
    await expect(readPostgresIndexed(setting(), 'corpus')).rejects.toThrow('`npm run index` to build it anew');
    await expect(openPostgresWriter(setting(), 'corpus', SAMPLE_SPEC)).rejects.toThrow('is damaged');
    await discardPostgresIndex(setting(), 'corpus');
    await index(2);
    expect((await readPostgresIndexed(setting(), 'corpus'))?.stats.articles).toBe(2);
  });

  test.each(['passages_1', 'vectors_1', 'vocabulary_1'])('are missed when one goes: %s', async (table) => {
    await index(2);
    await client.query(`DROP TABLE footnote.${table}`);
    const told = new RegExp(`is damaged \\(footnote\\.${table} missing\\).*to build it anew`);
    await expect(readPostgresIndexed(setting(), 'corpus')).rejects.toThrow(told);
    await expect(openPostgresStore(setting(), 'corpus')).rejects.toThrow(told);
  });

  test('are written without the limits that the server sets', async () => {
    const limits = ['statement_timeout', 'lock_timeout', 'idle_session_timeout', 'idle_in_transaction_session_timeout'];
    // All connections share one session here.
    for (const limit of limits) await client.query(`SET ${limit} = '1h'`);
    const writer = await openPostgresWriter(setting(), 'corpus', SAMPLE_SPEC);
    for (const limit of limits) expect((await client.query(`SHOW ${limit}`)).rows).toEqual([{ [limit]: '0' }]);
    await writer.abort();
  });

  test('take an article of more passages than go into one statement', async () => {
    const random = randomNumbers(1);
    const vectors = Array.from({ length: 1_001 }, () => randomVector(random, SAMPLE_SPEC.dimensions));
    const article = sampleArticle('long', random, vectors);
    const writer = await openPostgresWriter(setting(), 'corpus', SAMPLE_SPEC);
    await writer.put([article]);
    expect((await writer.commit()).passages).toBe(1_001);
    const store = await openPostgresStore(setting(), 'corpus');
    const stored = await store.passagesOf('long');
    expect(stored.map(({ text }) => text).toSorted()).toEqual(article.passages.map(({ text }) => text).toSorted());
    await store.close();
  });

  test.each([
    [2_000, false],
    // pgvector takes no longer vectors into a graph, so that an index without one is all there can be.
    [2_001, true],
  ])('of many vectors of %i numbers are whole without a graph: %s', async (dimensions, isWhole) => {
    const spec = { ...SAMPLE_SPEC, dimensions };
    const random = randomNumbers(1);
    const run = async (id: string): Promise<void> => {
      const writer = await openPostgresWriter(setting(), 'corpus', spec);
      await writer.put([sampleArticle(id, random, [randomVector(random, dimensions)])]);
      await writer.commit();
    };
    await run('first');
    // As if there were as many as a graph is built from.
    await client.query(`UPDATE footnote.corpora SET state = jsonb_set(state::jsonb, '{passages}', '20000')::json`);
    expect((await readPostgresIndexed(setting(), 'corpus'))?.isWhole).toBe(isWhole);
    await run('second');
    expect((await readPostgresIndexed(setting(), 'corpus'))?.isWhole).toBe(true);
    expect(await count("pg_indexes WHERE indexname = 'vectors_1_graph'")).toBe(isWhole ? 0 : 1);
  });

  test('hold nothing of a run that died, once the next has begun', async () => {
    await index(4);
    const rows = await count('footnote.passages_1');
    // What a process leaves that is killed: rows of a generation that never came, and the tables of a build.
    await client.query(`INSERT INTO footnote.passages_1 SELECT -id, -article, start, "end", title_length, meta_length,
      text_length, content, title, meta, text, lexemes FROM footnote.passages_1`);
    await client.query(`INSERT INTO footnote.articles_1 (key, id, born, hash, fingerprint, info, text, characters)
      SELECT -key, id, 2, hash, fingerprint, info, text, characters FROM footnote.articles_1`);
    await client.query('UPDATE footnote.articles_1 SET died = 2 WHERE key > 0');
    await client.query('INSERT INTO footnote.builds (corpus) VALUES (1)');
    await client.query('CREATE TABLE footnote.articles_2 ()');
    const store = await openPostgresStore(setting(), 'corpus');
    expect(await store.articles()).toHaveLength(4);
    await store.close();

    const writer = await openPostgresWriter(setting(), 'corpus', SAMPLE_SPEC);
    expect((await writer.known()).size).toBe(4);
    await writer.abort();
    expect(await count('footnote.passages_1')).toBe(rows);
    expect(await tables()).toBe(4);
  });

  test('keep what was replaced for whoever still reads it, and not for ever', async () => {
    await index(4);
    const before = await openPostgresStore(setting(), 'corpus');
    const held = await before.hold();
    await index(4);
    await index(4);
    expect(await held.passagesOf('article-1')).not.toEqual([]);
    expect(await count('footnote.articles_1')).toBe(12);
    await client.query(`UPDATE footnote.generations SET committed_at = committed_at - interval '1 hour'`);
    await index(4);
    // The third generation, which another was to replace, and the fourth.
    expect(await count('footnote.articles_1')).toBe(8);
    await before.close();

    const other = await openPostgresWriter(setting(), 'corpus', { ...SAMPLE_SPEC, splitter: 'another' });
    await other.commit();
    expect(await tables()).toBe(8);
    await client.query(`UPDATE footnote.builds SET retired_at = retired_at - interval '1 hour'`);
    await (await openPostgresWriter(setting(), 'corpus', { ...SAMPLE_SPEC, splitter: 'another' })).abort();
    expect(await tables()).toBe(4);
  });

  test('need a pgvector that goes on searching until a filter leaves enough', async () => {
    await client.query(
      "CREATE EXTENSION IF NOT EXISTS vector; UPDATE pg_extension SET extversion = '0.7.4' WHERE extname = 'vector'",
    );
    await expect(openPostgresWriter(setting(), 'corpus', SAMPLE_SPEC)).rejects.toThrow(
      /pgvector .* is version 0\.7\.4; .*0\.8 or newer.*ALTER EXTENSION vector UPDATE/,
    );
    await client.query("UPDATE pg_extension SET extversion = '0.8.0' WHERE extname = 'vector'");
    expect(['0.4.1', '0.7.4', '0.8.0', '0.10.1', '1.0.0'].map(isRecentEnough)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('a server without pgvector', () => {
  test(
    'is told how to get it',
    async () => {
      const server = await startPglite({ withVector: false });
      await expect(openPostgresWriter({ url: server.url, connections: 1 }, 'corpus', SAMPLE_SPEC)).rejects.toThrow(
        /does not have pgvector.*apt-get install postgresql-17-pgvector/,
      );
      await server.stop();
    },
    STARTING_MS,
  );
});
