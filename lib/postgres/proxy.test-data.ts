/** A way to a server that can be cut and opened again, as when the server stops and comes back. */
import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';

export interface Proxy {
  /** The address with the port of the proxy. */
  url: string;
  cut(): Promise<void>;
  restore(): Promise<void>;
}

export async function startProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port || 5432), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.on('error', () => to.destroy());
      from.pipe(to);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as { port: number };
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(address.port);
  return {
    url: url.href,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.resetAndDestroy();
      await closed;
    },
    async restore() {
      server.listen(address.port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
}
