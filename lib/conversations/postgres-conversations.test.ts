import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { startPglite, STARTING_MS, type TestServer } from '#lib/postgres/pglite.test-data.ts';
import { testConversationStore } from './conversation-store-contract.ts';
import { openPostgresConversations } from './postgres-conversations.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startPglite();
}, STARTING_MS);
afterAll(() => server.stop());

testConversationStore(async () => ({
  open: (now) => openPostgresConversations({ url: server.url, connections: 1 }, now),
  async dispose() {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query('TRUNCATE footnote.conversations CASCADE');
    await client.end();
  },
}));
