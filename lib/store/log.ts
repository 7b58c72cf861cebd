import { closeSync, openSync } from 'node:fs';
import { endianness } from 'node:os';
import { readFully } from './blocks.ts';
import { databaseFile } from './schema.ts';
import { damageFound } from './sqlite-errors.ts';

/**
 * SQLite's log of what is not in its database yet, as far as the checksums in it prove that the disk has kept it. SQLite
 * looks at them only when it opens a log that nobody else has open; what it has written itself it believes.
 *
 * Format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
 */
export interface Log {
  /** Another text after SQLite has begun it anew; empty when there is none. */
  beginning: string;
  pageBytes: number;
  /** The page that each frame holds, from 1. */
  pages: readonly number[];
  /** For each transaction that is whole, how many frames there are by then, and how many pages the database has. */
  commits: readonly { frames: number; pages: number }[];
}

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const CHUNK_FRAMES = 256;
/** The last bit says whether the checksums are made of big-endian words. */
const MAGIC = 0x377f0682;

const NO_LOG: Log = { beginning: '', pageBytes: 0, pages: [], commits: [] };

export function logFile(directory: string): string {
  return `${databaseFile(directory)}-wal`;
}

/** Reads it from its beginning to the first frame that is not whole. @throws when it cannot be read. */
export function readLog(directory: string): Log {
  const file = openLog(directory);
  if (file === undefined) return NO_LOG;
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    if (readFully(file, header, 0) < HEADER_BYTES) return NO_LOG;
    const magic = header.readUInt32BE(0);
    if ((magic & ~1) >>> 0 !== MAGIC) return NO_LOG;
    const checksum = new Checksum((magic & 1) === 1);
    checksum.add(header.subarray(0, 24));
    if (!checksum.isAt(header, 24)) return NO_LOG;
    const pageBytes = header.readUInt32BE(8);
    return { beginning: header.toString('hex'), pageBytes, ...readFrames(file, header, pageBytes, checksum) };
  } finally {
    closeSync(file);
  }
}

/** Gives the content of frames of a log, each in a buffer that the next call uses again. */
export function openFrames(
  directory: string,
  { pageBytes }: Log,
): { read: (frame: number) => Buffer; close: () => void } {
  const file = openSync(logFile(directory), 'r');
  const page = Buffer.alloc(pageBytes);
  return {
    read: (frame) => {
      const at = HEADER_BYTES + frame * (FRAME_HEADER_BYTES + pageBytes) + FRAME_HEADER_BYTES;
      if (readFully(file, page, at) < pageBytes) throw damageFound(`frame ${frame} of its log is cut short`);
      return page;
    },
    close: () => closeSync(file),
  };
}

function readFrames(
  file: number,
  header: Buffer,
  pageBytes: number,
  checksum: Checksum,
): Pick<Log, 'pages' | 'commits'> {
  const frameBytes = FRAME_HEADER_BYTES + pageBytes;
  const chunk = Buffer.alloc(CHUNK_FRAMES * frameBytes);
  const salts = header.subarray(16, 24);
  const pages: number[] = [];
  const commits: Log['commits'][number][] = [];
  for (let position = HEADER_BYTES; ; position += chunk.length) {
    const filled = readFully(file, chunk, position);
    for (let at = 0; at + frameBytes <= filled; at += frameBytes) {
      const frame = chunk.subarray(at, at + frameBytes);
      checksum.add(frame.subarray(0, 8));
      checksum.add(frame.subarray(FRAME_HEADER_BYTES));
      if (!salts.equals(frame.subarray(8, 16)) || !checksum.isAt(frame, 16)) return { pages, commits };
      pages.push(frame.readUInt32BE(0));
      const size = frame.readUInt32BE(4);
      if (size > 0) commits.push({ frames: pages.length, pages: size });
    }
    if (filled < chunk.length) return { pages, commits };
  }
}

/** The running checksum of the format: two sums over pairs of words. */
class Checksum {
  readonly #isForeign: boolean;
  #one = 0;
  #other = 0;

  constructor(isBigEndian: boolean) {
    this.#isForeign = isBigEndian !== (endianness() === 'BE');
  }

  add(bytes: Buffer): void {
    const isInPlace = bytes.byteOffset % 4 === 0 && !this.#isForeign;
    const own = isInPlace ? bytes : Buffer.from(Uint8Array.from(bytes).buffer);
    if (this.#isForeign) own.swap32();
    const words = new Int32Array(own.buffer, own.byteOffset, own.length >> 2);
    let [one, other] = [this.#one, this.#other];
    for (let at = 0; at < words.length; at += 2) {
      one = (one + words[at]! + other) | 0;
      other = (other + words[at + 1]! + one) | 0;
    }
    this.#one = one;
    this.#other = other;
  }

  isAt(bytes: Buffer, at: number): boolean {
    return bytes.readInt32BE(at) === this.#one && bytes.readInt32BE(at + 4) === this.#other;
  }
}

function openLog(directory: string): number | undefined {
  try {
    return openSync(logFile(directory), 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
