import { hostname } from 'node:os';
import type pg from 'pg';
import { z } from 'zod';
import { WriterBusyError } from '../writer-lock.ts';
import { LOCK_CLASS } from '#lib/postgres/migrations.ts';

const writerSchema = z.object({ pid: z.int(), since: z.string(), host: z.string() });

/**
 * Makes `client` the only writer of a corpus until it unlocks it, or the server sees that its connection has ended, however that ended (see
 * writer-session.ts).
 *
 * @throws {WriterBusyError} at once, naming the holder, when there is one.
 */
export async function lockCorpus(client: pg.PoolClient, corpus: { id: number; place: string }): Promise<void> {
  // One session may take a lock twice, and a pooler may give one session to two processes.
  const { rows } = await client.query<{ locked: boolean }>(
    `SELECT NOT EXISTS (
       SELECT 1 FROM pg_locks
       WHERE locktype = 'advisory' AND classid = $1::int::oid AND objid = $2::int::oid AND objsubid = 2
         AND pid = pg_backend_pid() AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
     ) AND pg_try_advisory_lock($1::int, $2::int) AS locked`,
    [LOCK_CLASS, corpus.id],
  );
  if (!rows[0]!.locked) throw new WriterBusyError(corpus.place, await holderOf(client, corpus.id), undefined);
  const writer = { pid: process.pid, since: new Date().toISOString(), host: hostname() };
  await client.query('UPDATE footnote.corpora SET writer = $2 WHERE id = $1', [corpus.id, JSON.stringify(writer)]);
}

export async function unlockCorpus(client: pg.PoolClient, corpus: number): Promise<void> {
  await client.query('UPDATE footnote.corpora SET writer = NULL WHERE id = $1', [corpus]);
  await client.query('SELECT pg_advisory_unlock($1, $2)', [LOCK_CLASS, corpus]);
}

async function holderOf(client: pg.PoolClient, corpus: number): Promise<string> {
  const { rows } = await client.query<{ writer: unknown }>('SELECT writer FROM footnote.corpora WHERE id = $1', [
    corpus,
  ]);
  const writer = writerSchema.safeParse(rows[0]?.writer).data;
  return writer ? `process ${writer.pid}, since ${writer.since}, on ${writer.host}` : 'its process is not known yet';
}
