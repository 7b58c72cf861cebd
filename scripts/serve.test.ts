import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readMark } from '#lib/access/peer.ts';
import { exitCode, startCommand } from './child.ts';
import { close, refuseUpgrade, takeRequests } from './serve.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const running: Server[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    if (server.listening) await close(server, 0);
  }
});

async function serving(answer: Answer): Promise<{ server: Server; port: number }> {
  const server = createServer();
  takeRequests(server, answer, { host: '127.0.0.1', allowedHosts: [] });
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** Sends these very bytes and gives all that comes back. */
function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (text: string) => (received += text));
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
  });
}

const request = (line: string, ...headers: string[]) =>
  [`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n');

describe('a request that Next would fail on', () => {
  it.each([
    ['TRACE /', 405],
    ['PROPFIND /api/chat', 405],
    ['GET *', 400],
    ['GET http://evil.example/', 400],
    ['GET //evil.example/', 400],
    ['GET /\\evil.example', 400],
    ['GET /api//chat', 400],
    ['GET /api/article/..\\..\\etc\\passwd', 400],
    ['GET /%', 400],
    ['GET /api/article/%E0%A4%A', 400],
    ['NONSENSE /', 400],
  ])('is refused with a sentence: %s', async (line, status) => {
    const { port } = await serving(async () => {
      throw new Error('Next was asked.');
    });
    const received = await exchange(port, request(line));
    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(received.split('\r\n\r\n')[1]!.replaceAll(/^\w+\r\n|\r\n0$/g, ''))).toEqual({
      error: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });

  it('is one that names two hosts, has headers without end, or is no HTTP', async () => {
    const { port } = await serving(async (_request, response) => void response.end('Next was asked.'));
    expect(await exchange(port, request('GET /', 'Host: evil.example'))).toMatch(/^HTTP\/1.1 400 /);
    expect(await exchange(port, request('GET /', `X: ${'a'.repeat(20_000)}`))).toMatch(/^HTTP\/1.1 431 /);
    expect(await exchange(port, '\x16\x03\x01\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*not valid HTTP/s);
    expect(await exchange(port, request('GET /?id=%'))).toContain('Next was asked.');
  });
});

it('a request for another host reaches nothing, not even the built files, which Next serves by itself', async () => {
  const { port } = await serving(async (_request, response) => void response.end('Next was asked.'));
  for (const address of ['/', '/_next/static/chunks/x.js', '/icon.svg', '/api/health/']) {
    const bytes = `GET ${address} HTTP/1.1\r\nHost: footnote.invalid\r\nConnection: close\r\n\r\n`;
    expect(await exchange(port, bytes)).toMatch(/^HTTP\/1.1 403 .*answers at 127\.0\.0\.1 and localhost only/s);
  }
  expect(await exchange(port, request('GET /_next/static/chunks/x.js'))).toContain('Next was asked.');
});

it('a WebSocket is refused and its connection closed, since nobody else would close it', async () => {
  const { server, port } = await serving(async (_request, response) => void response.end('Next was asked.'));
  server.on('upgrade', refuseUpgrade);
  const headers = ['GET / HTTP/1.1', 'Host: localhost', 'Connection: Upgrade', 'Upgrade: websocket', '', ''];
  expect(await exchange(port, headers.join('\r\n'))).toMatch(/^HTTP\/1.1 400 .*no WebSocket/s);
  await close(server, 60_000);
});

it('the app learns who asks from the connection, not from what the client wrote', async () => {
  const seen: unknown[] = [];
  const { port } = await serving(async ({ headers }, response) => {
    seen.push(readMark(new Headers(headers as Record<string, string>)));
    response.end();
  });
  const received = await exchange(port, request('GET /', 'X-Footnote-Peer: key id 198.51.100.1', 'X-Request-Id: mine'));
  const requestId = /^x-request-id: (\w+)/im.exec(received)?.[1];
  expect(seen).toEqual([{ peer: '127.0.0.1', requestId }]);
  expect(requestId).not.toBe('mine');
});

describe('a server that is asked to stop', () => {
  it('finishes the answer that it is writing, and takes no other', async () => {
    let finish = (): void => undefined;
    const { server, port } = await serving(async (_request, response) => {
      response.write('first half, ');
      finish = () => response.end('second half');
    });
    const answered = new Promise<string>((resolve) => {
      let received = '';
      // Kept alive, as by a browser: the connection must not hold the server either.
      const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'));
      socket.setEncoding('utf8').on('data', (text: string) => {
        received += text;
        if (text.includes('first half')) begun();
      });
      socket.on('close', () => resolve(received));
    });
    let begun = (): void => undefined;
    await new Promise<void>((resolve) => (begun = resolve));
    const closed = close(server, 60_000);
    await expect(exchange(port, request('GET /'))).rejects.toThrow('ECONNREFUSED');
    finish();
    expect(await answered).toContain('second half');
    await closed;
    // Node would keep an idle connection for five seconds.
  }, 3_000);

  it('cuts an answer that has no end when its time is over', async () => {
    const { server, port } = await serving(async (_request, response) => void response.write('on and on'));
    const cut = exchange(port, request('GET /'));
    await new Promise<void>((resolve) => server.once('request', () => setImmediate(resolve)));
    await close(server, 100);
    expect(await cut).toContain('on and on');
  });
});

it('a server that waits for the word to listen ends with the process that would give it', async () => {
  const waiting = startCommand('serve', ['--wait'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  waiting.disconnect();
  expect(await exitCode(waiting)).toBe(1);
}, 30_000);
