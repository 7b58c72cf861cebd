import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testConversationStore } from './conversation-store-contract.ts';
import { migrate } from './schema.ts';
import { openSqliteConversations } from './sqlite-conversations.ts';

const freshFolder = () => mkdtempSync(path.join(tmpdir(), 'footnote-conversations-'));

testConversationStore(async () => {
  const folder = freshFolder();
  return {
    open: async (now) => openSqliteConversations(path.join(folder, 'data', 'conversations.db'), now),
    dispose: async () => rmSync(folder, { recursive: true }),
  };
});

describe('a file of conversations', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = freshFolder();
    file = path.join(folder, 'conversations.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const first = { conversationId: 'c', turnId: 'one', question: 'Who has the canary?', position: 0, seen: [] };

  test('is made with its folder, for the eyes of its owner only', async () => {
    file = path.join(folder, 'new', 'folder', 'conversations.db');
    const store = openSqliteConversations(file);
    await store.begin(first);
    const modes = readdirSync(path.dirname(file)).map((name) => statSync(path.join(path.dirname(file), name)).mode);
    expect(modes.map((mode) => mode & 0o077)).toEqual(modes.map(() => 0));
    await store.close();
  });

  test('can be open twice, and each sees what the other keeps', async () => {
    const [left, right] = [openSqliteConversations(file), openSqliteConversations(file)];
    await left.begin(first);
    expect(await right.begin({ ...first, turnId: 'other' })).toBe('behind');
    expect((await right.get('c'))?.turns).toHaveLength(1);
    await left.close();
    await right.close();
  });

  test('holds no words of a conversation that was deleted', async () => {
    const store = openSqliteConversations(file);
    await store.begin(first);
    await store.begin({ ...first, conversationId: 'stays', question: 'Who stays?' });
    await store.remove('c');
    const bytes = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'latin1'));
    expect(bytes.join()).toContain('Who stays?');
    expect(bytes.join()).not.toContain('canary');
    await store.close();
  });

  test('that is damaged is refused by name and left as it is', () => {
    writeFileSync(file, 'no database at all, and longer than a header of one would be. '.repeat(100));
    expect(() => openSqliteConversations(file)).toThrow(
      /^The conversations in .*conversations\.db are damaged\. Put a backup in its place, or move the file away to begin anew\./,
    );
    expect(readFileSync(file, 'utf8')).toMatch(/^no database/);
  });

  test('that is a folder, or stands under a file, is refused with a sentence', () => {
    expect(() => openSqliteConversations(folder)).toThrow(/cannot be opened\./);
    writeFileSync(file, '');
    expect(() => openSqliteConversations(path.join(file, 'below.db'))).toThrow(/cannot be opened\./);
  });

  test.skipIf(process.getuid?.() === 0)('that may not be written is refused with a sentence', () => {
    openSqliteConversations(file);
    chmodSync(file, 0o400);
    expect(() => openSqliteConversations(file)).toThrow(/cannot be written\./);
  });

  test('of a newer Footnote is refused and left as it is', async () => {
    await openSqliteConversations(file).close();
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    expect(() => openSqliteConversations(file)).toThrow(/were kept by a newer Footnote \(version 99/);
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 99 });
    database.close();
  });

  test('that holds something else is refused and left as it is', () => {
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE state (id)');
    expect(() => openSqliteConversations(file)).toThrow(/is a database of something else/);
    expect(database.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'state' }]);
    database.close();
  });

  test('is brought to a new version at once and whole', () => {
    const database = new DatabaseSync(file);
    const versions = ['CREATE TABLE first (id)', 'CREATE TABLE second (id)'];
    const tables = () =>
      database
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .all()
        .map(({ name }) => name);
    migrate(database, file, versions.slice(0, 1));
    expect(tables()).toEqual(['first']);
    // The second step of two fails: the first has not happened either.
    expect(() => migrate(database, file, [...versions, 'CREATE TABLE first (id)'])).toThrow(/already exists/);
    expect(tables()).toEqual(['first']);
    migrate(database, file, versions);
    migrate(database, file, versions);
    expect(tables()).toEqual(['first', 'second']);
    database.close();
  });
});
