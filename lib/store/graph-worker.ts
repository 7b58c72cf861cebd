/** The thread that builds a graph and writes its file; see `graph-thread.ts`. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '#lib/errors.ts';
import { buildGraph, saveGraph, type StoredVector } from './graph.ts';
import { type Chunk, STOP, type Told, type Wanted } from './graph-thread.ts';

class Stopped extends Error {}

const { directory, file, dimensions, count } = workerData as Wanted;
const port = parentPort!;

try {
  const graph = await buildGraph(dimensions, count, vectors());
  tell({ record: await saveGraph(graph, directory, file) });
} catch (error) {
  if (error instanceof UserError) tell({ problem: error.message });
  else if (!(error instanceof Stopped)) throw error;
} finally {
  port.close();
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
  const answer = once(port, 'message') as Promise<[Chunk | typeof STOP]>;
  tell({ done });
  const [sent] = await answer;
  if (sent === STOP) throw new Stopped();
  return sent;
}

function tell(told: Told): void {
  port.postMessage(told);
}
