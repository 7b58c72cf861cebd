import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs';
import { type Log, openFrames, readFully } from './log.ts';
import { databaseFile } from './schema.ts';

/** What a database looks like, block by block. */
export interface Blocks {
  bytes: number;
  /** SHA-256 of each block, the first 32 digits. */
  blocks: string[];
}

/** So much is hashed again for each page that changes, and each is a line in the seal. */
export const BLOCK_BYTES = 1 << 18;
export const DIGITS = 32;

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
    const start = block * BLOCK_BYTES;
    const content = buffer.subarray(0, Math.min(BLOCK_BYTES, this.bytes - start));
    // What SQLite has not written yet will be zeros.
    content.fill(0, readFully(file, content, start));
    for (const [page, frame] of this.#frames.get(block) ?? []) {
      readFrame?.(frame).copy(content, page * this.#log.pageBytes - start);
    }
    return content;
  }
}

/** The blocks of one that are not those of another. */
export function differing(one: Blocks, other: Blocks): number[] {
  const count = Math.max(one.blocks.length, other.blocks.length);
  return Array.from({ length: count }, (_, block) => block).filter(
    (block) => one.blocks[block] !== other.blocks[block],
  );
}

export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
}

const open = new Map<string, { identity: string; file: number }>();

/**
 * Works on the file of a database, which stays open afterwards: to close a file, however often it is open, gives up
 * all locks that this process has on it, and so those of SQLite. Windows knows no such thing, and cannot well delete
 * a file that is open.
 */
function withDatabaseFile<Result>(directory: string, flags: 'r' | 'r+', work: (file: number) => Result): Result {
  const path = databaseFile(directory);
  if (process.platform === 'win32') {
    const file = openSync(path, flags);
    try {
      return work(file);
    } finally {
      closeSync(file);
    }
  }
  const key = `${flags} ${path}`;
  const { dev, ino } = statSync(path);
  const kept = open.get(key);
  if (kept?.identity === `${dev}:${ino}`) return work(kept.file);
  const file = openSync(path, flags);
  // The one before was deleted.
  if (kept) closeSync(kept.file);
  const stat = fstatSync(file);
  open.set(key, { identity: `${stat.dev}:${stat.ino}`, file });
  return work(file);
}
