import { open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import hnswlib, { type HierarchicalNSW } from 'hnswlib-node';
import { messageOf, UserError } from '#lib/errors.ts';
import { chooseEf } from './graph-ef.ts';
import { handOver, inMemory, type Known, problemOfFile, sha256Of } from './reliable-file.ts';
import type { GraphRecord } from './state.ts';

/** A vector of unit length under the id of its passage. */
export interface StoredVector {
  id: number;
  vector: Float32Array;
}

/** An HNSW graph whose labels are passage ids. As ids are never used again, a graph stays right for every later
 * generation: what has been removed since is filtered out, what has been added has an id larger than `covers`. */
export interface Graph {
  index: HierarchicalNSW;
  /** Vectors in the graph. */
  count: number;
  /** The largest id in the graph. */
  covers: number;
  /** How many vectors a search keeps in view. */
  ef: number;
}

const LINKS = 16;
const CONSTRUCTION_EF = 200;
const PROBES = 10;

/** Files that were found sound, and as they were then. */
const sound = new Map<string, string>();

/** Builds a graph of at most `most` vectors in their order. It keeps the thread busy, for a millisecond a vector. */
export async function buildGraph(
  dimensions: number,
  most: number,
  vectors: Iterable<StoredVector> | AsyncIterable<StoredVector>,
): Promise<Graph> {
  const index = emptyGraph(dimensions);
  index.initIndex(most, LINKS, CONSTRUCTION_EF);
  let covers = 0;
  for await (const { id, vector } of vectors) {
    index.addPoint(Array.from(vector), id);
    covers = Math.max(covers, id);
  }
  return { index, count: index.getCurrentCount(), covers, ef: chooseEf(index) };
}

/** The ids nearest to `vector`, nearest first, at most `limit`, with their cosine. */
export function searchGraph(graph: Graph, vector: Float32Array, limit: number): { id: number; similarity: number }[] {
  const { neighbors, distances } = graph.index.searchKnn(Array.from(vector), Math.min(limit, graph.count));
  return neighbors.map((id, at) => ({ id, similarity: 1 - (distances[at] ?? Number.NaN) }));
}

/**
 * Writes the graph as `file` in `directory`. The library does not tell when a write fails, and a disk may not tell it
 * either, so the graph is written twice, to memory where there is some; what reached the disk must be the same, and
 * answer alike.
 *
 * @throws UserError when it could not be written whole; a file `<file>.part` may be left then.
 */
export async function saveGraph(graph: Graph, directory: string, file: string): Promise<GraphRecord> {
  const path = join(directory, file);
  const part = `${path}.part`;
  try {
    const known = await inMemory(mostBytesOf(graph), async (copy) => {
      await graph.index.writeIndex(copy ?? part);
      // Turbopack would else take the whole project for a part of the app.
      return {
        bytes: (await stat(/* turbopackIgnore: true */ copy ?? part)).size,
        sha256: await sha256Of(copy ?? part),
      };
    });
    await graph.index.writeIndex(part);
    await flush(part);
    const problem = await problemOfFile(part, known);
    if (problem !== undefined) throw new Error(problem);
    const record = recordOf(graph, known, file);
    assertSameAnswers(graph, await readGraph(part, record));
    await rename(part, path);
    // A rename is only sure to outlast a power cut when the folder is flushed too; Windows has no such call.
    if (process.platform !== 'win32') await flush(directory);
    return record;
  } catch (error) {
    throw new UserError(
      `The vector graph could not be written to ${path} (${messageOf(error)}). Is the disk full? The index is as it was.`,
      { cause: error },
    );
  }
}

/** Loads the graph that `record` describes, or says why it cannot be used. */
export async function loadGraph(directory: string, record: GraphRecord): Promise<{ graph?: Graph; problem?: string }> {
  try {
    return { graph: await readGraph(join(directory, record.file), record) };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

/** What is wrong with the file of a graph, which is read when it has changed since this process read it. The library loads a damaged one without a word and then crashes. */
export async function problemOfGraph(directory: string, record: GraphRecord): Promise<string | undefined> {
  const path = join(directory, record.file);
  const stamp = await stampOf(path, record);
  if (stamp !== undefined && sound.get(path) === stamp) return undefined;
  const problem = await problemOfFile(path, record);
  if (problem === undefined && stamp !== undefined) sound.set(path, stamp);
  return problem;
}

async function stampOf(path: string, { sha256 }: Known): Promise<string | undefined> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [sha256, dev, ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    // Whatever it is, reading the file will say it.
    return undefined;
  }
}

/** Unit vectors make the inner product the cosine, without normalising them again. */
function emptyGraph(dimensions: number): HierarchicalNSW {
  return new hnswlib.HierarchicalNSW('ip', dimensions);
}

async function readGraph(path: string, record: GraphRecord): Promise<Graph> {
  const index = emptyGraph(record.dimensions);
  await handOver(path, record, (file) => index.readIndex(file));
  // The library does not keep it in the file.
  index.setEf(record.ef);
  if (index.getCurrentCount() !== record.count) {
    throw new Error(`${path} holds ${index.getCurrentCount()} vectors instead of ${record.count}`);
  }
  return { index, count: record.count, covers: record.covers, ef: record.ef };
}

function recordOf(graph: Graph, known: Known, file: string): GraphRecord {
  return {
    file,
    ...known,
    count: graph.count,
    dimensions: graph.index.getNumDimensions(),
    covers: graph.covers,
    ef: graph.ef,
  };
}

/** Four bytes for each number and each link; most vectors have twice as many links as the upper layers give them. */
function mostBytesOf({ index, count }: Graph): number {
  return 4 * count * (index.getNumDimensions() + 4 * LINKS) + (1 << 20);
}

function assertSameAnswers(graph: Graph, copy: Graph): void {
  const ids = graph.index.getIdsList();
  for (let probe = 0; probe < Math.min(PROBES, ids.length); probe++) {
    const id = ids[Math.floor((probe * ids.length) / PROBES)] ?? 0;
    const point = Float32Array.from(graph.index.getPoint(id));
    const [expected, found] = [graph, copy].map((asked) => JSON.stringify(searchGraph(asked, point, PROBES)));
    if (expected !== found) throw new Error('what was read back differs');
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
