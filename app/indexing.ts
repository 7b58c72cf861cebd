import 'server-only';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '#lib/errors.ts';
import type { IndexSummary } from '#lib/engine/indexing.ts';
import { SharedRuns } from './shared-runs.ts';

/** Somebody else may be at it; that takes seconds for a few articles. */
const MOST_TRIES = 20;
const BETWEEN_TRIES_MS = 1_000;
const OWN_ERROR = /^Footnote stopped on an error of its own|^\s+at /;
const MOST_TOLD = 4_000;
const BUSY = 'Another indexing run';

// Route handlers may be bundled apart; the runs are those of the process.
const RUNS = Symbol.for('footnote.indexing');
const shared = globalThis as { [RUNS]?: SharedRuns<IndexSummary> };

/**
 * Brings the index to the state of the corpus, in a process of its own: answers go on meanwhile, and take up what is new by themselves.
 *
 * @throws {UserError} when it cannot.
 */
export function indexChanges(): Promise<IndexSummary> {
  shared[RUNS] ??= new SharedRuns(runUntilFree);
  return shared[RUNS].next();
}

async function runUntilFree(): Promise<IndexSummary> {
  for (let attempt = 1; ; attempt++) {
    const { code, output, errors } = await run();
    if (code === 0) return JSON.parse(output) as IndexSummary;
    const lines = errors.trim().split('\n');
    // The text of an error of our own is for the log, not for readers.
    if (code === null || lines.some((line) => OWN_ERROR.test(line)))
      throw new Error(`Indexing ended with ${code ?? 'a signal'}: ${errors.slice(-MOST_TOLD)}`);
    const sentence = lines.at(-1) ?? '';
    if (!sentence.startsWith(BUSY) || attempt === MOST_TRIES) {
      throw new UserError(`The index could not be brought up to date. ${sentence}`);
    }
    await wait(BETWEEN_TRIES_MS);
  }
}

function run(): Promise<{ code: number | null; output: string; errors: string }> {
  // The server runs in the folder of the project.
  const script = path.join(process.cwd(), 'scripts', 'run.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, 'index', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [output, errors]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: output.join(''), errors: errors.join('') }));
  });
}
