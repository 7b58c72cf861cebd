/** `npm start | head`: whoever closes the pipe has ended the server too. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SETTINGS } from '#lib/config.ts';
import { expect, test } from '@playwright/test';

/** Has the server listen only when the file `LISTEN` is there, so that the line that says so comes after the pipe is closed. */
const LATE = `
  import { existsSync } from 'node:fs';
  import { Server } from 'node:net';
  const { listen } = Server.prototype;
  if (process.argv[2] === 'serve') Server.prototype.listen = function (...parameters) {
    const wait = setInterval(() => {
      if (!existsSync(process.env.LISTEN)) return;
      clearInterval(wait);
      listen.apply(this, parameters);
    }, 20);
    return this;
  };
`;

test('npm start whose output nobody reads any more leaves no server behind', async ({}, testInfo) => {
  const put = testInfo.outputPath();
  const told = path.join(put, 'listen');
  const start = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: {
      ...process.env,
      ...Object.fromEntries(SETTINGS.map((name) => [name, ''])),
      INDEX_DIR: path.join(put, 'index'),
      CONVERSATIONS_FILE: path.join(put, 'conversations.db'),
      PORT: '0',
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(LATE)}`,
      LISTEN: told,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  start.stderr.pipe(process.stderr);
  // The server has the same standard error: this comes when both are gone.
  const ended = once(start, 'close');
  await new Promise<void>((resolve) => {
    // The last line before the server is told to listen.
    start.stdout.setEncoding('utf8').on('data', (text: string) => text.includes('Questions are limited') && resolve());
  });
  start.stdout.destroy();
  await writeFile(told, '');
  expect(await ended).toEqual([0, null]);
});
