import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '#lib/errors.ts';

/** Files there are memory, so that reading them does not fail. */
const MEMORY_FOLDER = '/dev/shm';
const CHUNK_BYTES = 1 << 20;

/** What a file must be. */
export interface Known {
  bytes: number;
  sha256: string;
}

/** Says what is wrong with a file; undefined when it is what is known of it. */
export async function problemOfFile(path: string, known: Known): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    if (size !== known.bytes) return `it has ${size} bytes instead of ${known.bytes}`;
    if ((await sha256Of(path)) !== known.sha256) return 'its content has changed since it was written';
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/**
 * Hands a file to a library that neither checks what it reads nor tells when a read fails. On Linux the library gets a
 * copy in memory, which is checked first and goes away afterwards; where there is no room for one, the file itself.
 *
 * @throws when the file is not what is known of it, or cannot be read.
 */
export async function handOver<Result>(
  path: string,
  known: Known,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  return inMemory(known.bytes, async (copy) => {
    if (copy !== undefined) await pipeline(readStream(path), createWriteStream(copy));
    const problem = await problemOfFile(copy ?? path, known);
    if (problem !== undefined) throw new Error(problem);
    return work(copy ?? path);
  });
}

/** Gives `work` the path of a file in memory, which goes away afterwards; undefined where there is no room for so many bytes. */
export async function inMemory<Result>(
  bytes: number,
  work: (path: string | undefined) => Promise<Result>,
): Promise<Result> {
  const folder = await memoryFolder(bytes);
  try {
    return await work(folder && join(folder, 'copy'));
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(readStream(path), hash);
  return hash.digest('hex');
}

function readStream(path: string) {
  return createReadStream(path, { highWaterMark: CHUNK_BYTES });
}

/** A new folder in memory with room for twice as many bytes; undefined where there is none. */
export async function memoryFolder(bytes: number): Promise<string | undefined> {
  try {
    const { bavail, bsize } = await statfs(MEMORY_FOLDER);
    if (bavail * bsize < 2 * bytes) return undefined;
    return await mkdtemp(join(MEMORY_FOLDER, 'footnote-'));
  } catch {
    // Other systems, and containers that keep it from us, do without.
    return undefined;
  }
}
