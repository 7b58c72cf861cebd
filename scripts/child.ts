/** The programs that Footnote's commands start: Next, tsc, the linter, the test runners. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { endWithUs } from './left-behind.ts';

/** The folder that holds package.json. */
export const projectRoot: string = path.resolve(import.meta.dirname, '..');

/**
 * What V8 lets objects fill that have just been made, in MB: left to itself it takes 150 MB more on a large index, and
 * keeps them, for a tenth of the time.
 */
const SERVER_FLAGS = ['--max-semi-space-size=8'];

/** What every child gets on top of the settings of the person who started it. */
const quietly = { NEXT_TELEMETRY_DISABLED: '1' };

export interface ProgramOptions {
  /** Added to the environment; a value of `undefined` takes a variable away. */
  environment?: Record<string, string | undefined>;
  stdio?: SpawnOptions['stdio'];
}

/**
 * Starts the program of an npm package in this same Node, whatever Node a `PATH` may lead to.
 *
 * @param packageName as in `node_modules`, such as `next` or `@playwright/test`
 * @param program its name in the package's `bin`, such as `playwright`
 */
export function startProgram(
  packageName: string,
  program: string,
  parameters: string[],
  { environment = {}, stdio = 'inherit' }: ProgramOptions = {},
): ChildProcess {
  return spawn(process.execPath, [programPath(packageName, program), ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, ...quietly, ...environment },
    stdio,
  });
}

/** Starts another of Footnote's own commands, `scripts/NAME.ts`, in a process of its own. */
export function startCommand(
  name: string,
  parameters: string[],
  { environment = {}, stdio = 'inherit' }: ProgramOptions = {},
): ChildProcess {
  const flags = name === 'serve' ? SERVER_FLAGS : [];
  return spawn(process.execPath, [...flags, path.join(projectRoot, 'scripts', 'run.mjs'), name, ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, ...quietly, ...environment },
    stdio,
  });
}

/** Runs such a program to its end, which is no later than ours. Gives its exit code; 1 when a signal ended it. */
export async function runProgram(
  packageName: string,
  program: string,
  parameters: string[],
  options?: ProgramOptions,
): Promise<number> {
  return exitCode(endWithUs(startProgram(packageName, program, parameters, options)));
}

/** Waits for a child to end. Gives its exit code; 1 when a signal ended it. */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve(child.exitCode ?? 1);
      return;
    }
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

function programPath(packageName: string, program: string): string {
  const folder = path.join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[program];
  if (file === undefined) throw new Error(`${packageName} has no program "${program}".`);
  return path.join(folder, file);
}
