import { randomUUID } from 'node:crypto';
import { constants, type Dirent } from 'node:fs';
import { copyFile, link, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { toArticle } from '#lib/corpus/article.ts';
import { type ListedFile, listFiles, SUFFIXES } from '#lib/corpus/list-files.ts';
import { readFile } from '#lib/corpus/read-file.ts';
import type { Article } from '#lib/domain.ts';
import { messageOf, UserError } from '#lib/errors.ts';

/** A file that was put into the corpus and can be taken back, until it is kept. */
export interface AddedFile {
  /** In the corpus folder. */
  name: string;
  /** Whether it has taken the place of another. */
  replaced: boolean;
  /** Takes it out again, and puts what it had replaced back. */
  undo(): Promise<void>;
  keep(): Promise<void>;
}

/** Why a file was not added: its name is taken, by the same name (then it may replace that) or by another that gives the same article. */
export interface NameTaken {
  taken: 'same' | 'alike';
  by: string;
}

/** Whether `corpus` is a folder, to which files can be added; a `.jsonl` file is none. */
export async function isCorpusFolder(corpus: string): Promise<boolean> {
  const found = await stat(corpus).catch(() => undefined);
  return found?.isDirectory() === true;
}

/**
 * Puts a file into the corpus folder, whole or not at all. An other file is never written over unless `replace` names the same one.
 *
 * @param name as `safeFileName` gives it
 * @throws {UserError} when the folder cannot be written.
 */
export async function addFile(
  corpus: string,
  name: string,
  bytes: Uint8Array,
  replace = false,
): Promise<AddedFile | NameTaken> {
  return plainly(corpus, async () => {
    const folder = await realpath(corpus);
    const rival = rivalOf(name, await readdir(folder, { withFileTypes: true }));
    const isSame = rival !== undefined && alike(rival) === alike(name);
    if (rival !== undefined && !(isSame && replace)) return { taken: isSame ? 'same' : 'alike', by: rival };

    // Hidden names are passed over by whoever reads the folder meanwhile.
    const fresh = path.join(folder, `.adding-${randomUUID()}`);
    const former = path.join(folder, `.replaced-${randomUUID()}`);
    const target = path.join(folder, rival ?? name);
    try {
      await writeWhole(fresh, bytes);
      if (rival === undefined) {
        // Unlike a rename it fails where somebody else was faster.
        await linkOrCopy(fresh, target);
      } else {
        // The article is there at any moment, the former or the new one: the server may be killed at any.
        await linkOrCopy(target, former);
        await rename(fresh, target);
      }
    } catch (error) {
      await rm(former, { force: true });
      if (isExisting(error)) return { taken: 'same', by: name };
      throw error;
    } finally {
      await rm(fresh, { force: true });
    }
    return {
      name: rival ?? name,
      replaced: rival !== undefined,
      undo: () =>
        plainly(corpus, async () => (rival === undefined ? rm(target, { force: true }) : rename(former, target))),
      keep: () => plainly(corpus, () => rm(former, { force: true })),
    };
  });
}

/** What file systems say that know no second name of a file: FAT, and many over a network. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Gives a file a second name; where the file system cannot, a copy. Fails where the name is taken. */
async function linkOrCopy(file: string, name: string): Promise<void> {
  try {
    await link(file, name);
  } catch (error) {
    if (!NO_LINKS.has(String((error as NodeJS.ErrnoException).code))) throw error;
    await copyWhole(file, name);
  }
}

async function copyWhole(file: string, name: string): Promise<void> {
  try {
    await copyFile(file, name, constants.COPYFILE_EXCL);
  } catch (error) {
    // Of a copy that broke off, the beginning would be taken for an article; what was there before is somebody else's.
    if (!isExisting(error)) await rm(name, { force: true });
    throw error;
  }
}

/** What `addFile` keeps beside the articles while it works. */
const OWN_NAME = /^\.(?:adding|replaced)-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Deletes what `addFile` has left in a corpus whose server was killed. To be called before files are added. */
export async function removeLeftovers(corpus: string): Promise<void> {
  await plainly(corpus, async () => {
    for (const name of await readdir(corpus))
      if (OWN_NAME.test(name)) await rm(path.join(corpus, name), { force: true });
  });
}

/**
 * Deletes the file that an article was read from; of a link, the link. False when no file of its own has that article: it is gone, or one of
 * several in a `.jsonl` file.
 *
 * @throws {UserError} when it cannot be deleted.
 */
export async function removeArticleFile(corpus: string, { id, hash }: Pick<Article, 'id' | 'hash'>): Promise<boolean> {
  return plainly(corpus, async () => {
    const folder = await realpath(corpus);
    for (const file of await listFiles(folder)) {
      if (!('location' in file) || file.suffix === '.jsonl' || stemOf(file.path) !== id) continue;
      // Of several files of one stem the first that can be read gives the article.
      if (!(await gives(file, hash))) continue;
      await rm(path.join(folder, file.path));
      return true;
    }
    return false;
  });
}

async function gives(file: ListedFile, hash: string): Promise<boolean> {
  for await (const entry of readFile(file)) {
    const made = 'source' in entry ? toArticle(entry.source) : undefined;
    if (made && 'article' in made && made.article.hash === hash) return true;
  }
  return false;
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The file that stands in the way of a name: of that very name, else of one that looks the same, else one that gives an article of the same id. */
function rivalOf(name: string, entries: readonly Dirent[]): string | undefined {
  const files = entries
    .filter((entry) => !entry.isDirectory() && SUFFIXES.includes(path.extname(entry.name).toLowerCase()))
    .map((entry) => entry.name);
  return (
    files.find((other) => other === name) ??
    files.find((other) => alike(other) === alike(name)) ??
    files.find((other) => sameStem(other, name))
  );
}

/** Names that some file system or some reader takes for one, or that would give articles of one id. */
function sameStem(one: string, other: string): boolean {
  return alike(stemOf(one)) === alike(stemOf(other)) && !one.startsWith('.');
}

function stemOf(file: string): string {
  return file.slice(0, file.length - path.posix.extname(file).length);
}

function alike(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

async function plainly<Result>(corpus: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error && 'code' in error)) throw error;
    throw new UserError(
      `The folder of the articles cannot be changed (${String(error.code)}): make it writable, and see that its disk has room.`,
      { cause: messageOf(error) },
    );
  }
}
