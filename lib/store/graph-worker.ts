/** The thread that builds a graph and writes its file; see `graph-thread.ts`. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '#lib/errors.ts';
import { buildGraph, saveGraph, type StoredVector } from './graph.ts';
import type { Chunk, Told, Wanted } from './graph-thread.ts';

const { directory, file, dimensions, count } = workerData as Wanted;
const port = parentPort!;

try {
  const graph = await buildGraph(dimensions, count, vectors());
  tell({ record: await saveGraph(graph, directory, file) });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  tell({ problem: error.message });
}

/** Always asks for a chunk while it works on the one before. */
async function* vectors(): AsyncGenerator<StoredVector> {
  let done = 0;
  let next = chunk(done);
  for (;;) {
    const { ids, numbers } = await next;
    if (ids.length === 0) return;
    done += ids.length;
    next = chunk(done);
    for (const [at, id] of ids.entries()) {
      yield { id, vector: numbers.subarray(at * dimensions, (at + 1) * dimensions) };
    }
  }
}

async function chunk(done: number): Promise<Chunk> {
  const answer = once(port, 'message') as Promise<[Chunk]>;
  tell({ done });
  const [sent] = await answer;
  return sent;
}

function tell(told: Told): void {
  port.postMessage(told);
}
