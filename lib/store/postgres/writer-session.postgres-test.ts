import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createDatabase, type TestDatabase, testServer } from '#lib/postgres/database.test-data.ts';
import { SAMPLE_SPEC, sampleArticles } from '../contract/sample.ts';
import { isPostgresBeingWritten } from './being-written.ts';
import { openPostgresWriter } from './postgres-writer.ts';
import { settleWriterSession } from './writer-session.ts';

const PROCESS = path.join(import.meta.dirname, 'writing-process.test-data.ts');
/** Several times as long as the server takes to look once more. */
const SOON_MS = 30_000;

describe('the connection of a run', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase(testServer());
  });
  afterAll(() => database.drop());

  const index = async (): Promise<void> => {
    const writer = await openPostgresWriter({ url: database.url }, 'corpus', SAMPLE_SPEC);
    await writer.put(sampleArticles(10, 1));
    await writer.commit();
  };

  test('frees the lock of a process that was killed in the midst of a statement', { timeout: 60_000 }, async () => {
    await index();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const run = fork(PROCESS, [database.url, 'corpus'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    try {
      expect(await once(run, 'message')).toContain('open');
      // The statement of the run lasts as long as this transaction.
      await client.query('BEGIN; LOCK TABLE footnote.articles_1');
      run.send('write');
      await vi.waitFor(async () => {
        const { rows } = await database.run(
          `SELECT 1 FROM pg_stat_activity
           WHERE datname = current_database() AND application_name = 'footnote' AND wait_event_type = 'Lock'`,
        );
        expect(rows).toHaveLength(1);
      }, SOON_MS);
      expect(await isPostgresBeingWritten({ url: database.url }, 'corpus')).toBe(true);
      const ended = once(run, 'exit');
      run.kill('SIGKILL');
      await ended;
      await vi.waitFor(async () => {
        expect(await isPostgresBeingWritten({ url: database.url }, 'corpus')).toBe(false);
      }, SOON_MS);
      await client.query('ROLLBACK');
      await index();
    } finally {
      run.kill('SIGKILL');
      await client.end();
    }
  });

  test('is one on which the server asks a silent machine for a sign of life', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      await settleWriterSession(client);
      const { rows } = await client.query(
        `SELECT name, setting FROM pg_settings WHERE name LIKE 'tcp\\_keepalives\\_%' ORDER BY name`,
      );
      // In seconds: after a minute it is given up.
      expect(rows).toEqual([
        { name: 'tcp_keepalives_count', setting: '3' },
        { name: 'tcp_keepalives_idle', setting: '30' },
        { name: 'tcp_keepalives_interval', setting: '10' },
      ]);
    } finally {
      await client.end();
    }
  });
});
