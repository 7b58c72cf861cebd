import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isLeftOut, leftOutOf } from './left-out.ts';

describe('what is left out of a corpus', () => {
  let root: string;
  beforeEach(async () => {
    root = await realpath(await mkdtemp(path.join(tmpdir(), 'footnote-left-out-')));
    await mkdir(path.join(root, 'volume', 'articles'), { recursive: true });
  });
  afterEach(() => rm(root, { recursive: true }));
  const leftOut = async (...places: string[]): Promise<string[]> => [
    ...(await leftOutOf(
      path.join(root, 'volume'),
      places.map((place) => path.join(root, place)),
    )),
  ];

  test('is what lies in its folder, whether it is there yet or not', async () => {
    expect(await leftOut('volume/articles', 'volume/kept/index', 'volume/..index')).toEqual([
      'articles',
      'kept/index',
      '..index',
    ]);
    expect(await leftOut('elsewhere', '.', 'volume-2/index')).toEqual([]);
  });

  test('is found through links, also where only a folder above it is there', async () => {
    await symlink('volume', path.join(root, 'mounted'));
    expect(await leftOut('mounted/index/deep')).toEqual(['index/deep']);
  });

  test('may be given from the folder at work, and is the corpus itself under the name of nothing', async () => {
    const given = path.relative(process.cwd(), path.join(root, 'volume', 'index'));
    expect([...(await leftOutOf(path.join(root, 'volume'), [given]))]).toEqual(['index']);
    expect(await leftOut('volume')).toEqual(['']);
  });

  test('is also all that lies below it, and nothing beside it', () => {
    const places = new Set(['kept/index']);
    expect(['kept/index', 'kept/index/a/b'].map((at) => isLeftOut(at, places))).toEqual([true, true]);
    expect(['kept', 'kept/index.md', 'index', 'kept/indices/a', ''].some((at) => isLeftOut(at, places))).toBe(false);
  });
});
