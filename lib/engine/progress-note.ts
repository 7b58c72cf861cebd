import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isUnreachable } from '#lib/postgres/faults.ts';
import { isAlive } from '#lib/store/is-alive.ts';
import { type IndexPlace, isBeingWritten } from '#lib/store/open.ts';

/** A page that looks on is not better for hearing of it more often. */
const BETWEEN_NOTES_MS = 500;

const noteSchema = z.object({ pid: z.int().positive(), share: z.number().min(0).max(1) });

/** Notes in the folder of an index how far its first indexing is, for servers that have nothing to show until it is done. */
export class ProgressNote {
  readonly #file: string;
  #notedAt = -Infinity;

  /** @param directory exists */
  constructor(directory: string) {
    this.#file = fileIn(directory);
  }

  /** @param share of the work that is done, 0 to 1 */
  note(share: number): void {
    if (performance.now() - this.#notedAt < BETWEEN_NOTES_MS) return;
    this.#notedAt = performance.now();
    // Renamed into its place: who reads it never reads half of it.
    const unfinished = `${this.#file}.${process.pid}`;
    try {
      writeFileSync(unfinished, JSON.stringify({ pid: process.pid, share }));
      renameSync(unfinished, this.#file);
    } catch {
      // What cannot be written here cannot be written to the index either, and that tells it better.
      this.end();
    }
  }

  end(): void {
    for (const file of [this.#file, `${this.#file}.${process.pid}`]) {
      try {
        rmSync(file, { force: true });
      } catch {
        // Its process is gone soon, and nobody believes it then.
      }
    }
  }
}

/** How far the indexing in a folder is, 0 to 1; undefined when nobody is at it. */
export function indexingShare(directory: string): number | undefined {
  let note: z.infer<typeof noteSchema>;
  try {
    note = noteSchema.parse(JSON.parse(readFileSync(fileIn(directory), 'utf8')));
  } catch {
    // There is none, or another program has written it.
    return undefined;
  }
  return isAlive(note.pid) ? note.share : undefined;
}

/** Of an indexing run that is at work; how far it is, 0 to 1, where that is known. */
export interface IndexingNow {
  share?: number;
}

/** Whether a run is at work on an index that is not there yet; undefined when none is. */
export async function indexingNow(place: IndexPlace): Promise<IndexingNow | undefined> {
  if (place.database) return (await isBeingWritten(place)) ? {} : undefined;
  const share = indexingShare(place.directory);
  return share === undefined ? undefined : { share };
}

/** The run that is about to mend what was thrown instead of opening an index; undefined where none is at work. */
export async function indexingBehind(thrown: unknown, place: IndexPlace): Promise<IndexingNow | undefined> {
  // A server that has not answered would be waited for as long again.
  if (isUnreachable(thrown)) return undefined;
  try {
    return await indexingNow(place);
  } catch {
    // A database that cannot be asked: what was thrown tells it.
    return undefined;
  }
}

/** Removes what runs that were killed have left in a folder. */
export function removeDeadNotes(directory: string): void {
  try {
    if (indexingShare(directory) === undefined) rmSync(fileIn(directory), { force: true });
    for (const name of readdirSync(directory)) {
      const unfinished = /^progress\.json\.(\d+)$/.exec(name);
      if (unfinished && !isAlive(Number(unfinished[1]))) rmSync(join(directory, name), { force: true });
    }
  } catch {
    // Nobody believes them, wherever they lie.
  }
}

function fileIn(directory: string): string {
  return join(directory, 'progress.json');
}
