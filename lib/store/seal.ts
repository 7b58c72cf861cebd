import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BLOCK_BYTES, type Blocks, digestOf, DIGITS } from './blocks.ts';
import { logFile } from './log.ts';
import { databaseFile } from './schema.ts';
import { failedWrite } from './sqlite-errors.ts';

/**
 * What the database of an index is to look like, block by block, with what is in its log. SQLite notices some damage
 * to its file and none to the text in it; a file that differs in any bit is not served.
 */
export interface Seal extends Blocks {
  /** The index it belongs to, as in `State`. */
  index: string;
  generation: number;
  /**
   * `writing` from before the first byte of a run to after its last: until then the log may hold this generation, or
   * one after it. When `sealed`, there is no log.
   */
  status: 'sealed' | 'writing';
}

const sealSchema = z.object({
  index: z.string(),
  generation: z.int().positive(),
  status: z.enum(['sealed', 'writing']),
  blockBytes: z.literal(BLOCK_BYTES),
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
  const { index, generation, status, bytes, blocks } = seal;
  const content = JSON.stringify({ index, generation, status, blockBytes: BLOCK_BYTES, bytes, blocks });
  writeFileSync(part, `${digestOf(content)}\n${content}\n`, { flush: true });
  if (readFileSync(part, 'utf8') !== `${digestOf(content)}\n${content}\n`) {
    throw failedWrite(`what was read back from ${part} differs`);
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

/** Bytes that a writer has left in SQLite's log, or is writing there. */
export function bytesInLog(directory: string): number {
  return statSync(logFile(directory), { throwIfNoEntry: false })?.size ?? 0;
}

/** Another text as soon as a file that belongs to a generation is written. */
export function stampOf(directory: string): string {
  return stampOfFiles(databaseFile(directory), logFile(directory), sealFile(directory));
}

/** Another text as soon as anything comes into SQLite's log. */
export function stampOfLog(directory: string): string {
  return stampOfFiles(logFile(directory));
}

function stampOfFiles(...files: string[]): string {
  return (
    files
      .map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }))
      // SQLite makes and removes an empty log whenever somebody reads.
      .map((stat) =>
        stat && stat.size > 0n ? `${stat.dev}:${stat.ino}:${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}` : 'none',
      )
      .join(' ')
  );
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

function sealFile(directory: string): string {
  return join(directory, 'seal.json');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
}
