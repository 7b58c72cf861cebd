import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder, undoAtEnd } from './left-behind.ts';

let put: string;
beforeEach(async () => {
  put = await mkdtemp(path.join(tmpdir(), 'footnote-left-'));
});
afterEach(() => rm(put, { recursive: true }));

const MODULE = JSON.stringify(new URL('left-behind.ts', import.meta.url).href);
/** Makes a folder and starts a process that writes into it, says so, and then does as it is told. */
const command = (then: string): string => `
  import { spawn } from 'node:child_process';
  import { endWithUs, temporaryFolder } from ${MODULE};
  const { folder, remove } = temporaryFolder('test');
  const child = endWithUs(spawn(process.execPath, ['-e', \`
    const { writeFileSync } = require('node:fs');
    const write = () => writeFileSync(process.argv[1] + '/' + Math.random(), '');
    write();
    console.log('writing');
    setInterval(write, 1);
  \`, folder], { stdio: ['ignore', 'inherit', 'ignore'] }), 'SIGKILL');
  process.stdin.once('data', () => { ${then} });
`;

/** Gives how it ended once it and what it has started, which hold its output open, are gone. */
async function run(then: string, signal?: NodeJS.Signals): Promise<number | null> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', command(then)], {
    env: { ...process.env, TMPDIR: put, TMP: put, TEMP: put },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  await once(child.stdout, 'data');
  expect(readdirSync(put)).toHaveLength(1);
  if (signal) child.kill(signal);
  else child.stdin.write('go on\n');
  return (await closed)[0];
}

describe('a command that makes a folder and starts a process', () => {
  // As shells have it: 128 and the number of the signal.
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('leaves neither behind when it gets %s', async (signal, code) => {
    expect(await run('', signal)).toBe(code);
    expect(readdirSync(put)).toEqual([]);
  });

  it.each([
    ['an exit', 'process.exit(3)', 3],
    ['an error', 'throw new Error("broken")', 1],
  ])('leaves neither behind on %s', async (_, then, code) => {
    expect(await run(then)).toBe(code);
    expect(readdirSync(put)).toEqual([]);
  });

  it('has nothing left to do when it has cleared up itself', async () => {
    const signals = () => process.listenerCount('SIGTERM');
    const before = signals();
    const { folder, remove } = temporaryFolder('test');
    expect(existsSync(folder)).toBe(true);
    expect(signals()).toBe(before + 1);
    remove();
    expect(existsSync(folder)).toBe(false);
    expect(signals()).toBe(before);
  });

  it('is not ended by a second signal in the midst of clearing up', () => {
    const signals = () => process.listenerCount('SIGTERM');
    const before = signals();
    const during: number[] = [];
    const undo = undoAtEnd(() => during.push(signals()));
    undo();
    expect(during).toEqual([before + 1]);
    expect(signals()).toBe(before);
  });

  it('undoes what is undone once only', () => {
    let times = 0;
    const undo = undoAtEnd(() => times++);
    undo();
    undo();
    expect(times).toBe(1);
  });
});
