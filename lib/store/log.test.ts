import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ASIDE_BYTES, DatabaseView } from './database-view.ts';
import { logFile, readLog } from './log.ts';
import { databaseFile } from './schema.ts';

describe("SQLite's log", () => {
  let directory: string;
  let database: DatabaseSync;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'footnote-log-'));
    database = new DatabaseSync(databaseFile(directory));
    database.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; CREATE TABLE lines (line TEXT)');
  });
  afterEach(() => {
    if (database.isOpen) database.close();
    rmSync(directory, { recursive: true });
  });
  const insert = (count: number): void => {
    database.exec('BEGIN');
    for (let line = 0; line < count; line++) database.exec(`INSERT INTO lines VALUES ('${'line '.repeat(200)}')`);
    database.exec('COMMIT');
  };
  const flip = (at: number): void => {
    const bytes = readFileSync(logFile(directory));
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(logFile(directory), bytes);
  };

  test('has each transaction, and the pages of the database by then', () => {
    insert(20);
    insert(1);
    const { commits, pages, pageBytes } = readLog(directory);
    // The table was made in the first one.
    expect(commits).toHaveLength(3);
    expect(commits.at(-1)).toEqual({ frames: pages.length, pages: Math.max(...pages) });
    expect(readFileSync(logFile(directory))).toHaveLength(32 + pages.length * (24 + pageBytes));
  });

  test('ends where a bit is not what was written', () => {
    insert(20);
    const whole = readLog(directory);
    // In the last page of the last transaction.
    flip(readFileSync(logFile(directory)).length - 100);
    const { commits, pages } = readLog(directory);
    expect(commits).toHaveLength(whole.commits.length - 1);
    expect(pages).toHaveLength(whole.pages.length - 1);
    flip(3);
    expect(readLog(directory).pages).toEqual([]);
  });

  test('shows with the file what the file will be', () => {
    insert(500);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const before = new DatabaseView(directory, readLog(directory), 0).blocks();
    database.exec("UPDATE lines SET line = 'changed' WHERE rowid = 400");
    insert(3);
    const log = readLog(directory);
    const expected = new DatabaseView(directory, log, log.commits.length);
    // Only what the log touches is read, the rest is known.
    const blocks = expected.blocks(before);
    expect(blocks).toEqual(expected.blocks());
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(new DatabaseView(directory, readLog(directory), 0).blocks()).toEqual(blocks);
    expect(blocks).not.toEqual(before);
  });

  test('is seen by the threads that read a large database as by this one', async () => {
    database.exec(`INSERT INTO lines VALUES (randomblob(${1.2 * ASIDE_BYTES}))`);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    database.exec('DELETE FROM lines');
    insert(3);
    const log = readLog(directory);
    for (const commits of [0, log.commits.length]) {
      const view = new DatabaseView(directory, log, commits);
      expect(await view.read()).toEqual(view.blocks());
    }
  });

  test('belongs to a database that may be built anew while threads read it', async () => {
    database.exec(`INSERT INTO lines VALUES (randomblob(${1.2 * ASIDE_BYTES}))`);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const view = new DatabaseView(directory, readLog(directory), 0);
    const before = view.blocks();
    const reading = view.read();
    rmSync(databaseFile(directory));
    writeFileSync(databaseFile(directory), 'another');
    expect(new DatabaseView(directory, readLog(directory), 0).blocks().blocks).toHaveLength(1);
    expect(await reading).toEqual(before);
  });

  test('is empty where there is none', () => {
    database.close();
    expect(readLog(directory)).toMatchObject({ pages: [], commits: [] });
  });
});
