import { afterAll, beforeAll } from 'vitest';
import { startPglite, STARTING_MS, type TestServer } from '#lib/postgres/pglite.test-data.ts';
import { testPostgresContract } from './postgres-contract.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startPglite();
}, STARTING_MS);
afterAll(() => server.stop());

testPostgresContract(() => ({ url: server.url, connections: 1 }));
