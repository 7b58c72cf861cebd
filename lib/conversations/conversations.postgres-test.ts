import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createDatabase, type TestDatabase, testServer } from '#lib/postgres/database.test-data.ts';
import { startProxy } from '#lib/postgres/proxy.test-data.ts';
import { testConversationStore } from './conversation-store-contract.ts';
import { openPostgresConversations } from './postgres-conversations.ts';

const HOUR_MS = 3_600_000;

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

  test('have the times of the database, whatever the clocks of the servers say', async () => {
    await database.run('TRUNCATE footnote.conversations CASCADE');
    let ahead = 0;
    const clock = vi
      .spyOn(Date, 'now')
      .mockImplementation(() => performance.timeOrigin + performance.now() + ahead * HOUR_MS);
    const store = await openPostgresConversations({ url: database.url });
    const { rows } = await database.run('SELECT extract(epoch FROM now())::float8 * 1000 AS now');
    const isNow = (time: string): boolean => Math.abs(Date.parse(time) - Number(rows[0]!.now)) < HOUR_MS / 2;
    /** Asks a server whose clock is ahead by so many hours, or behind. */
    const at = async <Result>(hours: number, work: () => Promise<Result>): Promise<Result> => {
      ahead = hours;
      return work().finally(() => (ahead = 0));
    };
    const begin = (id: string) => store.begin({ ...first, conversationId: id });
    const turnOf = async (id: string) => (await store.get(id))!.turns[0]!;
    await at(1, () => begin('a ahead'));
    await at(-1, () => begin('b behind'));
    await at(0, () => begin('c right'));
    // Those that were begun last first, whoever began them.
    const { conversations } = await store.list({ limit: 10 });
    expect(conversations.map(({ id }) => id)).toEqual(['c right', 'b behind', 'a ahead']);
    for (const id of ['a ahead', 'b behind', 'c right']) {
      // All are being written at this moment, and everybody sees that.
      for (const hours of [-1, 0, 1]) expect((await at(hours, () => turnOf(id))).writing).toBe(true);
      const { askedAt } = await turnOf(id);
      expect(isNow(askedAt)).toBe(true);
      expect(askedAt).toBe(new Date(askedAt).toISOString());
    }
    await at(-1, () => store.save('a ahead', 'one', { parts: [], metadata: { finish: 'answered' } }, false));
    expect((await turnOf('a ahead')).writing).toBe(true);
    await at(1, () => store.judge('a ahead', 'one', { helpful: true, wrongFootnotes: [], note: '' }));
    expect((await store.judged()).map(({ judgedAt }) => isNow(judgedAt))).toEqual([true]);
    clock.mockRestore();
    await store.close();
  });
});
