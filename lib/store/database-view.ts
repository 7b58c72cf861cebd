import { closeSync, fstatSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs';
import { BLOCK_BYTES, type Blocks, blockOf, digestOf } from './blocks.ts';
import { digestsAside } from './digest-thread.ts';
import { type Log, openFrames } from './log.ts';
import { databaseFile } from './schema.ts';

/** Of fewer bytes the digests are there before a thread that makes them has begun. */
export const ASIDE_BYTES = 1 << 26;

/** A database as those see it who read what is in its file and, in place of that, the first transactions of its log. */
export class DatabaseView {
  readonly bytes: number;
  readonly #directory: string;
  readonly #log: Log;
  /** The frame of each page that is in the log, by block. */
  readonly #frames = new Map<number, Map<number, number>>();

  /** @param commits how many transactions of the log; none is the file alone. */
  constructor(directory: string, log: Log, commits: number) {
    this.#directory = directory;
    this.#log = log;
    const last = log.commits[commits - 1];
    this.bytes = last ? last.pages * log.pageBytes : statSync(databaseFile(directory)).size;
    for (let frame = 0; frame < (last?.frames ?? 0); frame++) {
      const page = log.pages[frame]! - 1;
      const block = Math.floor((page * log.pageBytes) / BLOCK_BYTES);
      // What was cut off since is in the log still.
      if (page >= last!.pages) continue;
      const frames = this.#frames.get(block) ?? new Map<number, number>();
      this.#frames.set(block, frames.set(page, frame));
    }
  }

  /** The blocks that the log, or another size, makes different from those of a database with so many bytes. */
  touched(bytesBefore: number): number[] {
    const grown = Math.min(Math.floor(bytesBefore / BLOCK_BYTES), Math.floor(this.bytes / BLOCK_BYTES));
    const touched = new Set(this.#frames.keys());
    for (let block = grown; block < this.#count; block++) touched.add(block);
    return [...touched].toSorted((one, other) => one - other);
  }

  /** All blocks; those that are not touched are taken from what is known of before. */
  blocks(before?: Blocks): Blocks {
    const blocks = before?.blocks.slice(0, this.#count) ?? [];
    const wanted = before ? this.touched(before.bytes) : Array.from({ length: this.#count }, (_, block) => block);
    for (const [block, digest] of this.digests(wanted)) blocks[block] = digest;
    return { bytes: this.bytes, blocks };
  }

  /** All blocks; those of a large database are read and hashed in threads, so that this one can do something else meanwhile. */
  async read(): Promise<Blocks> {
    if (this.bytes < ASIDE_BYTES) return this.blocks();
    const blocks = await whileOpen(this.#directory, (file) => digestsAside(file, this.bytes)).catch(() => undefined);
    // Where no thread can be started this one does it; and what none could read it will say better.
    if (!blocks) return this.blocks();
    for (const [block, digest] of this.digests([...this.#frames.keys()])) blocks[block] = digest;
    return { bytes: this.bytes, blocks };
  }

  digests(blocks: readonly number[]): Map<number, string> {
    const buffer = Buffer.alloc(BLOCK_BYTES);
    return withDatabaseFile(this.#directory, 'r', (file) => {
      const frames = this.#frames.size > 0 ? openFrames(this.#directory, this.#log) : undefined;
      try {
        return new Map(blocks.map((block) => [block, digestOf(this.#fill(buffer, block, file, frames?.read))]));
      } finally {
        frames?.close();
      }
    });
  }

  /** Writes the pages of these blocks from the log into the file. */
  copy(blocks: readonly number[]): void {
    const frames = openFrames(this.#directory, this.#log);
    try {
      withDatabaseFile(this.#directory, 'r+', (file) => {
        for (const block of blocks) {
          for (const [page, frame] of this.#frames.get(block) ?? []) {
            writeSync(file, frames.read(frame), 0, this.#log.pageBytes, page * this.#log.pageBytes);
          }
        }
        fsyncSync(file);
      });
    } finally {
      frames.close();
    }
  }

  get #count(): number {
    return Math.ceil(this.bytes / BLOCK_BYTES);
  }

  #fill(buffer: Buffer, block: number, file: number, readFrame?: (frame: number) => Buffer): Buffer {
    const content = blockOf(file, buffer, block, this.bytes);
    for (const [page, frame] of this.#frames.get(block) ?? []) {
      readFrame?.(frame).copy(content, page * this.#log.pageBytes - block * BLOCK_BYTES);
    }
    return content;
  }
}

/** A file of a database that is open; it is closed when another has taken its place and nobody reads it any more. */
interface OpenFile {
  key: string;
  identity: string;
  file: number;
  users: number;
}

const open = new Map<string, OpenFile>();

/**
 * Works on the file of a database, which stays open afterwards: to close a file, however often it is open, gives up
 * all locks that this process has on it, and so those of SQLite. Windows knows no such thing, and cannot well delete
 * a file that is open.
 */
function withDatabaseFile<Result>(directory: string, flags: 'r' | 'r+', work: (file: number) => Result): Result {
  const opened = take(directory, flags);
  try {
    return work(opened.file);
  } finally {
    giveBack(opened);
  }
}

/** The same for reading that takes its time. */
async function whileOpen<Result>(directory: string, work: (file: number) => Promise<Result>): Promise<Result> {
  const opened = take(directory, 'r');
  try {
    return await work(opened.file);
  } finally {
    giveBack(opened);
  }
}

function take(directory: string, flags: 'r' | 'r+'): OpenFile {
  const path = databaseFile(directory);
  const key = `${flags} ${path}`;
  const { dev, ino } = statSync(path);
  const kept = open.get(key);
  if (kept?.identity === `${dev}:${ino}`) {
    kept.users += 1;
    return kept;
  }
  const file = openSync(path, flags);
  const stat = fstatSync(file);
  const opened = { key, identity: `${stat.dev}:${stat.ino}`, file, users: 1 };
  open.set(key, opened);
  // The one before was deleted.
  if (kept?.users === 0) closeSync(kept.file);
  return opened;
}

function giveBack(opened: OpenFile): void {
  opened.users -= 1;
  if (opened.users > 0) return;
  const isKept = open.get(opened.key) === opened;
  if (isKept && process.platform !== 'win32') return;
  if (isKept) open.delete(opened.key);
  closeSync(opened.file);
}
