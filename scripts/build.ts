/** `npm run build`: builds the app with Next when its sources have changed since the last build. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '#lib/errors.ts';
import { parseArguments } from './arguments.ts';
import { projectRoot, runProgram } from './child.ts';
import { hintScripts } from './compile-hint.ts';

/** Everything that `next build` reads. What is absent counts as absent. */
const SOURCES = [
  'app',
  'lib',
  'public',
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Stands in for every secret while the app is built: the app reads the real ones when it runs, and what is found in the
 * built files would have been given to every reader.
 */
const CANARY = 'canary-4f1d7c2e9b';
const SECRETS = {
  OPENAI_API_KEY: CANARY,
  ACCESS_TOKEN: CANARY,
  DATABASE_URL: `postgres://${CANARY}@localhost/footnote`,
};

/** Tests are no part of the app: changing one asks for no new build. */
const TEST_FILE = /\.test\.tsx?$/;

/** Holds the hash of the sources that `.next` was built from. */
const STAMP = path.join('.next', 'footnote-build');

const HELP = `npm run build

Builds the app unless it is already built from these very sources. \`npm start\` does so too.`;

export async function main(argv: string[]): Promise<number> {
  if (!parseArguments(argv, HELP, (args) => parseArgs({ args, options: {} }))) return 0;
  console.log(`The app is ${await buildIfStale()}.`);
  return 0;
}

/** Whether `.next` is built from these very sources. */
export async function isBuilt(): Promise<boolean> {
  const stamp = await readIfThere(path.join(projectRoot, STAMP));
  return stamp?.toString() === (await hashOfSources(projectRoot));
}

/** Runs `next build` unless `.next` is already built from these very sources. */
export async function buildIfStale(): Promise<'built' | 'up to date'> {
  if (await isBuilt()) return 'up to date';
  const stamp = path.join(projectRoot, STAMP);
  // First, so that a build that breaks off is not taken for the one before it.
  await rm(stamp, { force: true });
  const code = await runProgram('next', 'next', ['build'], { environment: SECRETS });
  if (code !== 0) {
    throw new UserError('The app could not be built (`next build` failed); the lines above say why.');
  }
  await hintScripts(path.join(projectRoot, '.next', 'static', 'chunks'));
  // Hashed again: `next build` may rewrite tsconfig.json.
  await writeFile(stamp, await hashOfSources(projectRoot));
  return 'built';
}

/** The built files, relative to `root`, in which a secret would have ended up. */
export async function filesWithSecrets(root: string = projectRoot): Promise<string[]> {
  const found: string[] = [];
  for (const file of [...(await filesUnder(root, '.next/static')), ...(await filesUnder(root, '.next/server'))]) {
    if ((await readFile(path.join(root, file))).includes(CANARY)) found.push(file);
  }
  return found;
}

/** SHA-256 over the paths and contents of all sources under `root`, lower-case hexadecimal. */
export async function hashOfSources(root: string): Promise<string> {
  // An app that was built without the canary cannot be searched for it.
  const hash = createHash('sha256').update(CANARY);
  for (const source of SOURCES) {
    for (const file of await filesUnder(root, source)) {
      const content = await readFile(path.join(root, file));
      // Lengths set the pieces apart: moving text from one file to the next is a change.
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** `source` itself when it is a file, else all files in it, as sorted POSIX paths relative to `root`. */
async function filesUnder(root: string, source: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(root, source), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !TEST_FILE.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      .sort();
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return [source];
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
