import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { lockForWriting } from './writer-lock.ts';

describe('the lock of a writer', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'footnote-lock-'));
  });
  afterEach(async () => {
    await rm(directory, { recursive: true });
  });

  test('is free again once it is given back', () => {
    lockForWriting(directory)();
    lockForWriting(directory)();
  });

  test('holds while another process has it, names that process, and ends with it however it ends', async () => {
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { lockForWriting } from ${JSON.stringify(new URL('writer-lock.ts', import.meta.url).href)};
         lockForWriting(${JSON.stringify(directory)});
         console.log('locked');
         setInterval(() => {}, 1000);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      await once(child.stdout, 'data');
      expect(() => lockForWriting(directory)).toThrow(new RegExp(`process ${child.pid}, since \\d{4}-`));
      expect(() => lockForWriting(directory)).toThrow(UserError);
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    lockForWriting(directory)();
  });

  test('is waited for as long as somebody only looks whether it is free', async () => {
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { lockForWriting } from ${JSON.stringify(new URL('writer-lock.ts', import.meta.url).href)};
         const unlock = lockForWriting(${JSON.stringify(directory)});
         console.log('locked');
         process.stdin.once('data', () => setTimeout(() => (unlock(), process.exit()), 20));`,
      ],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    try {
      await once(child.stdout, 'data');
      expect(() => lockForWriting(directory, 0)).toThrow(UserError);
      child.stdin.write('Give it back.\n');
      // So long that a busy machine is in time; it ends with the lock of the other.
      lockForWriting(directory, 20_000)();
    } finally {
      if (child.exitCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    }
  });

  test('is refused in words when its holder has not said yet who it is', async () => {
    const unlock = lockForWriting(directory);
    await writeFile(join(directory, 'writer.json'), '');
    expect(() => lockForWriting(directory)).toThrow('not known yet');
    unlock();
  });

  test('leaves nothing but an empty file', async () => {
    lockForWriting(directory)();
    expect(await readdir(directory)).toEqual(['writer.lock']);
  });

  test('says what is wrong with a folder that does not exist', () => {
    expect(() => lockForWriting(join(directory, 'missing'))).toThrow('cannot be opened');
  });
});
