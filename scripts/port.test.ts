import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { findPort } from './port.ts';

const servers: ReturnType<typeof createServer>[] = [];

/** Listens like another program, and gives its port. */
async function occupy(): Promise<number> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('findPort', () => {
  it('finds a free port where 0 asks for any', async () => {
    expect(await findPort('127.0.0.1', 0)).toBeGreaterThan(1023);
  });

  it('leaves the port free for the caller', async () => {
    const port = await findPort('127.0.0.1', 0);
    expect(await findPort('127.0.0.1', port)).toBe(port);
  });

  it('says that a port is taken, which setting names it and what to type', async () => {
    const port = await occupy();
    await expect(findPort('127.0.0.1', port)).rejects.toThrow(
      new UserError(
        `Port ${port} of 127.0.0.1 is in use by another program: stop that program, ` +
          `or choose another port with \`PORT=${port + 1} npm start\`.`,
      ),
    );
  });

  it('says that HOST is no address of this machine', async () => {
    // 192.0.2.0/24 is set aside for documentation: no machine has it.
    await expect(findPort('192.0.2.1', 0)).rejects.toThrow('HOST is "192.0.2.1", which is no address of this machine');
  });
});
