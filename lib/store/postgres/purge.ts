import type pg from 'pg';
import { dropTables, tablesOf } from './build-tables.ts';
import type { PostgresState } from './state.ts';

/** So long an answer may go on reading the generation that it began with. */
const READABLE = '15 minutes';

/** Undoes what a run of this corpus left that did not end: rows of a generation that never was, tables of a build that nobody saw. */
export async function clearUnfinished(client: pg.PoolClient, corpus: number, state?: PostgresState): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    'SELECT id FROM footnote.builds WHERE corpus = $1 AND retired_at IS NULL AND id IS DISTINCT FROM $2',
    [corpus, state?.build ?? null],
  );
  for (const { id } of rows) await dropBuild(client, id);
  if (!state) return;
  const { articles, passages, vectors, vocabulary } = tablesOf(state.build);
  const { generation } = state;
  for (const table of [vectors, passages]) {
    await client.query(`DELETE FROM ${table} WHERE article IN (SELECT key FROM ${articles} WHERE born > $1)`, [
      generation,
    ]);
  }
  await client.query(`DELETE FROM ${articles} WHERE born > $1`, [generation]);
  await client.query(`UPDATE ${articles} SET died = NULL WHERE died > $1`, [generation]);
  await client.query(`DELETE FROM ${vocabulary} WHERE generation > $1`, [generation]);
}

/** Removes what no answer can still be reading: generations and builds that another has replaced some time ago. */
export async function clearReplaced(client: pg.PoolClient, corpus: number, state: PostgresState): Promise<void> {
  const retired = await client.query<{ id: number }>(
    `SELECT id FROM footnote.builds WHERE corpus = $1 AND retired_at < now() - interval '${READABLE}'`,
    [corpus],
  );
  for (const { id } of retired.rows) await dropBuild(client, id);

  const { rows } = await client.query<{ oldest: number | null }>(
    `SELECT max(generation) AS oldest FROM footnote.generations
     WHERE corpus = $1 AND committed_at < now() - interval '${READABLE}'`,
    [corpus],
  );
  // Whoever still reads reads this one or a younger one.
  const { oldest } = rows[0]!;
  if (oldest === null) return;
  const { articles, passages, vectors, vocabulary } = tablesOf(state.build);
  for (const table of [vectors, passages]) {
    await client.query(`DELETE FROM ${table} WHERE article IN (SELECT key FROM ${articles} WHERE died <= $1)`, [
      oldest,
    ]);
  }
  await client.query(`DELETE FROM ${articles} WHERE died <= $1`, [oldest]);
  await client.query(
    `DELETE FROM ${vocabulary} old USING ${vocabulary} young
     WHERE young.term = old.term AND young.generation > old.generation AND young.generation <= $1`,
    [oldest],
  );
  await client.query('DELETE FROM footnote.generations WHERE corpus = $1 AND generation < $2', [corpus, oldest]);
}

export async function dropBuild(client: pg.PoolClient, build: number): Promise<void> {
  await dropTables(client, build);
  await client.query('DELETE FROM footnote.builds WHERE id = $1', [build]);
}
