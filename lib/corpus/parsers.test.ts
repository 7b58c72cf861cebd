import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { installedParsers, PARSERS } from './parsers.ts';

it('has the version of each parser that is installed', async () => {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(installedParsers()).toEqual(PARSERS.map((name) => `${name}@${dependencies[name]}`));
});

it('knows them by their names where they lie elsewhere', () => {
  expect(installedParsers(path.join(import.meta.dirname, 'nowhere'))).toEqual(PARSERS);
});

it('knows all packages that read what is in a file', async () => {
  const found = new Set<string>();
  for (const folder of ['../corpus', '../text']) {
    const root = path.join(import.meta.dirname, folder);
    for (const name of await readdir(root, { recursive: true })) {
      if (!name.endsWith('.ts') || /\.test(-data)?\.ts$/.test(name)) continue;
      const source = await readFile(path.join(root, name), 'utf8');
      for (const [, specifier] of source.matchAll(/\b(?:from |import\()'((?:@[\w-]+\/)?\w[\w-]*)[^':]*'/g))
        found.add(specifier!);
    }
  }
  // Checks what was read; splits it into passages and words, whose programs the index names itself.
  for (const other of ['zod', '@langchain/textsplitters', 'stemmer']) expect(found.delete(other)).toBe(true);
  expect([...found].toSorted()).toEqual(PARSERS);
});
