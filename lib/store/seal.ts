import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { databaseFile } from './schema.ts';

/**
 * What the database of an index looked like, block by block, when its last generation was complete. SQLite notices
 * some damage to its file and none to the text in it; a file that differs in any bit is not served.
 */
export interface Seal {
  /** The index it belongs to, as in `State`. */
  index: string;
  generation: number;
  /**
   * `writing` from before the first byte of a run to after its last: until then the file may be on its way from one
   * generation to the next, and what is in it has to be checked by its meaning.
   */
  status: 'sealed' | 'writing';
  bytes: number;
  /** SHA-256 of each block, the first 32 digits. */
  blocks: string[];
}

const BLOCK_BYTES = 1 << 20;
const DIGITS = 32;

const sealSchema: z.ZodType<Seal> = z.object({
  index: z.string(),
  generation: z.int().positive(),
  status: z.enum(['sealed', 'writing']),
  bytes: z.int().nonnegative(),
  blocks: z.array(z.string().length(DIGITS)),
});

/** The seal of the index in `directory`; undefined when there is none, or when it is itself damaged. */
export function readSeal(directory: string): Seal | undefined {
  try {
    const [digest = '', content = ''] = readFileSync(sealFile(directory), 'utf8').split('\n');
    return digest === digestOf(content) ? sealSchema.parse(JSON.parse(content)) : undefined;
  } catch (error) {
    // Without a seal the index is checked by its meaning, which is slower and finds less, but is never skipped.
    if (error instanceof SyntaxError || error instanceof z.ZodError || isMissing(error)) return undefined;
    throw error;
  }
}

/** Puts a seal in place of the one before, whole or not at all. */
export function writeSeal(directory: string, seal: Seal): void {
  const part = `${sealFile(directory)}.part`;
  const content = JSON.stringify(seal);
  writeFileSync(part, `${digestOf(content)}\n${content}\n`, { flush: true });
  if (readFileSync(part, 'utf8') !== `${digestOf(content)}\n${content}\n`) {
    throw new Error(`what was read back from ${part} differs`);
  }
  renameSync(part, sealFile(directory));
  flushFolder(directory);
}

export function removeSeal(directory: string): void {
  for (const file of sealFiles(directory)) rmSync(file, { force: true });
}

/** The seal of an index and what may be left of writing it. */
export function sealFiles(directory: string): string[] {
  return [sealFile(directory), `${sealFile(directory)}.part`];
}

/** What the database file looks like now. */
export function measure(directory: string): Pick<Seal, 'bytes' | 'blocks'> {
  const file = openSync(databaseFile(directory), 'r');
  try {
    const { size } = fstatSync(file);
    const block = Buffer.alloc(BLOCK_BYTES);
    const blocks: string[] = [];
    for (let at = 0; at < size; at += BLOCK_BYTES) blocks.push(digestOf(block.subarray(0, readBlock(file, block, at))));
    return { bytes: size, blocks };
  } finally {
    closeSync(file);
  }
}

/** Why the database file is not the one that was sealed; undefined when it is. */
export function differenceFrom(seal: Seal, directory: string): string | undefined {
  const { size } = statSync(databaseFile(directory));
  if (size !== seal.bytes) return `its database has ${size} bytes instead of ${seal.bytes}`;
  const { blocks } = measure(directory);
  const changed = blocks.filter((block, at) => block !== seal.blocks[at]).length;
  if (changed > 0) return `${changed} of ${blocks.length} blocks of its database have changed since they were written`;
  return undefined;
}

/** Bytes that a writer has left in SQLite's log, or is writing there. */
export function bytesInLog(directory: string): number {
  return statSync(`${databaseFile(directory)}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

/** Another text as soon as a file that belongs to a generation is written. */
export function stampOf(directory: string): string {
  return [databaseFile(directory), `${databaseFile(directory)}-wal`, sealFile(directory)]
    .map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }))
    .map((stat) => (stat ? `${stat.dev}:${stat.ino}:${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}` : 'none'))
    .join(' ');
}

/** Makes sure that a new name outlasts a power cut; Windows has no such call. */
function flushFolder(directory: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(directory, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** A read may give less than was asked for. */
function readBlock(file: number, block: Buffer, at: number): number {
  let filled = 0;
  for (;;) {
    const count = readSync(file, block, filled, BLOCK_BYTES - filled, at + filled);
    filled += count;
    if (count === 0 || filled === BLOCK_BYTES) return filled;
  }
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
}

function sealFile(directory: string): string {
  return join(directory, 'seal.json');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
}
