/** Has browsers compile the app's scripts while they come, rather than piece by piece while the page starts. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Told by this first line, Chromium compiles all functions of a script on another thread (V8, "explicit compile hints"). Without it, it does so when a
 * function is first called, which is twice the work and stops the page: the bundler's minifier takes away the parentheses by which it would guess.
 */
export const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

/** Writes the hint into all scripts in a folder, and those below it, that do not have it. */
export async function hintScripts(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const file = path.join(folder, name);
    const script = await readFile(file, 'utf8');
    if (!script.startsWith(COMPILE_HINT)) await writeFile(file, COMPILE_HINT + script);
  }
}
