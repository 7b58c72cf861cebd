import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exitCode, projectRoot } from '../child.ts';
import { endWithUs } from '../left-behind.ts';

/** What only the benchmark needs; no part of Footnote. */
export const BENCH_FOLDER = path.join(projectRoot, 'bench');

/**
 * Installs what the benchmark needs where any of it is not there yet.
 *
 * @returns why it is not there; undefined when it is
 */
export async function installBench(mayInstall: boolean, say: (text: string) => void): Promise<string | undefined> {
  if (missingOf(BENCH_FOLDER).length === 0) return undefined;
  if (!mayInstall) return 'They are not installed: `npm ci --prefix bench` does it.';
  say('Installing what only the benchmark needs (npm ci --prefix bench)');
  const child = spawn('npm', ['ci', '--prefix', BENCH_FOLDER, '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return (await exitCode(endWithUs(child))) === 0
    ? undefined
    : 'They could not be installed: `npm ci --prefix bench` says why.';
}

/** Packages that the package.json of a folder names and its node_modules lacks: one may have come since they were installed. */
export function missingOf(folder: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies).filter((name) => !existsSync(path.join(folder, 'node_modules', name)));
}
