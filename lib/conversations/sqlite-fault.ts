import { messageOf, UserError } from '#lib/errors.ts';

const DAMAGED = (file: string) =>
  `The conversations in ${file} are damaged. Put a backup in its place, or move the file away to begin anew.`;
const READ_ONLY = (file: string) =>
  `The conversations in ${file} cannot be written. Make the file and its folder writable.`;
const FULL = (file: string) => `There is no room left on the disk of the conversations in ${file}. Free some.`;
const FAILED = (file: string) => `Reading or writing the conversations in ${file} failed on the disk. Check the disk.`;
const NOT_OPENED = (file: string) =>
  `The conversations in ${file} cannot be opened. Check that its folder can be made and may be written.`;

/** SQLite's primary result codes that a person can do something about. */
const BY_RESULT: Record<number, (file: string) => string> = {
  5: (file) => `The conversations in ${file} are held by another process. Try again when it has finished.`,
  8: READ_ONLY,
  10: FAILED,
  11: DAMAGED,
  13: FULL,
  14: NOT_OPENED,
  26: DAMAGED,
};

/** What Node calls the same faults where it touches the file or its folder itself. */
const BY_CODE: Record<string, (file: string) => string> = {
  EIO: FAILED,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EISDIR: NOT_OPENED,
  ENOTDIR: NOT_OPENED,
  EEXIST: NOT_OPENED,
  ENOENT: NOT_OPENED,
};

/** A sentence with the cure for what SQLite or Node reports about a file of conversations; anything else as it is. */
export function plainFault(thrown: unknown, file: string): unknown {
  if (!(thrown instanceof Error) || thrown instanceof UserError) return thrown;
  const sentence =
    'errcode' in thrown && typeof thrown.errcode === 'number'
      ? // An extended code carries the primary one in its lowest byte.
        BY_RESULT[thrown.errcode & 0xff]
      : BY_CODE['code' in thrown ? String(thrown.code) : ''];
  return sentence ? new UserError(`${sentence(file)} (${messageOf(thrown)})`, { cause: thrown }) : thrown;
}
