/** A provider that goes wrong as it is told to, byte for byte; the stand-in for OpenAI knows what tests of the page need. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How an answer that is not whole reaches the reader. */
type Outcome =
  /** Nothing is wrong after all: exactly this text. */
  | { answered: string | RegExp }
  /** No word came, so Footnote answers itself, or says why nobody does. */
  | { without: RegExp }
  /** These words stay, marked incomplete, with this sentence. */
  | { partial: string | RegExp; sentence: RegExp };

export interface ProviderFault {
  /** Completes "a provider that …". */
  what: string;
  answer(response: ServerResponse, request: IncomingMessage): void | Promise<void>;
  outcome: Outcome;
}

export interface FaultyProvider {
  /** The base URL, with `/v1`. */
  url: string;
  /** Requests since `behave`. */
  requests(): number;
  behave(fault: ProviderFault): void;
  close(): Promise<void>;
}

/** A server on 127.0.0.1 that answers each request as the fault says that was set last. */
export async function startFaultyProvider(): Promise<FaultyProvider> {
  let current: ProviderFault | undefined;
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    // Whoever leaves in the middle of an answer is what many of these are about.
    response.on('error', () => undefined);
    void (async () => {
      for await (const _ of request);
      await current?.answer(response, request);
    })().catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: () => requests,
    behave(fault) {
      current = fault;
      requests = 0;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
