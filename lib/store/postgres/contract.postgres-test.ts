import { afterAll, beforeAll } from 'vitest';
import { createDatabase, type TestDatabase, testServer } from '#lib/postgres/database.test-data.ts';
import { testPostgresContract } from './postgres-contract.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase(testServer());
});
afterAll(() => database.drop());

testPostgresContract(() => ({ url: database.url }));
