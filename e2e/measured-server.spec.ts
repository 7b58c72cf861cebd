/** The server that `npm run load`, `soak` and `bench` measure is gone with them, with all that it has written, when they are ended. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

const OWN_SERVER = pathToFileURL(path.resolve(import.meta.dirname, '..', 'scripts', 'own-server.ts')).href;
/** Says where it serves, and goes on until it is ended. */
const MEASUREMENT = `
  const { startOwnServer } = await import('${OWN_SERVER}');
  const { url } = await startOwnServer(['serve'], {});
  console.log(url);
`;

test('a measurement that is ended leaves no file and no server behind', async ({ request }, testInfo) => {
  const put = testInfo.outputPath('put');
  await mkdir(put, { recursive: true });
  const measurement = spawn(process.execPath, ['--input-type=module', '-e', MEASUREMENT], {
    env: { ...process.env, TMPDIR: put, TMP: put, TEMP: put },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  measurement.stderr.pipe(process.stderr);
  // Its server has the same standard error: this comes when both are gone.
  const ended = once(measurement, 'close');
  const [url] = (await once(measurement.stdout.setEncoding('utf8'), 'data')) as [string];
  expect((await request.get(`${url.trim()}/api/conversations`)).ok()).toBe(true);
  const written = globSync('**/*.db', { cwd: put }).map((file) => path.basename(file));
  expect(written.filter((file) => file.endsWith('conversations.db'))).toHaveLength(1);

  measurement.kill('SIGTERM');
  expect(await ended).toEqual([143, null]);
  expect(readdirSync(put)).toEqual([]);
});
