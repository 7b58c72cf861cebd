import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { missingOf } from './install.ts';

it('sees a package that has come since the others were installed', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-install-'));
  try {
    await writeFile(
      path.join(folder, 'package.json'),
      JSON.stringify({ dependencies: { old: '1.0.0', '@a/new': '1' } }),
    );
    await mkdir(path.join(folder, 'node_modules', 'old'), { recursive: true });
    expect(missingOf(folder)).toEqual(['@a/new']);
    await mkdir(path.join(folder, 'node_modules', '@a', 'new'), { recursive: true });
    expect(missingOf(folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
