import { messageOf, UserError } from '#lib/errors.ts';

const READ_ONLY = 8;
const INPUT_OUTPUT = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;
/** An extended code: a journal lies there that only a writer could undo, as of a run that died before there was a log. */
const UNFINISHED = 776;

/** The primary result codes of SQLite that the person at the keyboard can do something about. */
const SENTENCES: Record<number, (directory: string) => string> = {
  5: (directory) => `The index in ${directory} is held by another process. Try again when it has finished.`,
  [READ_ONLY]: (directory) => `The index in ${directory} cannot be written. Make the folder and its files writable.`,
  [INPUT_OUTPUT]: (directory) =>
    `Reading or writing the index in ${directory} failed on the disk. Check the disk and try again.`,
  [CORRUPT]: damaged,
  [FULL]: (directory) =>
    `There is no room left on the disk of the index in ${directory}. Free some and run \`npm run index\`.`,
  [CANNOT_OPEN]: (directory) =>
    `The index in ${directory} cannot be opened. Check that the folder exists and may be written.`,
  [NOT_A_DATABASE]: damaged,
};

/** What Node calls the same faults where it touches a file itself. */
const CODES: Record<string, number> = {
  EIO: INPUT_OUTPUT,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EISDIR: CANNOT_OPEN,
  ENOTDIR: CANNOT_OPEN,
  ENOENT: CANNOT_OPEN,
};

/** A sentence with the cure for what SQLite or a file reports about the index in `directory`; anything else as it is. */
export function plainError(error: unknown, directory: string): unknown {
  const code = resultCode(error) ?? codeOfFile(error);
  const sentence = code === undefined ? undefined : SENTENCES[code];
  return sentence ? new UserError(`${sentence(directory)} (${messageOf(error)})`, { cause: error }) : error;
}

/** Whether an index cannot be read because its files are damaged. */
export function isDamage(error: unknown): boolean {
  const cause = error instanceof UserError ? error.cause : error;
  const code = resultCode(cause);
  return code === CORRUPT || code === NOT_A_DATABASE;
}

/** Whether a database was begun and never got its first table. */
export function isUnfinished(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === UNFINISHED;
}

/** What to throw where damage is found that SQLite itself has not noticed. */
export function damageFound(what: string): Error {
  return Object.assign(new Error(what), { errcode: CORRUPT });
}

/** What to throw where a file does not hold what was written to it. */
export function failedWrite(what: string): Error {
  return Object.assign(new Error(what), { errcode: INPUT_OUTPUT });
}

/** What to throw where that makes an index useless. */
export function lostWrite(what: string): Error {
  return Object.assign(failedWrite(what), { isLostWrite: true });
}

export function isLostWrite(error: unknown): error is Error {
  return error instanceof Error && 'isLostWrite' in error;
}

/** SQLite's primary result code, such as 5 for "busy"; undefined when the error is not SQLite's. */
export function resultCode(error: unknown): number | undefined {
  const isFromSqlite = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
  // An extended code carries the primary one in its lowest byte.
  return isFromSqlite ? (error.errcode as number) & 0xff : undefined;
}

function codeOfFile(error: unknown): number | undefined {
  return error instanceof Error && 'code' in error ? CODES[String(error.code)] : undefined;
}

function damaged(directory: string): string {
  return `The index in ${directory} is damaged. Run \`npm run index\` to build it anew.`;
}
