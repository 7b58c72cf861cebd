/**
 * How the server hands the app what only the socket knows. A client could send the same headers, so they carry a key
 * that is drawn when the process starts and never leaves it.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const PEER = 'x-footnote-peer';
const REQUEST_ID = 'x-request-id';

// The server and each bundle of the app load this module for themselves; the key is one a process.
const KEY = Symbol.for('footnote.peerKey');
const shared = globalThis as { [KEY]?: string };

function key(): string {
  return (shared[KEY] ??= randomUUID());
}

/** Notes on a request who is at the other end, and a new id, over whatever the client wrote there. Gives the id. */
export function markRequest(headers: IncomingHttpHeaders, remoteAddress: string | undefined): string {
  const id = newRequestId();
  headers[PEER] = `${key()} ${id} ${remoteAddress ?? 'unknown'}`;
  headers[REQUEST_ID] = id;
  return id;
}

/** What `markRequest` noted; of a request that came another way, a new id and the address `unknown`. */
export function readMark(headers: Headers): { peer: string; requestId: string } {
  const [given, requestId, peer] = (headers.get(PEER) ?? '').split(' ');
  if (given !== key() || !requestId || !peer) return { peer: 'unknown', requestId: newRequestId() };
  return { peer, requestId };
}

/** Short enough to be read out to someone. */
function newRequestId(): string {
  return randomUUID().slice(0, 8);
}
