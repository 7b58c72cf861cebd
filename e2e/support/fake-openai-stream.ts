import type { ServerResponse } from 'node:http';
import type { Fault } from './fake-openai-script.ts';
import type { Ending, Wire } from './fake-openai-wire.ts';

export interface Streaming {
  fault: Fault | undefined;
  hold: number | undefined;
  gate: Gate;
}

/** Streams an answer, with what its script says: chunks that wait, and a fault instead of the end. */
export async function streamAnswer(
  response: ServerResponse,
  wire: Wire,
  chunks: string[],
  { fault, hold, gate }: Streaming,
) {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  const send = async (events: string[]) => {
    for (const data of events) await write(response, `data: ${data}\n\n`);
  };

  if (fault?.kind === 'empty') return response.end();
  await send(wire.opening());
  do {
    for (const [index, chunk] of chunks.entries()) {
      if (index === hold) await gate.wait(closeOf(response));
      await send(wire.piece(chunk));
    }
  } while (fault?.kind === 'endless' && chunks.length > 0 && !response.destroyed);

  if (fault?.kind === 'stall') return;
  if (fault?.kind === 'cut') return response.destroy();
  if (fault?.kind === 'unfinished') return response.end();
  if (fault?.kind === 'malformed') await send(['{"choices":[{"delta":{"content":"lo']);
  if (fault?.kind === 'error') await send(wire.error('Backend /srv/models/secret-path failed.'));
  await send(wire.closing(chunks.join(''), endingOf(fault)));
  response.end();
}

/** How an answer ends for its client, faults of the connection aside. */
export function endingOf(fault: Fault | undefined): Ending {
  return fault?.kind === 'length' || fault?.kind === 'content-filter' ? fault.kind : 'stop';
}

/** Resolves when the piece has left for the client, so that a slow reader slows the fake down. */
function write(response: ServerResponse, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    response.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Resolves when the connection is closed, by either side. */
export function closeOf(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => response.once('close', () => resolve()));
}

export interface Gate {
  /** Until it is released, or given up. */
  wait(givenUp: Promise<void>): Promise<void>;
  release(): void;
}

/** A counting gate: a release that comes before the wait is not lost. */
export function createGate(): Gate {
  const waiting: (() => void)[] = [];
  let spare = 0;
  return {
    async wait(givenUp) {
      if (spare > 0) {
        spare--;
        return;
      }
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push(resolve);
      await Promise.race([promise, givenUp]);
      const left = waiting.indexOf(resolve);
      if (left >= 0) waiting.splice(left, 1);
    },
    release() {
      const next = waiting.shift();
      if (next) next();
      else spare++;
    },
  };
}
