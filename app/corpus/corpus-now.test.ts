import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getEngine } from '../engine.ts';
import { logged } from '../api/logged.test-data.ts';
import { corpusNow } from './corpus-now.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-corpus-now-'));
  vi.stubEnv('INDEX_DIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('a database that does not answer is waited for once', async () => {
  let asked = 0;
  const silent = createServer((socket) => {
    asked++;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as { port: number };
  vi.stubEnv('DATABASE_URL', `postgres://reader@127.0.0.1:${port}/articles`);

  await expect(getEngine()).rejects.toThrow(/was lost/);
  const askedForEngine = asked;
  asked = 0;
  const { result } = await logged(corpusNow);
  expect(result).toEqual({ problem: expect.stringMatching(/^The connection to PostgreSQL .* was lost/) });
  expect(asked).toBe(askedForEngine);
  silent.close();
});
