import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readlink, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '#lib/errors.ts';
import { isAlive } from './is-alive.ts';

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

/** A new folder in memory with room for twice as many bytes; undefined where there is none. What processes that were killed have left there makes room first. */
export async function memoryFolder(bytes: number, memory = MEMORY_FOLDER): Promise<string | undefined> {
  try {
    const space = await processSpace();
    if (space !== undefined) await removeDeadFolders(memory, space);
    const { bavail, bsize } = await statfs(memory);
    if (bavail * bsize < 2 * bytes) return undefined;
    return await mkdtemp(join(memory, `footnote-${space ?? 'somewhere'}-${process.pid}-`));
  } catch {
    // Other systems, and containers that keep it from us, do without.
    return undefined;
  }
}

/** Containers may share their memory and yet count their processes each for itself: what this one's are counted in. Undefined where the system does not tell. */
async function processSpace(): Promise<string | undefined> {
  const link = await readlink('/proc/self/ns/pid').catch(() => '');
  return /\d+/.exec(link)?.[0];
}

async function removeDeadFolders(memory: string, space: string): Promise<void> {
  for (const name of await readdir(memory).catch(() => [])) {
    const [, owner, pid] = /^footnote-(\w+)-(\d+)-/.exec(name) ?? [];
    if (owner !== space || isAlive(Number(pid))) continue;
    // Another user's stays.
    await rm(join(memory, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
