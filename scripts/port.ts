/** Whether a server can listen where it is told to, found out before any work is done for it. */
import { createServer, type Server } from 'node:net';
import { UserError } from '#lib/errors.ts';

/**
 * Listens on `host` and `port` for a moment.
 *
 * @param port 0 asks the system for a free one
 * @returns the port, which the caller may now listen on
 * @throws UserError that says why nobody can listen there and what to do
 */
export async function findPort(host: string, port: number): Promise<number> {
  const server = createServer();
  try {
    await listen(server, host, port);
  } catch (error) {
    throw new UserError(explain(host, port, error as NodeJS.ErrnoException));
  }
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return typeof address === 'object' && address !== null ? address.port : port;
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, resolve);
  });
}

function explain(host: string, port: number, error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return (
        `Port ${port} of ${host} is in use by another program: stop that program, ` +
        `or choose another port with \`PORT=${port === 65_535 ? port - 1 : port + 1} npm start\`.`
      );
    case 'EACCES':
      return `Port ${port} may be used by the system's administrator only: set PORT to a number from 1024 to 65535.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is "${host}", which is no address of this machine: set HOST to one that is, such as 127.0.0.1.`;
    default:
      return `Footnote cannot listen on ${host}, port ${port} (${error.message}): set HOST and PORT to where it can.`;
  }
}
