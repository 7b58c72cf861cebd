import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMPILE_HINT, hintScripts } from './compile-hint.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-hint-'));
  await mkdir(path.join(folder, 'pages'));
  await writeFile(path.join(folder, 'app.js'), 'app();');
  await writeFile(path.join(folder, 'pages', 'page.js'), 'page();');
  await writeFile(path.join(folder, 'app.css'), 'p {}');
});
afterEach(() => rm(folder, { recursive: true }));

const read = (...name: string[]) => readFile(path.join(folder, ...name), 'utf8');

test('each script begins with the hint, which browsers look for nowhere else', async () => {
  await hintScripts(folder);
  expect(await read('app.js')).toBe(`${COMPILE_HINT}app();`);
  expect(await read('pages', 'page.js')).toBe(`${COMPILE_HINT}page();`);
});

test('it stands there once, however often a build is made', async () => {
  await hintScripts(folder);
  await hintScripts(folder);
  expect(await read('app.js')).toBe(`${COMPILE_HINT}app();`);
});

test('what is no script stays as it is', async () => {
  await hintScripts(folder);
  expect(await read('app.css')).toBe('p {}');
});
