/** A database that only a measurement uses, so that it meets nobody's index and leaves nothing behind. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { messageOf, UserError } from '#lib/errors.ts';
import { serverName } from '#lib/postgres/server-name.ts';

/** The server of tests and measurements: never the one that serves readers, which a `.env` names. */
export const SERVER_SETTING = 'TEST_DATABASE_URL';

/** What such a database is known by when its run was ended. */
const COMMENT = 'Made by npm run bench, which removes it';

/** Undefined where no server is named. */
export function measuredServer(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  return environment[SERVER_SETTING] || undefined;
}

/**
 * Creates a database, does the work and drops it, also when that fails. What a run has left that was ended by a signal is dropped by the next.
 *
 * @param server address of any database there, whose user may create another
 * @throws {UserError} when none can be created
 */
export async function inOwnDatabase<Result>(server: string, work: (url: string) => Promise<Result>): Promise<Result> {
  const name = `footnote_bench_${randomBytes(6).toString('hex')}`;
  const url = withDatabase(server, name);
  await create(server, name);
  // Another run sees by this connection that the database is in use.
  const holding = new pg.Client({ connectionString: url });
  holding.on('error', () => undefined);
  try {
    await holding.connect();
    return await work(url);
  } finally {
    await holding.end();
    await withClient(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  }
}

/** An address of PostgreSQL with another database. That of a socket names no host, which a `URL` does not allow where it names a user. */
function withDatabase(server: string, name: string): string {
  const [, before = '', query = ''] = /^(postgres(?:ql)?:\/\/[^/?]*)(?:\/[^?]*)?(\?.*)?$/s.exec(server) ?? [];
  if (before === '')
    throw new UserError(`${SERVER_SETTING} must be an address such as postgres://user:password@host/database.`);
  return `${before}/${name}${query}`;
}

async function create(server: string, name: string): Promise<void> {
  try {
    await withClient(server, async (client) => {
      const { rows } = await client.query<{ left: string }>(
        `SELECT datname AS left FROM pg_database WHERE shobj_description(oid, 'pg_database') = $1
         AND NOT EXISTS (SELECT 1 FROM pg_stat_activity WHERE datid = pg_database.oid)`,
        [COMMENT],
      );
      for (const { left } of rows) await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(left)}`);
      await client.query(`CREATE DATABASE ${name}`);
      await client.query(`COMMENT ON DATABASE ${name} IS '${COMMENT}'`);
    });
  } catch (error) {
    throw new UserError(
      `No database could be created at ${serverName(server, SERVER_SETTING)} (${messageOf(error)}): ${SERVER_SETTING} must name a server where its user may create databases.`,
      { cause: error },
    );
  }
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
