import { appendFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, UserError } from '#lib/errors.ts';

/**
 * Makes sure that a file can be written later, after work that may take minutes.
 *
 * @throws {UserError} when its folder is not there.
 */
export async function checkFolder(file: string): Promise<void> {
  const folder = path.dirname(path.resolve(file));
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UserError(`${file} cannot be written: there is no folder ${folder}. Make it first.`);
}

/** @throws {UserError} when it cannot be written. */
export async function writeOutput(file: string, content: string): Promise<void> {
  await write(file, content, writeFile);
}

/**
 * Adds to the end of a file, and leaves what stands there as it is.
 *
 * @throws {UserError} when it cannot be written.
 */
export async function appendOutput(file: string, content: string): Promise<void> {
  await write(file, content, appendFile);
}

async function write(file: string, content: string, by: typeof writeFile | typeof appendFile): Promise<void> {
  try {
    await by(file, content);
  } catch (error) {
    throw new UserError(`${file} cannot be written: ${messageOf(error)}.`, { cause: error });
  }
  console.error(`Wrote ${file}.`);
}
