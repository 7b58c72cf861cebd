import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createProviderFetch } from './provider-fetch.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the fetch for providers', () => {
  it('gives a response as it is', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(418, { 'x-kept': 'yes' }).end('short and stout'),
    );
    const response = await createProviderFetch()(url);
    expect([response.status, response.headers.get('x-kept'), await response.text()]).toEqual([
      418,
      'yes',
      'short and stout',
    ]);
  });

  it('gives up a line without an end, and closes its connection', async () => {
    const closed = Promise.withResolvers<void>();
    const url = await serve((_request, response) => {
      const line = Buffer.alloc(16_384, 'a');
      const more = (): void => {
        if (!response.destroyed) response.write(line, more);
      };
      response.on('close', () => closed.resolve());
      more();
    });
    const response = await createProviderFetch({ mostBytes: 1_000_000 })(url);
    await expect(response.text()).rejects.toThrow('more than 1000000 bytes');
    await closed.promise;
  });

  it('follows nobody to another address', async () => {
    let asked = 0;
    const other = await serve((_request, response) => {
      asked++;
      response.end();
    });
    const url = await serve((_request, response) => response.writeHead(307, { location: other }).end());
    const response = await createProviderFetch()(url, { method: 'POST', body: 'a question' });
    // Told as it is: tried again it would only lead there again.
    expect(response.status).toBe(307);
    expect(asked).toBe(0);
  });

  it.each([
    ['in one piece', ['data: {}\n\ndata: [DONE]\n\n']],
    ['letter by letter', 'data: {}\n\ndata: [DONE]\n'.split('')],
    ['with other ends of lines', ['data:{}\r\n\r\ndata:[DONE]\r\n\r\n']],
  ])('ends a stream that has said so and stays open, %s', async (_how, pieces) => {
    const closed = Promise.withResolvers<void>();
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const piece of pieces) response.write(piece);
      response.on('close', () => closed.resolve());
    });
    const response = await createProviderFetch({ closingMs: 10 })(url);
    expect(await response.text()).toBe(pieces.join(''));
    await closed.promise;
  });

  it('does not take words within an event for the end of the stream', async () => {
    const body = `data: ${JSON.stringify('\ndata: [DONE]\n')}\n\n`;
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(body);
      setTimeout(() => response.end('data: more\n\n'), 50);
    });
    const response = await createProviderFetch({ closingMs: 1 })(url);
    expect(await response.text()).toBe(`${body}data: more\n\n`);
  });
});
