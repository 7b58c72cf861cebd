import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectRoot } from './child.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-clone-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a clone may lie in a folder whose name has blanks and letters of any language', () => {
  const clone = path.join(folder, 'Élodies Artikel');
  mkdirSync(clone);
  for (const file of ['package.json', 'vitest.config.ts']) {
    copyFileSync(path.join(projectRoot, file), path.join(clone, file));
  }
  for (const name of ['lib', 'node_modules'])
    symlinkSync(path.join(projectRoot, name), path.join(clone, name), 'junction');
  const configuration = pathToFileURL(path.join(clone, 'vitest.config.ts')).href;
  const told = `import('${configuration}').then(({ default: { resolve } }) => console.log(resolve.alias['server-only']))`;
  const file = execFileSync(process.execPath, ['-e', told], { encoding: 'utf8' }).trim();
  expect(path.relative(clone, file)).toBe(path.join('node_modules', 'server-only', 'empty.js'));
  expect(existsSync(file)).toBe(true);
});
