import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { messageOf } from '#lib/errors.ts';
import { bytesInLog, differenceFrom, readSeal, stampOf, type Seal } from './seal.ts';
import { damageFound, resultCode } from './sqlite-errors.ts';
import { readState, type State } from './state.ts';

/** How often a file that is being written is looked at again before its rows are looked at instead. */
const LOOKS = 3;
const GENERIC_ERROR = 1;

/** What was found sound, by folder and as it was then: a long-lived process need not read it all again. */
const verified = new Map<string, string>();

/**
 * Makes sure that the database of an index is what a run has written, before anything in it is believed.
 *
 * @returns whether its last run has finished; when not, the next one should seal it.
 * @throws SQLite's error for a damaged database, when it is not.
 */
export function verifyDatabase(directory: string, database: DatabaseSync): { isSealed: boolean } {
  for (let look = 0; look < LOOKS; look++) {
    const stamp = stampOf(directory);
    const seal = readSeal(directory);
    if (!seal) break;
    const isSealed = seal.status === 'sealed';
    if (verified.get(directory) === stamp) return { isSealed };
    const problem = problemOf(seal, directory, database);
    // A run has begun or ended meanwhile.
    if (stamp !== stampOf(directory)) continue;
    if (problem === undefined) {
      verified.set(directory, stamp);
      return { isSealed };
    }
    if (isSealed) throw damageFound(problem);
    break;
  }
  verifyRows(directory, database);
  return { isSealed: false };
}

function problemOf(seal: Seal, directory: string, database: DatabaseSync): string | undefined {
  const log = bytesInLog(directory);
  if (seal.status === 'sealed' && log > 0) return 'a log that no run of its own has left lies beside its database';
  const difference = differenceFrom(seal, directory);
  if (difference !== undefined) return difference;
  const state = readState(database);
  // Before the first frame of the log is complete there is nothing but the file.
  const expected = log > 0 ? [seal.generation, seal.generation + 1] : [seal.generation];
  if (state?.id !== seal.index || !expected.includes(state.generation)) return 'its log is that of another index';
  return undefined;
}

/** What the rows of a generation must be, whatever the file looks like. */
function verifyRows(directory: string, database: DatabaseSync): void {
  database.exec('BEGIN');
  try {
    const state = readState(database);
    if (!state) return;
    const seal = readSeal(directory);
    if (seal && seal.index !== state.id) throw damageFound('its database is that of another index');
    if (seal && state.generation < seal.generation) throw damageFound('its database is older than its seal');
    const checked = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check;
    if (checked !== 'ok') throw damageFound(String(checked));
    verifyCounts(database, state);
    verifyTexts(database);
  } catch (error) {
    // Its full-text search calls some damage no more than an error.
    if (resultCode(error) === GENERIC_ERROR) throw damageFound(messageOf(error));
    throw error;
  } finally {
    if (database.isTransaction) database.exec('ROLLBACK');
  }
}

function verifyCounts(database: DatabaseSync, { articles, passages, spec, totalLengths }: State): void {
  const counted = database
    .prepare(
      `SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM passages) AS passages,
         (SELECT count(*) FROM terms JOIN passages USING (id)) AS terms,
         (SELECT count(*) FROM vectors JOIN passages USING (id) WHERE length(vector) = ?) AS vectors,
         (SELECT count(*) FROM words_docsize JOIN passages USING (id)) AS words,
         (SELECT total(textLength) FROM passages) AS lengths`,
    )
    .get(4 * spec.dimensions) as Record<string, number>;
  const expected = {
    articles,
    passages,
    terms: passages,
    vectors: passages,
    words: passages,
    lengths: totalLengths.text,
  };
  for (const [name, count] of Object.entries(expected)) {
    if (counted[name] !== count) throw damageFound(`${counted[name]} of ${count} ${name} are there`);
  }
}

function verifyTexts(database: DatabaseSync): void {
  for (const row of database.prepare('SELECT id, hash, text FROM articles').iterate()) {
    const hash = createHash('sha256').update(String(row.text), 'utf8').digest('hex');
    if (hash !== row.hash) throw damageFound(`the text of ${String(row.id)} is not the one that was indexed`);
  }
}
