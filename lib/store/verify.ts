import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { messageOf } from '#lib/errors.ts';
import { checkRows } from './check-rows.ts';
import { type Blocks, differing } from './blocks.ts';
import { DatabaseView } from './database-view.ts';
import { type Log, readLog } from './log.ts';
import { hasTheseTables, INDEX_FORMAT } from './schema.ts';
import { bytesInLog, readSeal, stampOf, type Seal } from './seal.ts';
import { damageFound } from './sqlite-errors.ts';
import { readState } from './state.ts';

/** How often a file that is being written is looked at again before its rows are looked at instead. */
const LOOKS = 3;
/** The clock of a file system may not tell apart what is nearer together. */
const TICK_MS = 20;

/** What was found sound, by folder and as it was then: a long-lived process need not read it all again. */
const verified = new Map<string, string>();

/**
 * Makes sure that the database of an index is what a run has written, before anything in it is believed.
 *
 * @returns whether its last run has finished; when not, the next one should seal it.
 * @throws SQLite's error for a damaged database, when it is not.
 */
export async function verifyDatabase(directory: string, database: DatabaseSync): Promise<{ isSealed: boolean }> {
  for (let look = 0; look < LOOKS; look++) {
    const stamp = stampOf(directory);
    const seal = readSeal(directory);
    if (!seal) break;
    const isSealed = seal.status === 'sealed';
    if (verified.get(directory) === stamp) return { isSealed };
    const problem = await problemOrError(seal, directory, database);
    if (problem !== undefined) await pause(TICK_MS);
    // A run has begun or ended meanwhile.
    if (stamp !== stampOf(directory)) continue;
    if (problem instanceof Error) throw problem;
    if (problem !== undefined) throw damageFound(problem);
    verified.set(directory, stamp);
    return { isSealed };
  }
  verifyRows(directory, database);
  return { isSealed: false };
}

/** Whether the database was found sound as it is now. */
export function isVerified(directory: string): boolean {
  return verified.get(directory) === stampOf(directory);
}

/** That it is sound as it is now is known to whoever has written it. */
export function setVerified(directory: string): void {
  verified.set(directory, stampOf(directory));
}

/** Files that change while they are read may fail to be read. */
async function problemOrError(
  seal: Seal,
  directory: string,
  database: DatabaseSync,
): Promise<string | Error | undefined> {
  try {
    return await problemOf(seal, directory, database);
  } catch (error) {
    return error instanceof Error ? error : new Error(messageOf(error));
  }
}

async function problemOf(seal: Seal, directory: string, database: DatabaseSync): Promise<string | undefined> {
  const isSealed = seal.status === 'sealed';
  if (isSealed && bytesInLog(directory) > 0) return 'a log that no run of its own has left lies beside its database';
  const log = readLog(directory);
  const before = isSealed ? undefined : readState(database);
  if (!isSealed && before?.id !== seal.index) return 'its log is that of another index';
  // Until the seal says what it must be, the log of a run that has committed is one transaction ahead.
  const ahead = before ? before.generation - seal.generation : 0;
  if (ahead < 0 || ahead > Math.min(1, log.commits.length)) return 'its log is not whole';
  const difference = await differenceIn(seal, directory, log, log.commits.length - ahead);
  if (difference !== undefined || !isSealed) return difference;
  const state = readState(database);
  return state?.id === seal.index && state.generation === seal.generation
    ? undefined
    : 'its seal is that of another index';
}

/** A commit that failed may be in the file of the log, and yet is none: the seal says which were. */
async function differenceIn(seal: Seal, directory: string, log: Log, commits: number): Promise<string | undefined> {
  const difference = differenceFrom(seal, await new DatabaseView(directory, log, commits).read());
  const isOther = difference !== undefined && commits > 0;
  return isOther && (await differenceIn(seal, directory, log, commits - 1)) === undefined ? undefined : difference;
}

function differenceFrom(seal: Blocks, found: Blocks): string | undefined {
  if (found.bytes !== seal.bytes) return `its database has ${found.bytes} bytes instead of ${seal.bytes}`;
  const changed = differing(found, seal).length;
  if (changed === 0) return undefined;
  return `${changed} of ${seal.blocks.length} blocks of its database have changed since they were written`;
}

/** Without a seal there is nothing but what the rows mean. */
function verifyRows(directory: string, database: DatabaseSync): void {
  database.exec('BEGIN');
  try {
    const state = readState(database);
    if (!state) return;
    const seal = readSeal(directory);
    if (seal && seal.index !== state.id) throw damageFound('its database is that of another index');
    if (seal && state.generation < seal.generation) throw damageFound('its database is older than its seal');
    if (state.spec.format === INDEX_FORMAT && hasTheseTables(database)) checkRows(database, state);
  } finally {
    if (database.isTransaction) database.exec('ROLLBACK');
  }
}
