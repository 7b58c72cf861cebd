import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesWithSecrets, hashOfSources } from './build.ts';

let root: string;
let before: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'footnote-build-'));
  await mkdir(path.join(root, 'app/chat'), { recursive: true });
  await writeFile(path.join(root, 'app/page.tsx'), 'page');
  await writeFile(path.join(root, 'app/chat/chat.tsx'), 'chat');
  await writeFile(path.join(root, 'package-lock.json'), '{}');
  before = await hashOfSources(root);
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

describe('the hash of the sources', () => {
  it('is the same as long as nothing changes', async () => {
    expect(await hashOfSources(root)).toBe(before);
  });

  it('changes with the content of a file in a folder', async () => {
    await writeFile(path.join(root, 'app/chat/chat.tsx'), 'chats');
    expect(await hashOfSources(root)).not.toBe(before);
  });

  it('changes with a file at the root, such as another set of packages', async () => {
    await writeFile(path.join(root, 'package-lock.json'), '{ }');
    expect(await hashOfSources(root)).not.toBe(before);
  });

  it('changes with the name of a file, since the name of a route is its address', async () => {
    await rename(path.join(root, 'app/page.tsx'), path.join(root, 'app/pages.tsx'));
    expect(await hashOfSources(root)).not.toBe(before);
  });

  it('stays when a test is written, which no build contains', async () => {
    await writeFile(path.join(root, 'app/chat/chat.test.tsx'), 'test');
    expect(await hashOfSources(root)).toBe(before);
  });

  it('stays when something changes that the app is not built from', async () => {
    await writeFile(path.join(root, 'README.md'), 'Footnote');
    expect(await hashOfSources(root)).toBe(before);
  });
});

describe('the built files', () => {
  it('are searched for what was put in the place of the secrets', async () => {
    await mkdir(path.join(root, '.next/static/chunks'), { recursive: true });
    await writeFile(path.join(root, '.next/static/chunks/page.js'), 'const key = "";');
    expect(await filesWithSecrets(root)).toEqual([]);
    await writeFile(path.join(root, '.next/static/chunks/leak.js'), 'const key = "canary-4f1d7c2e9b";');
    expect(await filesWithSecrets(root)).toEqual(['.next/static/chunks/leak.js']);
  });
});
