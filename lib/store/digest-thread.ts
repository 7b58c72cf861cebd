import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { BLOCK_BYTES } from './blocks.ts';

/** Blocks of a database that a thread reads and hashes. */
export interface Part {
  /** Descriptor: the thread must not open the file, for closing it would give up the locks of SQLite in this process. */
  file: number;
  /** Of the whole database. */
  bytes: number;
  first: number;
  /** One after the last. */
  end: number;
}

/** A thread takes as long to begin as to hash half of so many blocks. */
const FEWEST_BLOCKS = 512;
const MOST_THREADS = 4;

/**
 * The digests of the blocks of a database as it is in its file, made in threads.
 *
 * @param bytes of the database
 * @throws what a thread could not read
 */
export async function digestsAside(file: number, bytes: number): Promise<string[]> {
  const count = Math.ceil(bytes / BLOCK_BYTES);
  const threads = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(count / FEWEST_BLOCKS));
  const share = Math.ceil(count / threads);
  const parts = Array.from({ length: threads }, (_, thread): Part => {
    const first = thread * share;
    return { file, bytes, first, end: Math.min(first + share, count) };
  });
  // The file is closed when this ends: no thread may be reading it then.
  const ended = await Promise.allSettled(parts.map(digestsOf));
  return ended.flatMap((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

async function digestsOf(part: Part): Promise<string[]> {
  const worker = new Worker(new URL('./digest-worker.ts', import.meta.url), { workerData: part });
  let digests: string[] | undefined;
  worker.once('message', (told: string[]) => {
    digests = told;
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (digests) resolve(digests);
      else reject(new Error(`The thread that reads the database ended with code ${code}.`));
    });
  });
}
