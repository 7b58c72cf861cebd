/** The server of `npm start` without what comes before it: nothing is indexed, nothing is built. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { SETTINGS } from '#lib/config.ts';

export interface ServedAlone {
  /** Without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../..');
const MOST_TRIES = 300;
const BETWEEN_TRIES_MS = 100;

/** @throws when it does not come within half a minute */
export async function serveAlone(settings: Record<string, string>): Promise<ServedAlone> {
  const port = await freePort();
  const unset = Object.fromEntries(SETTINGS.map((name) => [name, '']));
  const child = spawn(process.execPath, ['scripts/run.mjs', 'serve'], {
    cwd: root,
    env: { ...process.env, ...unset, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...settings },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    if (await isThere(url)) return { url, stop };
    await new Promise((resolve) => {
      setTimeout(resolve, BETWEEN_TRIES_MS);
    });
  }
  await stop();
  throw new Error(`The server did not come at ${url}.`);
}

async function isThere(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`)).ok;
  } catch {
    // Not yet.
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
