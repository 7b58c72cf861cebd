/** A database of its own on a real server, for tests that need one. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  url: string;
  /** Runs statements in the database, as the user of `TEST_DATABASE_URL`. */
  run(text: string): Promise<pg.QueryResult<Record<string, unknown>>>;
  drop(): Promise<void>;
}

/** @param server the address of any database there, whose user may create another */
export async function createDatabase(server: string): Promise<TestDatabase> {
  const name = `footnote_test_${randomBytes(6).toString('hex')}`;
  await once(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    run: (text) => once(url.href, text),
    drop: async () => {
      await once(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function once(url: string, text: string): Promise<pg.QueryResult<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

/** @throws when the tests were not started by `npm run test:postgres`, which sets it. */
export function testServer(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is not set: `npm run test:postgres` sets it.');
  return url;
}
