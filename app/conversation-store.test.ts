import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getConversations } from './conversation-store.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-conversations-'));
  file = path.join(folder, 'conversations.db');
  vi.stubEnv('CONVERSATIONS_FILE', file);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function keep(id: string): Promise<void> {
  const store = await getConversations();
  await store.begin({ conversationId: id, turnId: id, question: 'Who?', position: 0, seen: [] });
}
const kept = async () => (await (await getConversations()).list({ limit: 9 })).conversations.map(({ id }) => id);

test('there is one store a process, as long as its file stands', async () => {
  const store = await getConversations();
  await keep('a');
  expect(await getConversations()).toBe(store);
});

test('a file that was moved away while the server runs is begun anew, and taken up when it is back', async () => {
  await keep('a');
  // With what it had noted beside it.
  for (const suffix of ['', '-wal', '-shm']) renameSync(file + suffix, `${file}.away${suffix}`);
  await keep('b');
  expect(await kept()).toEqual(['b']);
  await (await getConversations()).close();
  for (const suffix of ['', '-wal', '-shm']) {
    rmSync(file + suffix, { force: true });
    renameSync(`${file}.away${suffix}`, file + suffix);
  }
  expect(await kept()).toEqual(['a']);
});

test('what cannot be opened is tried again by the next', async () => {
  writeFileSync(file, 'no database at all, and long enough to be looked at. '.repeat(99));
  await expect(getConversations()).rejects.toThrow(/are damaged\./);
  rmSync(file);
  await keep('a');
  expect(await kept()).toEqual(['a']);
});
