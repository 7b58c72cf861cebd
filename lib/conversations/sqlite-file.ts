import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { migrate } from './schema.ts';
import { plainFault } from './sqlite-fault.ts';

const BUSY_MILLISECONDS = 2_000;

/** An open file of conversations, all of whose faults are sentences where there is a cure. */
export class SqliteFile {
  readonly #path: string;
  readonly #database: DatabaseSync;

  constructor(file: string) {
    this.#path = file;
    this.#database = this.#plainly(() => openDatabase(file));
  }

  all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#plainly(() => this.#database.prepare(sql).all(...values)) as Row[];
  }

  /** Whether any row has changed. */
  run(sql: string, ...values: SQLInputValue[]): boolean {
    return this.#plainly(() => this.#database.prepare(sql).run(...values)).changes > 0;
  }

  /** All that `work` changes, or nothing. */
  transaction<Result>(work: () => Result): Result {
    return this.#plainly(() => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk has rolled it back already.
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /** Brings what SQLite has noted beside the file into it, and leaves nothing behind there. */
  emptyLog(): void {
    this.#plainly(() => this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #plainly<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw plainFault(error, this.#path);
    }
  }
}

function openDatabase(file: string): DatabaseSync {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  // For the eyes of its owner only; SQLite gives the files beside it the same rights.
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: BUSY_MILLISECONDS });
  try {
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    // What is deleted is written over.
    database.exec('PRAGMA secure_delete = ON');
    migrate(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
