import { constants, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { UserError } from '#lib/errors.ts';

/** Larger files are skipped: a text and its sentences must fit into memory. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/**
 * Opens a file that a listing has found, and looks at what it has opened: between the two it may have become a link
 * or a pipe, and a pipe without a writer would wait for ever.
 */
export async function openRegularFile(
  location: string,
): Promise<{ handle: FileHandle; stats: Stats } | { reason: string }> {
  const handle = await open(location, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const stats = await handle.stat();
    if (stats.isFile()) return { handle, stats };
  } catch (error) {
    await handle.close();
    throw error;
  }
  await handle.close();
  return { reason: 'it is not a regular file' };
}

/** All bytes of a regular file. */
export async function readRegularFile(location: string): Promise<{ bytes: Buffer } | { reason: string }> {
  const opened = await openRegularFile(location);
  if ('reason' in opened) return opened;
  try {
    if (opened.stats.size > LARGEST_FILE) return { reason: `it is larger than ${LARGEST_FILE / 1024 / 1024} MB` };
    return { bytes: await opened.handle.readFile() };
  } finally {
    await opened.handle.close();
  }
}

const REASONS: Record<string, string> = {
  EACCES: 'it cannot be read: permission denied',
  EPERM: 'it cannot be read: permission denied',
  ENOENT: 'it is a link to nothing, or was removed meanwhile',
  ELOOP: 'it is a link that leads back to itself',
  EISDIR: 'it is a folder',
};

/**
 * Why a file could not be read; an error that no file is to blame for is thrown on.
 *
 * @throws {UserError} when no more files can be opened
 */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined || !/^E[A-Z\d]+$/.test(code)) throw error;
  if (code === 'EMFILE' || code === 'ENFILE') {
    throw new UserError(
      `No more files can be opened at once (${code}). Close other programs, or raise the limit with ulimit -n, and try again.`,
      { cause: error },
    );
  }
  return REASONS[code] ?? `it cannot be read (${code})`;
}

/** What says that a file is gone, or that it can never be read. */
const FINAL = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENAMETOOLONG', 'EILSEQ']);

/** What could not be read, and whether that says nothing of what is in it: the disk, the network or a permission is to blame. */
export function unreadable(error: unknown): { reason: string; unread?: true } {
  const reason = fileProblem(error);
  return FINAL.has((error as NodeJS.ErrnoException).code!) ? { reason } : { reason, unread: true };
}
