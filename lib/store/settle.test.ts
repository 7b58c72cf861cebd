import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Blocks } from './blocks.ts';
import { DatabaseView } from './database-view.ts';
import { logFile, readLog } from './log.ts';
import { databaseFile, openForWriting } from './schema.ts';
import { proveCommit, settle } from './settle.ts';

describe('a commit', () => {
  let directory: string;
  let database: DatabaseSync;
  let before: Blocks;
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'footnote-settle-'));
    database = openForWriting(directory);
    database.exec('CREATE TABLE lines (line TEXT)');
    insert(500);
    await settle(database, directory, new DatabaseView(directory, readLog(directory), 2).blocks());
    before = fileNow();
  });
  afterEach(() => {
    database.close();
    rmSync(directory, { recursive: true });
  });
  const insert = (count: number): void => {
    database.exec('BEGIN');
    for (let line = 0; line < count; line++) database.exec(`INSERT INTO lines VALUES ('${'line '.repeat(200)}')`);
    database.exec('COMMIT');
  };
  const fileNow = (): Blocks => new DatabaseView(directory, readLog(directory), 0).blocks();
  /** As a disk leaves a file that has said of a write that it was made. */
  const lose = (file: string, at: number, bytes: number): void => {
    const content = readFileSync(file);
    writeFileSync(file, content.fill(0, at, at + bytes));
  };

  test('is what the database must be, and the database is that once it is settled', async () => {
    const begun = readLog(directory);
    insert(3);
    const expected = proveCommit(directory, begun, before);
    expect(fileNow()).toEqual(before);
    expect(await settle(database, directory, expected)).toBe(true);
    expect(fileNow()).toEqual(expected);
    expect(readLog(directory).commits).toEqual([]);
  });

  test('is not believed when the disk has lost a part of the log', () => {
    const begun = readLog(directory);
    insert(3);
    lose(logFile(directory), 32 + 24 + 2_048, 2_048);
    expect(() => proveCommit(directory, begun, before)).toThrow('not all there');
  });

  test('is not believed when the database has changed since, where the commit touches it', () => {
    const begun = readLog(directory);
    insert(3);
    // The last page, in the block that the new lines come to.
    lose(databaseFile(directory), before.bytes - 4_096, 4_096);
    expect(() => proveCommit(directory, begun, before)).toThrow('have changed');
  });

  test('is written once more where the disk has lost a part of the database', async () => {
    const begun = readLog(directory);
    insert(40);
    const expected = proveCommit(directory, begun, before);
    database.exec('PRAGMA wal_checkpoint(PASSIVE)');
    lose(databaseFile(directory), expected.bytes - 2_048, 2_048);
    expect(fileNow()).not.toEqual(expected);
    expect(await settle(database, directory, expected)).toBe(true);
    expect(fileNow()).toEqual(expected);
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  });

  test('is not settled while a reader holds what was before', async () => {
    const reader = openForWriting(directory);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM lines').get();
    const begun = readLog(directory);
    insert(1);
    const expected = proveCommit(directory, begun, before);
    expect(await settle(database, directory, expected)).toBe(false);
    reader.close();
    expect(await settle(database, directory, expected)).toBe(true);
  }, 20_000);
});
