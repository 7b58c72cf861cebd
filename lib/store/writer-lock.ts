import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { UserError } from '#lib/errors.ts';
import { plainError, resultCode } from './sqlite-errors.ts';

const SQLITE_BUSY = 5;

const holderSchema = z.object({ pid: z.int(), since: z.string() });

/**
 * Makes this process the only writer of the index in `directory` until the returned function is called. The lock is
 * the kernel's, on an empty SQLite file, so it ends with the process however that ends. A lock file of pids would not.
 *
 * @throws UserError at once, naming the holder, when there is one.
 */
export function lockForWriting(directory: string): () => void {
  const lock = openLock(directory);
  const holderFile = join(directory, 'writer.json');
  try {
    lock.exec('BEGIN EXCLUSIVE');
    // Beside the lock, not in it: opening the locked file a second time in this process would free the lock.
    writeFileSync(holderFile, `${JSON.stringify({ pid: process.pid, since: new Date().toISOString() })}\n`);
  } catch (error) {
    lock.close();
    throw resultCode(error) === SQLITE_BUSY
      ? new UserError(
          `Another indexing run (${holderOf(holderFile)}) is writing the index in ${directory}. Let it finish, or stop it, and try again.`,
          { cause: error },
        )
      : plainError(error, directory);
  }
  return () => {
    rmSync(holderFile, { force: true });
    lock.close();
  };
}

function openLock(directory: string): DatabaseSync {
  try {
    return new DatabaseSync(join(directory, 'writer.lock'), { timeout: 0 });
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
