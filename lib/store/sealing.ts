import type { DatabaseSync } from 'node:sqlite';
import { messageOf } from '#lib/errors.ts';
import { Pauses } from '#lib/text/pauses.ts';
import { rowChecks, rowsToCheck } from './check-rows.ts';
import type { Blocks } from './blocks.ts';
import { type Log, readLog } from './log.ts';
import { openForReading } from './schema.ts';
import { readSeal, removeSeal, stampOfLog, writeSeal, type Seal } from './seal.ts';
import { blocksAfter, proveCommit, proveState, settle } from './settle.ts';
import { damageFound, isDamage, isLostWrite, lostWrite } from './sqlite-errors.ts';
import type { State } from './state.ts';
import { isVerified, setVerified } from './verify.ts';
import { forgetWriter } from './writer-lock.ts';

/** Of the rows that are checked, each of so many is told of. */
const ROWS_TOLD = 1_000;

interface Sealed {
  directory: string;
  /** The connection of the writer, in its transaction. */
  database: DatabaseSync;
  /** What readers see when the run begins. */
  committed: State | undefined;
  /** Told of what fails and does no harm. */
  onFault: (error: unknown) => void;
}

/**
 * The seal of an index during a run: broken before its first write, made anew after its last. Nothing comes from SQLite's
 * log into its database before it was proven to be what was written.
 */
export class Sealing {
  readonly #parts: Sealed;
  /** SQLite's log as it was at the beginning. */
  readonly #log: Log;
  readonly #stampOfLog: string;
  /** Whether all of the database has been looked at in this process. */
  readonly #isVerified: boolean;
  /** What the database must be, together with its log; absent when nobody knows. */
  #expected: Blocks | undefined;
  /** Whether what is in the log may come into the database. */
  #isProven = true;
  #isSealed = false;
  #isUndecided = false;

  /**
   * Breaks the seal.
   *
   * @throws when the database is known not to be what was sealed.
   */
  constructor(parts: Sealed) {
    const { directory, committed } = parts;
    this.#parts = parts;
    this.#isVerified = isVerified(directory);
    this.#log = readLog(directory);
    this.#stampOfLog = stampOfLog(directory);
    this.#expected = breakSeal(directory, committed, this.#log);
  }

  /** Whether a commit has failed and could not be undone: when the disk works again, it may be found to be there. */
  get isUndecided(): boolean {
    return this.#isUndecided;
  }

  /**
   * Writes the transaction to the disk for good, and makes sure that it is there as it was written.
   *
   * @param onChecked told how many rows were checked, of how many, where they have to be
   */
  async commit(state: State, onChecked?: (done: number, total: number) => void): Promise<void> {
    const { directory, database, onFault } = this.#parts;
    if (stampOfLog(directory) !== this.#stampOfLog) await this.#proveRows(state, onChecked);
    this.#isUndecided = true;
    database.exec('COMMIT');
    this.#isUndecided = false;
    this.#isProven = false;
    try {
      const expected = proveCommit(directory, this.#log, this.#expected);
      proveState(directory, database, state);
      writeSeal(directory, sealOf(state, 'writing', expected));
      this.#expected = expected;
      this.#isProven = true;
    } catch (error) {
      // What cannot be read now may be whole: whoever opens the index next looks at it again.
      if (isLostWrite(error) || isDamage(error)) throw error;
      onFault(error);
    }
  }

  /**
   * Seals the database as it is now, once the whole log is in it.
   *
   * @param state that is committed
   * @throws when the disk does not keep what is written to it.
   */
  async seal(state: State | undefined): Promise<void> {
    const { directory, database } = this.#parts;
    if (!this.#isProven) return;
    const isSettled = await settle(database, directory, this.#expected);
    if (isSettled) this.#isUndecided = false;
    if (!isSettled || !state || !this.#expected) return;
    // The seal says that the run is over: whoever finds it shall find no trace of a writer.
    forgetWriter(directory);
    writeSeal(directory, sealOf(state, 'sealed', this.#expected));
    this.#isSealed = true;
    if (this.#isVerified) setVerified(directory);
  }

  /** Closes the database. */
  close(state: State | undefined): void {
    const { directory, database, onFault } = this.#parts;
    if (this.#isSealed || (!state && this.#isProven)) database.close();
    else closeWithoutLog(directory, database, onFault);
  }

  /**
   * What did not fit into memory is in the log already, and SQLite has read it there again. When it changes such a page
   * once more, it computes the checksums from what it finds: they prove nothing then, so the rows have to.
   */
  async #proveRows(state: State, onChecked?: (done: number, total: number) => void): Promise<void> {
    // All of it goes to the disk now, and is read from there.
    this.#parts.database.exec('PRAGMA cache_size = 1');
    try {
      const pauses = new Pauses();
      const total = rowsToCheck(this.#parts.database);
      let done = 0;
      for (const _ of rowChecks(this.#parts.database, state)) {
        if (++done % ROWS_TOLD === 0) onChecked?.(done, total);
        await pauses.giveWay();
      }
      onChecked?.(total, total);
    } catch (error) {
      throw lostWrite(messageOf(error));
    }
  }
}

/** Closes a database whose log shall stay: the last one to close it brings the log into it, unless that one can only read. */
export function closeWithoutLog(directory: string, database: DatabaseSync, onFault: (error: unknown) => void): void {
  let last: DatabaseSync | undefined;
  try {
    last = openForReading(directory);
    last?.prepare('SELECT 1 FROM sqlite_schema').get();
  } catch (error) {
    // It has the database open however that looks.
    if (!isDamage(error)) onFault(error);
  } finally {
    database.close();
    last?.close();
  }
}

/**
 * Says that the database is about to change.
 *
 * @returns what the database must be, together with its log; undefined when nobody knows.
 */
function breakSeal(directory: string, state: State | undefined, log: Log): Blocks | undefined {
  const seal = readSeal(directory);
  const ahead = (state?.generation ?? 0) - (seal?.generation ?? 0);
  if (!seal || !state || seal.index !== state.id || ahead < 0 || ahead > 1) {
    removeSeal(directory);
    return undefined;
  }
  if (ahead > log.commits.length) throw damageFound('its log is not whole');
  const blocks = ahead === 0 ? seal : blocksAfter(directory, log, log.commits.length - ahead, seal);
  writeSeal(directory, sealOf(state, 'writing', blocks));
  return blocks;
}

function sealOf({ id: index, generation }: State, status: Seal['status'], { bytes, blocks }: Blocks): Seal {
  return { index, generation, status, bytes, blocks };
}
