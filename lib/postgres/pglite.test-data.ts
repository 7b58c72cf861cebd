/** A PostgreSQL in this process that is spoken to as any other is; it has one session for all connections. */
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

export interface TestServer {
  url: string;
  stop(): Promise<void>;
}

/** Most of it is compiling, which takes long on a busy machine. */
export const STARTING_MS = 120_000;

export async function startPglite({ withVector = true } = {}): Promise<TestServer> {
  const database = await PGlite.create(withVector ? { extensions: { vector } } : {});
  const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: 100 });
  await server.start();
  return {
    url: `postgres://postgres:postgres@${server.getServerConn()}/postgres`,
    async stop() {
      await server.stop();
      await database.close();
    },
  };
}
