import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createDatabase, type TestDatabase, testServer } from '#lib/postgres/database.test-data.ts';
import { startProxy } from '#lib/postgres/proxy.test-data.ts';
import { testConversationStore } from './conversation-store-contract.ts';
import { openPostgresConversations } from './postgres-conversations.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase(testServer());
});
afterAll(() => database.drop());

testConversationStore(async () => ({
  open: (now) => openPostgresConversations({ url: database.url }, now),
  dispose: async () => void (await database.run('TRUNCATE footnote.conversations CASCADE')),
}));

describe('conversations that several servers keep in one database', () => {
  const first = { conversationId: 'c', turnId: 'one', question: 'Who has the canary?', position: 0, seen: [] };

  test('begin once, whoever is first', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openPostgresConversations({ url: database.url })));
    const begun = stores.map((store, at) => store.begin({ ...first, turnId: `turn ${at}` }));
    expect((await Promise.all(begun)).toSorted()).toEqual(['behind', 'behind', 'free']);
    for (const store of stores) expect((await store.get('c'))!.turns).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('are removed before or after a question that begins, not in the middle of it', async () => {
    const store = await openPostgresConversations({ url: database.url });
    await store.begin({ ...first, conversationId: 'e' });
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    // What a question holds that begins in another process.
    await other.query("BEGIN; SELECT pg_advisory_xact_lock(x'666e7475'::int, hashtext('e'))");
    const removing = store.remove('e');
    await vi.waitFor(async () => {
      const { rows } = await database.run("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");
      expect(rows).toHaveLength(1);
    }, 5_000);
    expect(await store.get('e')).toBeDefined();
    await other.query('COMMIT');
    await other.end();
    expect(await removing).toBe(true);
    expect(await store.get('e')).toBeUndefined();
    await store.close();
  });

  test('are there again when the server has been away', async () => {
    const proxy = await startProxy(database.url);
    const store = await openPostgresConversations({ url: proxy.url });
    await store.begin({ ...first, conversationId: 'd' });
    await proxy.cut();
    await expect(store.get('d')).rejects.toThrow(/cannot be reached|was lost/);
    await proxy.restore();
    expect((await store.get('d'))!.turns).toHaveLength(1);
    await store.close();
    await proxy.cut();
  });
});
