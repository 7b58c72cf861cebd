import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { IndexProgress } from '#lib/engine/indexing.ts';
import { SETTINGS } from '#lib/config.ts';
import { UserError } from '#lib/errors.ts';
import { projectRoot } from '../child.ts';
import { endWithUs } from '../left-behind.ts';

/**
 * Runs a program in a process of its own, so that memory is that of this work alone. It prints its result as its last line and its
 * progress, if any, as lines beside it. Settings of whoever measures, such as a key, do not reach it.
 *
 * @param program path from the root of Footnote, then its arguments
 */
export async function measured<Result>(
  program: string[],
  onProgress: (progress: IndexProgress) => void = () => undefined,
): Promise<Result> {
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, '']));
  const child = spawn(process.execPath, program, {
    cwd: projectRoot,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // It may have made folders and started servers of its own.
  endWithUs(child);
  let printed = '';
  let reported = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.startsWith('{"step":')) onProgress(JSON.parse(line) as IndexProgress);
    else reported += `${line}\n`;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new UserError(`A measurement ended with code ${code}: ${reported.trim() || 'it said nothing'}`);
  return JSON.parse(printed.trim().split('\n').at(-1)!) as Result;
}
