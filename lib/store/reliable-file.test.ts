import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryFolder } from './reliable-file.ts';

// Other systems have no such memory.
describe.skipIf(process.platform !== 'linux')('a folder in memory', () => {
  let memory: string;
  beforeEach(async () => {
    memory = await mkdtemp(path.join(tmpdir(), 'footnote-memory-'));
  });
  afterEach(() => rm(memory, { recursive: true }));
  const left = async (name: string): Promise<string> => {
    await mkdir(path.join(memory, name));
    await writeFile(path.join(memory, name, 'copy'), 'A graph.');
    return name;
  };

  test('takes the place of those that dead processes have left, and of no others', async () => {
    const own = path.basename((await memoryFolder(1, memory))!);
    const [, space, pid] = /^footnote-(\d+)-(\d+)-\w{6}$/.exec(own)!;
    expect(Number(pid)).toBe(process.pid);
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    await left(`footnote-${space}-${dead}-AbCdEf`);
    const others = [
      own,
      // Of a container with processes of its own, of the process that started this one, and of another program.
      await left(`footnote-${Number(space) + 1}-${dead}-AbCdEf`),
      await left(`footnote-${space}-${process.ppid}-AbCdEf`),
      await left(`others-${space}-${dead}-AbCdEf`),
    ];
    const fresh = path.basename((await memoryFolder(1, memory))!);
    expect((await readdir(memory)).toSorted()).toEqual([...others, fresh].toSorted());
  });

  test('is none where there is no room, or no such memory', async () => {
    expect(await memoryFolder(Number.MAX_SAFE_INTEGER, memory)).toBeUndefined();
    expect(await memoryFolder(1, path.join(memory, 'nowhere'))).toBeUndefined();
  });
});
