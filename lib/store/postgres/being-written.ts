import { hasSchema, LOCK_CLASS } from '#lib/postgres/migrations.ts';
import { Server, type ServerSetting } from '#lib/postgres/server.ts';

/**
 * Whether a run is at work on a corpus, told by the lock that it holds. One that was killed holds it until the server has seen that: some seconds,
 * or a minute or two where its machine is silent.
 *
 * @throws {UserError} when the server cannot be used.
 */
export async function isPostgresBeingWritten(setting: ServerSetting, corpus: string): Promise<boolean> {
  const server = new Server({ ...setting, connections: 1 });
  try {
    if (!(await hasSchema(server))) return false;
    const held = await server.read([
      `SELECT 1 FROM footnote.corpora
       JOIN pg_locks ON locktype = 'advisory' AND classid = $1::int::oid AND objid = corpora.id::oid AND objsubid = 2 AND granted
       WHERE name = $2 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      [LOCK_CLASS, corpus],
    ]);
    return held.length > 0;
  } finally {
    await server.close();
  }
}
