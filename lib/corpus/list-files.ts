import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareCodePoints } from './code-point-order.ts';
import type { LeftOut } from './left-out.ts';
import { unreadable } from './safe-file.ts';

/** A file of a corpus folder that can be read, or why not. */
export type ListedFile = {
  /** POSIX, from the corpus folder. */
  path: string;
} & ({ location: string; suffix: Suffix } | { reason: string; unread?: true });

export type Suffix = '.md' | '.txt' | '.html' | '.htm' | '.pdf' | '.docx' | '.jsonl';

/** What articles can be read from. */
export const SUFFIXES: readonly string[] = [
  '.md',
  '.txt',
  '.html',
  '.htm',
  '.pdf',
  '.docx',
  '.jsonl',
] satisfies Suffix[];

type Kind = Pick<Stats, 'isDirectory' | 'isFile' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>;

/** Node puts this sign where the name on disk is not UTF-8, and then finds no file of that name. */
const NO_UTF_8 = '\uFFFD';

/**
 * All files of a corpus folder and of the folders in it, in code-point order of their paths. Hidden files and folders
 * and the README.md at the top are passed over; whatever else is no article is listed with the reason. Nothing is
 * opened here.
 *
 * @param leftOut passed over likewise
 */
export async function listFiles(root: string, leftOut: LeftOut = new Set()): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(root, folder, files)) {
      const { name } = entry;
      const filePath = folder === '' ? name : `${folder}/${name}`;
      if (name.startsWith('.') || filePath === 'README.md' || leftOut.has(filePath)) continue;
      try {
        const kind = isTold(entry) ? entry : await lstat(path.join(root, filePath));
        if (kind.isDirectory()) folders.push(filePath);
        else files.push({ path: filePath, ...(await lookAt(root, filePath, kind)) });
      } catch (error) {
        const isMisnamed = name.includes(NO_UTF_8);
        const problem = isMisnamed ? { reason: 'its name is not valid UTF-8: rename it' } : unreadable(error);
        files.push({ path: filePath, ...problem });
      }
    }
  }
  return files.sort((a, b) => compareCodePoints(a.path, b.path));
}

/** Whether a folder tells of what kind an entry is: some file systems do not, and of a name that is not UTF-8 nothing can be said but that it cannot be opened. */
function isTold(entry: Entry): entry is Dirent {
  if (entry.name.includes(NO_UTF_8)) return false;
  return entry.isFile?.() || entry.isDirectory?.() || entry.isSymbolicLink?.() || false;
}

type Entry = Pick<Dirent, 'name'> & Partial<Dirent>;

/** What is in a folder; a folder below the top that cannot be opened is listed like a file. */
async function entriesOf(root: string, folder: string, files: ListedFile[]): Promise<Entry[]> {
  const location = path.join(root, folder);
  try {
    // Where the file system does not tell of what kind its entries are, Node looks at each, and gives none when one cannot be looked at.
    return await readdir(location, { withFileTypes: true }).catch(async () =>
      (await readdir(location)).map((name) => ({ name })),
    );
  } catch (error) {
    if (folder === '') throw error;
    files.push({ path: folder, ...unreadable(error) });
    return [];
  }
}

async function lookAt(
  root: string,
  filePath: string,
  kind: Kind,
): Promise<{ location: string; suffix: Suffix } | { reason: string }> {
  let location = path.join(root, filePath);
  if (kind.isSymbolicLink()) {
    const target = await followLink(root, location);
    if ('reason' in target) return target;
    ({ location } = target);
  } else if (!kind.isFile()) return { reason: `it is ${nameOf(kind)}, not a regular file` };
  const suffix = path.posix.extname(filePath).toLowerCase();
  if (isSuffix(suffix)) return { location, suffix };
  return { reason: `expected a ${SUFFIXES.slice(0, -1).join(', ')} or ${SUFFIXES.at(-1)} file` };
}

/** Where a link leads. Links out of the folder would show files that nobody meant to show. */
async function followLink(root: string, location: string): Promise<{ location: string } | { reason: string }> {
  const target = await realpath(location);
  const inside = path.relative(root, target);
  if (inside.split(path.sep)[0] === '..' || path.isAbsolute(inside))
    return { reason: 'it is a link out of the corpus folder' };
  const stats = await stat(target);
  if (stats.isDirectory()) return { reason: 'it is a link to a folder, and those are not followed' };
  if (!stats.isFile()) return { reason: `it is a link to ${nameOf(stats)}, not to a regular file` };
  const parts = inside.split(path.sep);
  const isRead =
    isSuffix(path.extname(inside).toLowerCase()) &&
    !parts.some((part) => part.startsWith('.')) &&
    inside !== 'README.md';
  return isRead ? { reason: `it is a link to ${parts.join('/')}, which is read itself` } : { location: target };
}

function isSuffix(suffix: string): suffix is Suffix {
  return SUFFIXES.includes(suffix);
}

function nameOf(kind: Kind): string {
  if (kind.isFIFO()) return 'a named pipe';
  if (kind.isSocket()) return 'a socket';
  return kind.isDirectory() ? 'a folder' : 'a device';
}
