import type pg from 'pg';
import type { Server } from '#lib/postgres/server.ts';

/** The row of a corpus, which is made when it is not there. */
export async function enterCorpus(client: pg.PoolClient, name: string): Promise<{ id: number; state: unknown }> {
  await client.query('INSERT INTO footnote.corpora (name) VALUES ($1) ON CONFLICT (name) DO NOTHING', [name]);
  const { rows } = await client.query<{ id: number; state: unknown }>(
    'SELECT id, state FROM footnote.corpora WHERE name = $1',
    [name],
  );
  return rows[0]!;
}

/** Where an index is, for messages. */
export function placeOf(corpus: string, server: Server): string {
  return `${corpus}, in PostgreSQL at ${server.name}`;
}
