import { messageOf, UserError } from '#lib/errors.ts';

const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** The primary result codes of SQLite that the person at the keyboard can do something about. */
const SENTENCES: Record<number, (directory: string) => string> = {
  5: (directory) => `The index in ${directory} is held by another process. Try again when it has finished.`,
  8: (directory) => `The index in ${directory} cannot be written. Make the folder and its files writable.`,
  10: (directory) => `Reading or writing the index in ${directory} failed on the disk. Check the disk and try again.`,
  11: damaged,
  13: (directory) =>
    `There is no room left on the disk of the index in ${directory}. Free some and run \`npm run index\`.`,
  14: (directory) => `The index in ${directory} cannot be opened. Check that the folder exists and may be written.`,
  26: damaged,
};

/** A sentence with the cure for what SQLite reports about the index in `directory`; anything else as it is. */
export function plainError(error: unknown, directory: string): unknown {
  const code = resultCode(error);
  const sentence = code === undefined ? undefined : SENTENCES[code];
  return sentence ? new UserError(`${sentence(directory)} (SQLite: ${messageOf(error)})`, { cause: error }) : error;
}

/** Whether an index cannot be read because its files are damaged. */
export function isDamage(error: unknown): boolean {
  const cause = error instanceof UserError ? error.cause : error;
  const code = resultCode(cause);
  return code === CORRUPT || code === NOT_A_DATABASE;
}

/** What to throw where damage is found that SQLite itself has not noticed. */
export function damageFound(what: string): Error {
  return Object.assign(new Error(what), { errcode: CORRUPT });
}

/** SQLite's primary result code, such as 5 for "busy"; undefined when the error is not SQLite's. */
export function resultCode(error: unknown): number | undefined {
  const isFromSqlite = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
  // An extended code carries the primary one in its lowest byte.
  return isFromSqlite ? (error.errcode as number) & 0xff : undefined;
}

function damaged(directory: string): string {
  return `The index in ${directory} is damaged. Run \`npm run index\` to build it anew.`;
}
