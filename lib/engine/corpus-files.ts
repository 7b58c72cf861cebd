import { randomUUID } from 'node:crypto';
import { link, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '#lib/corpus/list-files.ts';
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
    const rival = (await readdir(folder)).find((other) => sameStem(other, name));
    const isSame = rival !== undefined && alike(rival) === alike(name);
    if (rival !== undefined && !(isSame && replace)) return { taken: isSame ? 'same' : 'alike', by: rival };

    // Hidden names are passed over by whoever reads the folder meanwhile.
    const fresh = path.join(folder, `.adding-${randomUUID()}`);
    const former = path.join(folder, `.replaced-${randomUUID()}`);
    const target = path.join(folder, rival ?? name);
    try {
      await writeWhole(fresh, bytes);
      if (rival !== undefined) await rename(target, former);
      // Unlike a rename it fails where somebody else was faster.
      await link(fresh, target);
    } catch (error) {
      if (rival !== undefined) await rename(former, target).catch(() => undefined);
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

/**
 * Deletes the file that an article was read from; of a link, the link. False when no file of its own has that article: it is gone, or one of
 * several in a `.jsonl` file.
 *
 * @throws {UserError} when it cannot be deleted.
 */
export async function removeArticleFile(corpus: string, articleId: string): Promise<boolean> {
  return plainly(corpus, async () => {
    const folder = await realpath(corpus);
    const file = (await listFiles(folder)).find(
      (listed) => 'location' in listed && listed.suffix !== '.jsonl' && stemOf(listed.path) === articleId,
    );
    if (!file) return false;
    await rm(path.join(folder, file.path));
    return true;
  });
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
