import { migrate } from '#lib/postgres/migrations.ts';
import { Server, type ServerSetting } from '#lib/postgres/server.ts';
import { enterCorpus, placeOf } from './corpora.ts';
import { dropBuild } from './purge.ts';
import { lockCorpus, unlockCorpus } from './writer-lock.ts';

/** Removes an index, so that the next run builds it anew. */
export async function discardPostgresIndex(setting: ServerSetting, corpus: string): Promise<void> {
  const server = new Server({ ...setting, connections: 1, timeoutMs: 0 });
  try {
    await migrate(server);
    await server.transaction(async (client) => {
      await client.query('SET LOCAL statement_timeout = 0');
      const { id } = await enterCorpus(client, corpus);
      await lockCorpus(client, { id, place: placeOf(corpus, server) });
      const { rows } = await client.query<{ id: number }>('SELECT id FROM footnote.builds WHERE corpus = $1', [id]);
      for (const build of rows) await dropBuild(client, build.id);
      await client.query('DELETE FROM footnote.generations WHERE corpus = $1', [id]);
      await client.query('UPDATE footnote.corpora SET state = NULL WHERE id = $1', [id]);
      await unlockCorpus(client, id);
    });
  } finally {
    await server.close();
  }
}
