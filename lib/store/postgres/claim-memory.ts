import type pg from 'pg';

/** In MiB. pgvector writes a graph that does not fit to disk piece by piece, many times slower. */
const LEAST = 256;
const MOST = 2_048;
const MEBIBYTE = 1 << 20;

/** Has the server use so much memory for building an index, within limits; it may use more already. */
export async function claimMemory(client: pg.PoolClient, bytes = 0): Promise<void> {
  await client.query(
    `SELECT set_config('maintenance_work_mem', $1, false)
     WHERE pg_size_bytes(current_setting('maintenance_work_mem')) < pg_size_bytes($1)`,
    [`${Math.min(MOST, Math.max(LEAST, Math.ceil(bytes / MEBIBYTE)))}MB`],
  );
}
