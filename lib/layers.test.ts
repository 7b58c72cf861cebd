/** The order of the layers in DESIGN.md, the sizes and the names, checked on the sources themselves. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** From the lowest to the highest. A part may import itself and every lower line, not its neighbours on a line. */
const LAYERS = [
  ['lib/domain', 'lib/errors', 'lib/access', 'lib/chat-limits'],
  ['lib/config', 'lib/chat-protocol', 'lib/text'],
  ['lib/corpus', 'lib/embedding', 'lib/citing', 'lib/postgres'],
  ['lib/store', 'lib/conversations', 'lib/export'],
  ['lib/retrieval', 'lib/answering'],
  ['lib/engine'],
  ['lib/evaluation'],
  ['app', 'scripts', 'e2e'],
];

/** What the screen may know of the library; all else reaches it through the engine. */
const LIB_FOR_APP = new Set([
  'lib/engine',
  'lib/conversations',
  'lib/export',
  'lib/domain',
  'lib/chat-protocol',
  'lib/chat-limits',
  'lib/config',
  'lib/errors',
  'lib/access',
]);

const MOST_LINES = 300;

/** Files that are longer with good reason, each with that reason. */
const LONG_FILES: Record<string, string> = Object.fromEntries(
  ['english', 'german', 'arabic'].map((name) => [`app/language/${name}.ts`, 'sentences alone, compared line by line']),
);

const VAGUE_NAMES = /(^|\/)(misc|common|([\w-]+-)?(utils?|helpers?))[/.]/;

interface SourceFile {
  /** POSIX path from the root, such as `lib/text/words.ts`. */
  file: string;
  source: string;
}

// At the root, only what Next reads is part of the app; the configuration of a test runner imports what it configures.
const SOURCES = [
  '{app,lib,scripts,e2e}/**/*.{ts,tsx}',
  '{proxy,instrumentation,instrumentation-client,next.config}.ts',
];

const files: SourceFile[] = globSync(SOURCES, { cwd: root })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => !file.endsWith('.d.ts'))
  .sort()
  .map((file) => ({ file, source: readFileSync(path.join(root, file), 'utf8') }));

/** A test, its data, or a suite that tests share: these alone may import anything. */
function isTest({ file, source }: SourceFile): boolean {
  return /\.test(-data)?\.tsx?$/.test(file) || /from 'vitest'/.test(source);
}

