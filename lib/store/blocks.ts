import { hash } from 'node:crypto';
import { readSync } from 'node:fs';

/** What a database looks like, block by block. */
export interface Blocks {
  bytes: number;
  /** SHA-256 of each block, the first 32 digits. */
  blocks: string[];
}

/** So much is hashed again for each page that changes, and each is a line in the seal. */
export const BLOCK_BYTES = 1 << 18;
export const DIGITS = 32;

/** The blocks of one that are not those of another. */
export function differing(one: Blocks, other: Blocks): number[] {
  const count = Math.max(one.blocks.length, other.blocks.length);
  return Array.from({ length: count }, (_, block) => block).filter(
    (block) => one.blocks[block] !== other.blocks[block],
  );
}

export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content).slice(0, DIGITS);
}

/**
 * Reads a block of a database from its file.
 *
 * @param buffer of `BLOCK_BYTES`, where it is put
 * @param bytes of the whole database: its last block may be short, and what SQLite has not written yet will be zeros
 */
export function blockOf(file: number, buffer: Buffer, block: number, bytes: number): Buffer {
  const start = block * BLOCK_BYTES;
  const content = buffer.subarray(0, Math.min(BLOCK_BYTES, bytes - start));
  return content.fill(0, readFully(file, content, start));
}

/** Fills `buffer` from a place in a file, as far as that goes. */
export function readFully(file: number, buffer: Buffer, position: number): number {
  let filled = 0;
  for (;;) {
    const count = readSync(file, buffer, filled, buffer.length - filled, position + filled);
    filled += count;
    if (count === 0 || filled === buffer.length) return filled;
  }
}
