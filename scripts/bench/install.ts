import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { exitCode, projectRoot } from '../child.ts';

/** What only the benchmark needs; no part of Footnote. */
export const BENCH_FOLDER = path.join(projectRoot, 'bench');

/**
 * Installs what the benchmark needs where it is not yet.
 *
 * @param probe one of its packages
 * @returns why it is not there; undefined when it is
 */
export async function installBench(
  probe: string,
  mayInstall: boolean,
  say: (text: string) => void,
): Promise<string | undefined> {
  if (existsSync(path.join(BENCH_FOLDER, 'node_modules', probe))) return undefined;
  if (!mayInstall) return 'They are not installed: `npm ci --prefix bench` does it.';
  say('Installing what only the benchmark needs (npm ci --prefix bench)');
  const child = spawn('npm', ['ci', '--prefix', BENCH_FOLDER, '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return (await exitCode(child)) === 0 ? undefined : 'They could not be installed: `npm ci --prefix bench` says why.';
}
