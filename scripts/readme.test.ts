/** What the README and CONTRIBUTING.md tell people to type, held against what is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '#lib/config.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { indexCorpus } from '#lib/engine/indexing.ts';
import { projectRoot } from './child.ts';

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const { scripts, ...manifest } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const readme = read('README.md');

/** All that a pattern's first group matches, each once. */
function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))];
}

/** The lines below a heading of the README, up to the next one. */
function section(heading: string): string {
  const lines = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0];
  if (lines === undefined) throw new Error(`The README has no section "${heading}".`);
  return lines;
}

function helpOf(command: string): string {
  const { stdout } = spawnSync(process.execPath, ['scripts/run.mjs', command, '--help'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return stdout;
}

describe('the index folder in docs/operations.md', () => {
  const [, table = ''] = read('docs/operations.md').split('\nIn the index folder:\n');
  const listed = all(table.split('\nThe index and')[0]!, /`([\w.-]+)`(?=.*\|.*\|)/g).map((name) =>
    name.replace('-N.', '-1.'),
  );

  it('has every file that a run leaves or the server writes there', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'footnote-folder-'));
    const seen = new Set<string>();
    const corpus = path.join(folder, 'articles.jsonl');
    writeFileSync(corpus, '{"text":"The ferry carries mail."}');
    const directory = path.join(folder, 'index');
    const look = (): void => readdirSync(directory).forEach((name) => seen.add(name));
    try {
      await indexCorpus({ corpus, directory, embedder: createEmbeddedEmbedder(), onProgress: look });
      look();
    } finally {
      rmSync(folder, { recursive: true });
    }
    const [cost] = all(read('app/api/limits.ts'), /path\.join\(config\.index, '([^']+)'\)/g);
    expect([...seen]).toContain('index.sqlite');
    const whole = [...seen, cost!].filter((name) => !name.endsWith('.part'));
    expect(whole.filter((name) => !listed.includes(name))).toEqual([]);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md'])('the commands in %s', (file) => {
  const commands = all(read(file), /\bnpm (?:run )?(?!ci\b|run\b)([a-z]+)\b/g);

  it('are found at all', () => {
    // A pattern that matches nothing would make the next test hold.
    expect(commands.length).toBeGreaterThan(3);
  });

  it('exist in package.json, each with the file that it runs', () => {
    for (const command of commands) {
      const script = scripts![command];
      expect(script, `npm run ${command}`).toBeDefined();
      const name = /^node scripts\/run\.mjs ([a-z]+)/.exec(script!)?.[1];
      if (name !== undefined) expect(read(`scripts/${name}.ts`)).toContain('export async function main(');
    }
  });
});

describe('the README', () => {
  it('begins with the two commands that everything starts with', () => {
    expect(all(section('Start'), /^ {4}(.+)$/gm)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  // Starts every command once.
  it('names only options that the command explains in its --help', { timeout: 120_000 }, () => {
    const rows = [...section('Commands').matchAll(/^\| `npm run ([a-z]+).*$/gm)];
    expect(rows.length).toBeGreaterThan(3);
    for (const [row, command] of rows) {
      const help = helpOf(command!);
      for (const option of all(row, /(--[a-z]+(?:-[a-z]+)*)/g)) expect(help, `npm run ${command}`).toContain(option);
    }
  });

  it('names only settings that Footnote reads', () => {
    const named = all(readme, /\b([A-Z]{2,}(?:_[A-Z]+)+)\b/g);
    expect(named).toContain('OPENAI_API_KEY');
    expect(SETTINGS).toEqual(expect.arrayContaining(named));
  });

  it('links and shows only files that are there', () => {
    const files = all(readme, /(?:\]\(|src=")(?!https?:)([^)"#]+)/g);
    expect(files).toContain('docs/screenshot.png');
    expect(files.filter((file) => !existsSync(path.join(projectRoot, file)))).toEqual([]);
  });

  it('explains packages that are installed, and every one that the app itself is made of', () => {
    const column = all(section('What it is made of'), /^\| ([^|]+) \|/gm).join(', ');
    const explained = column.split(', ').filter((name) => /^@?[a-z][a-z\d/-]*$/.test(name) && name !== 'package');
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    expect(Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })).toEqual(
      expect.arrayContaining(explained),
    );
    // Types, the renderer of React and the like go with what they belong to.
    const companions = /^@types\/|^react-dom$|^@tailwindcss\/postcss$|^server-only$/;
    expect(explained).toEqual(
      expect.arrayContaining(Object.keys(dependencies!).filter((name) => !companions.test(name))),
    );
  });
});
