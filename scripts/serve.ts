/** The server that `npm start` starts in a process of its own: Next behind a door of our own. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { parseArgs } from 'node:util';
import next from 'next';
import { hostRefusal, type Reachable } from '#lib/access/host.ts';
import { markRequest } from '#lib/access/peer.ts';
import { readConfig } from '#lib/config.ts';
import { sayListening } from '#lib/engine/listening.ts';
import { projectRoot } from './child.ts';

/**
 * Longer than proxies keep a connection that nobody uses, and than the server is ever busy: one that it closed while a request
 * was on its way would look like a failure to whoever sent it.
 */
const KEEP_ALIVE_MS = 75_000;

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

export async function main(argv: string[]): Promise<number> {
  const { dev, wait } = parseArgs({
    args: argv,
    options: { dev: { type: 'boolean' }, wait: { type: 'boolean' } },
  }).values;
  // Next is loaded meanwhile.
  const told = wait ? toldToListen() : Promise.resolve(true);
  const listen = await prepareServer({ dev: dev === true });
  // Next holds the process otherwise, here as below.
  if (!(await told)) process.exit(1);
  const server = await listen();
  await stopped(server, dev ? 0 : readConfig().limits.shutdownMs);
  process.exit(0);
}

/** Waits for a word of the process that started this one; false when that has ended instead. */
function toldToListen(): Promise<boolean> {
  return new Promise((resolve) => {
    // It may have ended while this one was loaded.
    if (!process.connected) resolve(false);
    process.once('message', () => resolve(true));
    process.once('disconnect', () => resolve(false));
  });
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Loads Next, behind the door. Gives what makes it listen where the settings say.
 *
 * @param before what may answer a request in Next's place; `false` leaves it to Next
 */
export async function prepareServer({
  dev = false,
  before,
}: {
  dev?: boolean;
  before?: (request: IncomingMessage, response: ServerResponse) => boolean;
} = {}): Promise<() => Promise<Server>> {
  const { host, port, allowedHosts } = readConfig();
  const hostname = host.replaceAll(/^\[|\]$/g, '');
  // `refusalOf` says so with a sentence.
  const server = createServer({ requireHostHeader: false });
  // What `--experimental-next-config-strip-types` sets where Next is started by its own command: Node reads next.config.ts, as it
  // does all of ours, and Next need not load its compiler for that.
  process.env['__NEXT_NODE_NATIVE_TS_LOADER_ENABLED'] ??= 'true';
  const app = next({ dev, dir: projectRoot, hostname, port, httpServer: server });
  await app.prepare();
  const answer = app.getRequestHandler();
  takeRequests(
    server,
    async (request, response) => {
      if (!before?.(request, response)) await answer(request, response);
    },
    { host, allowedHosts },
  );
  // The development server reloads pages over a WebSocket; otherwise there is none.
  if (!dev) server.on('upgrade', refuseUpgrade);
  return async () => {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, hostname, resolve);
    });
    sayListening();
    return server;
  };
}

/**
 * Marks each request and hands it on, unless it is for another host or Next itself would fail on it. Pages and routes look at the
 * host too; built files and Next's own redirects do not.
 */
export function takeRequests(server: Server, answer: Answer, reachable: Reachable): void {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('clientError', refuseUnreadable);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('X-Request-Id', markRequest(request.headers, request.socket.remoteAddress));
    const refusal = refusalOf(request, reachable);
    if (refusal) {
      const body = JSON.stringify({ error: refusal.error });
      response.writeHead(refusal.status, {
        'Content-Type': 'application/json',
        'X-Content-Type-Options': 'nosniff',
        Connection: 'close',
      });
      response.end(body);
      return;
    }
    answer(request, response).catch((thrown: unknown) => {
      console.error(thrown);
      response.destroy();
    });
  });
}

interface Refusal {
  status: number;
  error: string;
}

/** What is no HTTP at all is refused with a sentence too. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
  } else if (error.code === 'HPE_HEADER_OVERFLOW') {
    refuseRaw(socket, '431 Request Header Fields Too Large', 'The headers of the request are too large.');
  } else {
    refuseRaw(socket, '400 Bad Request', 'The request is not valid HTTP.');
  }
}

/** Nobody would close such a connection: Next leaves one that it does not know open for ever. */
export function refuseUpgrade(_request: IncomingMessage, socket: Duplex): void {
  refuseRaw(socket, '400 Bad Request', 'Footnote has no WebSocket.');
}

function refuseRaw(socket: Duplex, status: string, error: string): void {
  const body = JSON.stringify({ error });
  const head = ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'];
  socket.end([`HTTP/1.1 ${status}`, ...head, '', body].join('\r\n'), () => socket.destroy());
}

/** Why a request is none that a page or a route could answer. Next turns some of these into a failure of its own. */
export function refusalOf(
  { method = '', url = '', httpVersion, headers, rawHeaders }: IncomingMessage,
  reachable: Reachable,
): Refusal | undefined {
  if (!METHODS.has(method)) {
    return { status: 405, error: `Footnote does not know the method ${method.slice(0, 20)}.` };
  }
  const path = url.replace(/[?#].*$/s, '');
  // Next would lead to where such a path may be meant to lead.
  if (!path.startsWith('/') || /\/\/|\\/.test(path)) {
    return { status: 400, error: 'The address of a request must be a path, with single slashes and no backslashes.' };
  }
  if (!isDecodable(path)) {
    return { status: 400, error: 'The address has a percent sign that begins no character.' };
  }
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length > 1) return { status: 400, error: 'The request names its host more than once.' };
  if (hosts.length === 0 && httpVersion !== '1.0') return { status: 400, error: 'The request does not name its host.' };
  const elsewhere = hostRefusal(headers.host ?? '', reachable);
  return elsewhere === undefined ? undefined : { status: 403, error: elsewhere };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Waits for a signal, then until all answers are written or `graceMs` are over. */
async function stopped(server: Server, graceMs: number): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  await close(server, graceMs);
}

/** Takes no more connections, and ends each as soon as it has its answer; after `graceMs`, all. */
export function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(late);
      clearInterval(idle);
      resolve();
    };
    const late = setTimeout(() => {
      server.closeAllConnections();
      // A connection that has become a WebSocket is closed by nobody, and `close` would wait for it.
      end();
    }, graceMs);
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(end);
  });
}
