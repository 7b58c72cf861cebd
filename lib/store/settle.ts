import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { messageOf } from '#lib/errors.ts';
import type { Blocks } from './blocks.ts';
import { DatabaseView } from './database-view.ts';
import { type Log, readLog } from './log.ts';
import { openForReading } from './schema.ts';
import { damageFound, isDamage, lostWrite } from './sqlite-errors.ts';
import { readState, type State } from './state.ts';

/** Readers hold the log while they write an answer; most are done within this time. */
const CHECKPOINT_TRIES = 20;
const CHECKPOINT_PAUSE_MS = 100;
const STATE_LOOKS = 2;

/** Frames of the log, and how many of them are in the database; both -1 when there is no log. */
interface Checkpointed {
  busy: number;
  log: number;
  checkpointed: number;
}

/**
 * What the database of an index must be now that a transaction has been committed. A disk may say that it has written
 * what it has not, and SQLite would never look: so the log is read once more before anything of it comes into the file.
 *
 * @param begun the log as it was before.
 * @param before what the database was then; when nobody knows, all of its file is read.
 * @throws when the log is not whole, or the file has changed since.
 */
export function proveCommit(directory: string, begun: Log, before: Blocks | undefined): Blocks {
  const log = readLog(directory);
  const known = log.beginning === begun.beginning ? begun.commits.length : 0;
  if (log.commits.length !== known + 1) throw lostWrite('what was written to the log is not all there');
  return blocksAfter(directory, log, known, before);
}

/** Makes sure that whoever opens the index finds this state in it, and the tables that the writer knows. */
export function proveState(directory: string, writer: DatabaseSync, state: State): void {
  for (let look = 1; ; look++) {
    const problem = problemOfState(directory, writer, state);
    if (problem === undefined) return;
    // SQLite calls it damage too when a read has failed for once.
    if (look === STATE_LOOKS) throw lostWrite(problem);
  }
}

function problemOfState(directory: string, writer: DatabaseSync, state: State): string | undefined {
  const database = openForReading(directory);
  try {
    database?.exec('BEGIN');
    const [found, known] = [database, writer].map((read) => read?.prepare('SELECT * FROM sqlite_schema').all());
    const isSame = database && isDeepStrictEqual([found, readState(database)], [known, asStored(state)]);
    return isSame ? undefined : 'what was committed is not what is read';
  } catch (error) {
    if (isDamage(error)) return messageOf(error);
    throw error;
  } finally {
    database?.close();
  }
}

/** Without what is undefined. */
function asStored(state: State): unknown {
  return JSON.parse(JSON.stringify(state));
}

/** What a database is with the last transaction of its log, of which those before are known. */
export function blocksAfter(directory: string, log: Log, known: number, before: Blocks | undefined): Blocks {
  const after = new DatabaseView(directory, log, log.commits.length);
  if (before) {
    const touched = after.touched(before.bytes).filter((block) => block < before.blocks.length);
    const found = new DatabaseView(directory, log, known).digests(touched);
    const changed = touched.filter((block) => found.get(block) !== before.blocks[block]).length;
    if (changed > 0) throw damageFound(`${changed} blocks of its database have changed since they were written`);
  }
  return after.blocks(before);
}

/**
 * Brings the log into the file of the database, and makes sure that the file is what it must be; what the disk has not
 * kept is written once more.
 *
 * @param expected absent when there is nothing in the log
 * @returns false when readers would not let go of the log; the next run has better luck.
 * @throws when the disk keeps losing what is written to it.
 */
export async function settle(database: DatabaseSync, directory: string, expected?: Blocks): Promise<boolean> {
  database.exec('PRAGMA busy_timeout = 0');
  if (expected) {
    let frames = 0;
    const copied = await tried(() => {
      const { busy, log, checkpointed } = database
        .prepare('PRAGMA wal_checkpoint(PASSIVE)')
        .get() as unknown as Checkpointed;
      frames = log;
      return busy === 0 && log === checkpointed;
    });
    if (!copied) return false;
    // A commit that failed may be in the file of the log, and yet is none.
    if (frames > 0) proveCopied(directory, upTo(frames, readLog(directory)), expected);
  }
  return tried(() => database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0);
}

function upTo(frames: number, log: Log): Log {
  return { ...log, commits: log.commits.filter((commit) => commit.frames <= frames) };
}

function proveCopied(directory: string, log: Log, expected: Blocks): void {
  const view = new DatabaseView(directory, log, log.commits.length);
  const touched = view.touched(expected.bytes);
  const lost = (): number[] => {
    const file = new DatabaseView(directory, log, 0);
    const found = file.digests(touched);
    return touched.filter((block) => found.get(block) !== expected.blocks[block]);
  };
  let missing = lost();
  if (missing.length === 0) return;
  view.copy(missing);
  missing = lost();
  if (missing.length > 0) throw lostWrite(`${missing.length} blocks are not what was written to them`);
}

async function tried(work: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < CHECKPOINT_TRIES; attempt++) {
    if (attempt > 0) await pause(CHECKPOINT_PAUSE_MS);
    if (work()) return true;
  }
  return false;
}
