import pg from 'pg';
import { expect, it } from 'vitest';
import { testServer } from '#lib/postgres/database.test-data.ts';
import { inOwnDatabase } from './own-database.ts';

it('stands while the work goes on, and is gone when it fails', async () => {
  let name = '';
  const failing = inOwnDatabase(testServer(), async (url) => {
    name = new URL(url).pathname.slice(1);
    expect(await databases()).toContain(name);
    throw new Error('The work failed.');
  });
  await expect(failing).rejects.toThrow('The work failed.');
  expect(name).toMatch(/^footnote_bench_/);
  expect(await databases()).not.toContain(name);
});

it('removes what a run has left that was ended, and not what another one is using', async () => {
  await run(`CREATE DATABASE footnote_bench_left`);
  await run(`COMMENT ON DATABASE footnote_bench_left IS 'Made by npm run bench, which removes it'`);
  await inOwnDatabase(testServer(), async (url) => {
    expect(await databases()).not.toContain('footnote_bench_left');
    const first = new URL(url).pathname.slice(1);
    await inOwnDatabase(testServer(), async () => expect(await databases()).toContain(first));
    expect(await databases()).toContain(first);
  });
});

async function databases(): Promise<string[]> {
  return (await run<{ datname: string }>('SELECT datname FROM pg_database')).map(({ datname }) => datname);
}

async function run<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: testServer() });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}