const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]|\bnew URL\(\s*['"]([^'"]+\.tsx?)['"]\s*,\s*import\.meta/g;

/** Every module that a source names, static, dynamic or as a worker, as it is written there. */
function importsOf(source: string): string[] {
  const code = source.replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
  return [...code.matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

/** The POSIX path from the root that a specifier leads to; undefined for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  return undefined;
}

/** `lib/text` for `lib/text/words.ts`, `lib/errors` for `lib/errors.ts`, `app` for all of it and for `proxy.ts`. */
function partOf(file: string): string {
  const [top, second] = file.split('/');
  if (top === 'lib' && second !== undefined) return `lib/${second.replace(/\.ts$/, '')}`;
  return second === undefined ? 'app' : top!;
}

const layerOf = (part: string): number => LAYERS.findIndex((layer) => layer.includes(part));

/** What is wrong with the imports of a file, a sentence each. */
function wrongImports({ file, source }: SourceFile): string[] {
  const part = partOf(file);
  if (layerOf(part) < 0) return [`${file}: "${part}" has no place in the layers; give it one or move the file.`];
  return importsOf(source).flatMap((specifier) => {
    const target = targetOf(file, specifier);
    if (target === undefined) {
      return specifier === 'server-only' && part.startsWith('lib/')
        ? [`${file} imports "server-only", which breaks the scripts; only app/ may.`]
        : [];
    }
    const rule = brokenRule(part, partOf(target));
    return rule === undefined ? [] : [`${file} imports "${specifier}": ${rule}.`];
  });
}

function brokenRule(part: string, target: string): string | undefined {
  if (part === target) return undefined;
  if (layerOf(target) < 0) return `"${target}" has no place in the layers`;
  if (layerOf(target) > layerOf(part)) return `${part} may not import upwards, from ${target}`;
  if (layerOf(target) === layerOf(part)) return `${part} may not import sideways, from ${target}`;
  if (part === 'app' && !LIB_FOR_APP.has(target)) return `app takes from lib only ${[...LIB_FOR_APP].join(', ')}`;
  if (target === 'lib/config' && part.startsWith('lib/') && part !== 'lib/engine') {
    return 'within lib only lib/engine takes the config; every other part gets plain arguments';
  }
  return undefined;
}

const product = files.filter((file) => !isTest(file));

describe('the sources', () => {
  it('are found at all', () => {
    // A pattern that matches nothing would make every rule below hold.
    expect(product.length).toBeGreaterThan(10);
    expect(product.flatMap(({ source }) => importsOf(source)).length).toBeGreaterThan(10);
  });

  it('import their own folder and lower layers only', () => {
    expect(product.flatMap(wrongImports)).toEqual([]);
  });

  it('read the environment in lib/config.ts only', () => {
    const readers = product.filter(
      ({ file, source }) => file.startsWith('lib/') && file !== 'lib/config.ts' && /\bprocess\.env\b/.test(source),
    );
    expect(
      readers.map(({ file }) => `${file} reads process.env; only lib/config.ts may, so take an argument.`),
    ).toEqual([]);
  });

  it(`have at most ${MOST_LINES} lines a file`, () => {
    const long = product
      .map(({ file, source }) => ({ file, lines: source.split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > MOST_LINES && !(file in LONG_FILES));
    expect(
      long.map(({ file, lines }) => `${file} has ${lines} lines, and ${MOST_LINES} are the most: split it.`),
    ).toEqual([]);
  });

  it('have names that say what is in them', () => {
    const vague = files.filter(({ file }) => VAGUE_NAMES.test(file));
    expect(vague.map(({ file }) => `${file}: name it after the one thing it does.`)).toEqual([]);
  });
});

describe('the rules', () => {
  const wrong = (file: string, specifier: string): string =>
    wrongImports({ file, source: `import { something } from '${specifier}';` }).join();

  it('allow the own folder, a lower layer and packages', () => {
    expect(wrong('lib/store/sqlite.ts', './rows.ts')).toBe('');
    expect(wrong('lib/store/sqlite.ts', '#lib/text/words.ts')).toBe('');
    expect(wrong('lib/store/sqlite.ts', 'node:fs')).toBe('');
    expect(wrong('app/engine.ts', 'server-only')).toBe('');
    expect(wrong('lib/engine/engine.ts', '#lib/config.ts')).toBe('');
    expect(wrong('proxy.ts', '#app/door.ts')).toBe('');
  });

  it('name the import and the rule it breaks', () => {
    expect(wrong('lib/text/words.ts', '#lib/store/store.ts')).toBe(
      'lib/text/words.ts imports "#lib/store/store.ts": lib/text may not import upwards, from lib/store.',
    );
    expect(wrong('lib/corpus/read.ts', '../citing/marker.ts')).toContain('may not import sideways, from lib/citing');
    expect(wrong('app/page.tsx', '#lib/store/store.ts')).toContain('app takes from lib only');
    expect(wrong('scripts/start.ts', '#app/engine.ts')).toContain('sideways');
    expect(wrong('lib/retrieval/rank.ts', '#lib/config.ts')).toContain('only lib/engine takes the config');
    expect(wrong('lib/engine/engine.ts', 'server-only')).toContain('breaks the scripts');
    expect(wrong('lib/novelty/new.ts', 'node:fs')).toContain('"lib/novelty" has no place');
  });

  it('see every way to write an import, and none in a comment', () => {
    const source = `
      import type { A } from './a.ts';
      import {
        b,
      } from './b.ts';
      import './c.ts';
      export * from './d.ts';
      const e = await import('./e.ts');
      new Worker(new URL('./f.ts', import.meta.url));
      // import { g } from './g.ts';
      /** import { h } from './h.ts'; */
    `;
    expect(importsOf(source)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts']);
  });
});
