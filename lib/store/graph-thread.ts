import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { messageOf, UserError } from '#lib/errors.ts';
import { loadGraph, type Graph, type StoredVector } from './graph.ts';
import { memoryFolder } from './reliable-file.ts';
import type { GraphRecord } from './state.ts';

/** A graph that is to be built, and where its file shall stand. */
export interface Wanted {
  directory: string;
  file: string;
  dimensions: number;
  /** Of vectors, at the most. */
  count: number;
}

interface Options {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/** Vectors one after the other; none when there are no more. */
export interface Chunk {
  ids: Uint32Array<ArrayBuffer>;
  numbers: Float32Array<ArrayBuffer>;
}

/** What the thread says: so many vectors are in the graph and the next ones are wanted, or how it ended. */
export type Told = { done: number } | { record: GraphRecord } | { problem: string };

/** Instead of a chunk: the graph is not wanted any more. */
export const STOP = 'stop';

/** Reading so many takes a few milliseconds. */
const CHUNK_VECTORS = 256;
const FILE = 'vectors-0.hnsw';

/**
 * Builds a graph in a thread of its own, so that this one goes on answering, and writes its file.
 *
 * @param vectors are read as the thread asks for them, in their order
 * @throws {UserError} when the file could not be written whole; a file `<file>.part` may be left then.
 */
export async function buildGraphFile(
  wanted: Wanted,
  vectors: Iterable<StoredVector>,
  { signal, onProgress }: Options = {},
): Promise<GraphRecord> {
  signal?.throwIfAborted();
  const chunks = chunksOf(vectors, wanted.dimensions);
  const worker = new Worker(new URL('./graph-worker.ts', import.meta.url), { workerData: wanted });
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  try {
    return await new Promise<GraphRecord>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The thread that builds the graph ended with code ${code}.`)));
      worker.on('message', (told: Told) => {
        if ('record' in told) resolve(told.record);
        else if ('problem' in told) reject(new UserError(told.problem));
        else {
          onProgress?.(told.done, wanted.count);
          try {
            const { value: chunk } = chunks.next();
            worker.postMessage(chunk, [chunk.ids.buffer, chunk.numbers.buffer]);
          } catch (error) {
            reject(error instanceof Error ? error : new Error(messageOf(error)));
          }
        }
      });
    });
  } finally {
    // Not terminated: the library of graphs ends the whole process when its thread goes while it loads or saves.
    worker.postMessage(STOP);
    await ended;
  }
}

/** The same for a graph that is wanted in this thread: its file stands in memory, or where temporary files do, until it is loaded. */
export async function buildGraphAside(
  dimensions: number,
  count: number,
  vectors: Iterable<StoredVector>,
  options: Options = {},
): Promise<Graph> {
  const bytes = 2 * 4 * dimensions * count;
  const directory = (await memoryFolder(bytes)) ?? (await mkdtemp(join(tmpdir(), 'footnote-')));
  try {
    const record = await buildGraphFile({ directory, file: FILE, dimensions, count }, vectors, options);
    const { graph, problem } = await loadGraph(directory, record);
    if (!graph) throw new Error(problem);
    return graph;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function* chunksOf(vectors: Iterable<StoredVector>, dimensions: number): Generator<Chunk, never> {
  let chunk = emptyChunk(CHUNK_VECTORS, dimensions);
  let filled = 0;
  for (const { id, vector } of vectors) {
    chunk.ids[filled] = id;
    chunk.numbers.set(vector, filled * dimensions);
    filled += 1;
    if (filled < CHUNK_VECTORS) continue;
    yield chunk;
    chunk = emptyChunk(CHUNK_VECTORS, dimensions);
    filled = 0;
  }
  if (filled > 0) yield { ids: chunk.ids.slice(0, filled), numbers: chunk.numbers.slice(0, filled * dimensions) };
  for (;;) yield emptyChunk(0, dimensions);
}

function emptyChunk(count: number, dimensions: number): Chunk {
  return { ids: new Uint32Array(count), numbers: new Float32Array(count * dimensions) };
}
