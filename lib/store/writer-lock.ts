import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { messageOf, UserError } from '#lib/errors.ts';
import { isDamage, plainError, resultCode } from './sqlite-errors.ts';

const SQLITE_BUSY = 5;
/** Whoever only looks whether another run is at work has the lock for some milliseconds: that is no reason to refuse one. */
const PATIENCE_MS = 50;

/** Another process is writing the index; what it replaces can be read meanwhile. */
export class WriterBusyError extends UserError {
  /** The process and since when, in words. */
  readonly holder: string;

  constructor(directory: string, holder: string, cause: unknown) {
    super(
      `Another indexing run (${holder}) is writing the index in ${directory}. Let it finish, or stop it, and try again.`,
      { cause },
    );
    this.holder = holder;
  }
}

const holderSchema = z.object({ pid: z.int(), since: z.string() });

/**
 * Makes this process the only writer of the index in `directory` until the returned function is called. The lock is
 * the kernel's, on an empty SQLite file, so it ends with the process however that ends. A lock file of pids would not.
 *
 * @param patience milliseconds that a lock is waited for, with the thread
 * @throws UserError after that, naming the holder, when there is one.
 */
export function lockForWriting(directory: string, patience = PATIENCE_MS): () => void {
  const holderFile = join(directory, 'writer.json');
  let lock = openLock(directory, patience);
  try {
    try {
      takeLock(lock);
    } catch (error) {
      if (!isDamage(error)) throw error;
      // Whoever holds it has found it sound, so nobody does; nothing was ever in it.
      lock.close();
      truncateSync(lockFile(directory));
      lock = openLock(directory, patience);
      takeLock(lock);
    }
    // Beside the lock, not in it: opening the locked file a second time in this process would free the lock.
    writeFileSync(holderFile, `${JSON.stringify({ pid: process.pid, since: new Date().toISOString() })}\n`);
  } catch (error) {
    if (lock.isOpen) lock.close();
    throw resultCode(error) === SQLITE_BUSY
      ? new WriterBusyError(directory, holderOf(holderFile), error)
      : plainError(error, directory);
  }
  return () => {
    try {
      forgetWriter(directory);
    } catch (error) {
      // It names the last writer until the next one begins, and keeps nobody out.
      console.warn(`The note of who writes the index in ${directory} could not be removed (${messageOf(error)}).`);
    } finally {
      lock.close();
    }
  };
}

/** @throws {WriterBusyError} when another process is writing the index; nothing else that may be wrong there is looked at. */
export function assertNotLocked(directory: string): void {
  try {
    lockForWriting(directory)();
  } catch (error) {
    if (error instanceof WriterBusyError) throw error;
  }
}

/** Removes the note of who is writing; the lock itself stays. */
export function forgetWriter(directory: string): void {
  rmSync(join(directory, 'writer.json'), { force: true });
}

function takeLock(lock: DatabaseSync): void {
  // Nothing is ever written there, so nothing has to be undone, and no journal has to be left by a process that dies.
  lock.exec('PRAGMA journal_mode = MEMORY');
  lock.exec('BEGIN EXCLUSIVE');
}

function openLock(directory: string, timeout: number): DatabaseSync {
  try {
    return new DatabaseSync(lockFile(directory), { timeout });
  } catch (error) {
    throw plainError(error, directory);
  }
}

function holderOf(file: string): string {
  try {
    const { pid, since } = holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return `process ${pid}, since ${since}`;
  } catch {
    // It holds the lock already and is about to write who it is, or about to end.
    return 'its process is not known yet';
  }
}

function lockFile(directory: string): string {
  return join(directory, 'writer.lock');
}
