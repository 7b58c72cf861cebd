/** Files that are put into a corpus on a file system that knows no second name of a file. */
import type * as Files from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AddedFile, addFile } from './corpus-files.ts';

/** What such a file system says of a link, and whether the disk is full in the middle of a copy. */
const system = vi.hoisted(() => ({ links: 'EPERM', isFull: false }));
vi.mock('node:fs/promises', async (original) => {
  const files = await original<typeof Files>();
  const fault = (code: string) => Object.assign(new Error(`${code}: it failed`), { code });
  const link = () => Promise.reject(fault(system.links));
  const copyFile: typeof files.copyFile = async (from, to, mode) => {
    await files.copyFile(from, to, mode);
    if (system.isFull) throw fault('ENOSPC');
  };
  return { ...files, link, copyFile };
});

let folder: string;
beforeEach(async () => {
  system.links = 'EPERM';
  system.isFull = false;
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-files-'));
  await writeFile(path.join(folder, 'first.md'), 'The first.');
});
afterEach(() => rm(folder, { recursive: true }));

const add = (name: string, text: string, replace = false) =>
  addFile(folder, name, new TextEncoder().encode(text), replace);
const names = async () => (await readdir(folder)).toSorted();
const read = (name: string) => readFile(path.join(folder, name), 'utf8');

describe('on a file system without links', () => {
  test.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])(
    'a file is added, and can be taken back (%s)',
    async (code) => {
      system.links = code;
      const file = (await add('second.md', 'The second.')) as AddedFile;
      expect(await read('second.md')).toBe('The second.');
      expect(await names()).toEqual(['first.md', 'second.md']);
      await file.undo();
      expect(await names()).toEqual(['first.md']);
    },
  );

  test('a file is replaced, and what it has replaced comes back when it is taken back', async () => {
    const file = (await add('first.md', 'Mine.', true)) as AddedFile;
    expect(await read('first.md')).toBe('Mine.');
    await file.undo();
    expect(await read('first.md')).toBe('The first.');
    await ((await add('first.md', 'Mine.', true)) as AddedFile).keep();
    expect(await names()).toEqual(['first.md']);
    expect(await read('first.md')).toBe('Mine.');
  });

  test('of two at once under one name, one is taken, and whole', async () => {
    const both = await Promise.all([add('new.md', 'left'), add('new.md', 'right')]);
    expect(both.filter((one) => 'taken' in one)).toHaveLength(1);
    expect(await names()).toEqual(['first.md', 'new.md']);
    expect(['left', 'right']).toContain(await read('new.md'));
  });

  test('nothing is left of a copy that broke off', async () => {
    system.isFull = true;
    await expect(add('second.md', 'The second.')).rejects.toThrow('cannot be changed (ENOSPC)');
    expect(await names()).toEqual(['first.md']);
    await expect(add('first.md', 'Mine.', true)).rejects.toThrow('cannot be changed (ENOSPC)');
    expect(await names()).toEqual(['first.md']);
    expect(await read('first.md')).toBe('The first.');
  });

  test('another error is told, and nothing is copied', async () => {
    system.links = 'EACCES';
    await expect(add('second.md', 'The second.')).rejects.toThrow('cannot be changed (EACCES)');
    expect(await names()).toEqual(['first.md']);
  });
});
