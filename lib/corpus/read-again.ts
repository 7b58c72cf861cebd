import type { Article } from '#lib/domain.ts';
import { compareCodePoints } from './code-point-order.ts';
import { fingerprint } from './fingerprint.ts';
import type { ListedFile } from './list-files.ts';
import { Admission, type Skip } from './read.ts';
import { type KnownLines, readFile, type SourceEntry } from './read-file.ts';
import { type ArticleReading, type FileReading, isArticle, type ReadingEntry, type Readings } from './readings.ts';
import { nearest, type Unread } from './unread.ts';

/** What is known of a corpus before it is read. */
export interface Earlier {
  /** Those that were there when it was looked at; one that has gone since is skipped, one that has come makes it look different the next time. */
  files: readonly ListedFile[];
  readings: Readings;
  /** Whether they tell of all that is indexed: of a file that they do not have, nothing is. */
  isAllKnown?: boolean;
  /** Opens every file, also where it looks as it did. */
  readsAll?: boolean;
  /** How each file looks now; of those that are not here it cannot be said. */
  looks: ReadonlyMap<string, string>;
  /** Whether the article of this id need not be read when it has this fingerprint. */
  isKnown: (id: string, fingerprint: string) => boolean;
  /** Told how many of the files are read. */
  onRead?: (done: number, total: number) => void;
}

/** An article of the corpus; what has not changed since it was read before is not read again. */
export interface FoundArticle {
  id: string;
  fingerprint: string;
  article?: Article;
}

export interface Found {
  /** In code-point order of their ids. */
  articles: FoundArticle[];
  skipped: Skip[];
  /** Those of the skips that say nothing of the articles there. */
  unread: Unread[];
  /** For the next time. */
  readings: Readings;
  /** Whether another reading finds the same while the corpus looks the same. */
  isSure: boolean;
}

/**
 * All of a corpus, of which only those files are opened, and of `.jsonl` files only those lines read, that are not as they were.
 *
 * @throws {UserError} when there is no article in it
 */
export async function readAgain(corpus: string, earlier: Earlier): Promise<Found> {
  const reading = new Reading();
  const { files, readsAll, onRead } = earlier;
  for (const [done, file] of files.entries()) {
    onRead?.(done, files.length);
    const before = earlier.readings.get(file.path);
    const look = earlier.looks.get(file.path);
    if (before && !readsAll && isAsItWas(before, look, earlier)) reading.repeat(file.path, before);
    else await reading.read(file, look, readsAll ? new Map() : knownLines(before, earlier));
  }
  return reading.end(corpus, earlier);
}

class Reading {
  readonly #admission = new Admission();
  readonly #articles: FoundArticle[] = [];
  readonly #skipped: Skip[] = [];
  /** By their paths in the corpus. */
  readonly #unread = new Map<string, Unread>();
  readonly #readings = new Map<string, FileReading>();
  #isSure = true;

  repeat(path: string, before: FileReading): void {
    for (const entry of before.entries) {
      if (isArticle(entry)) this.#takeKnown(entry);
      else this.#skipped.push(this.#admission.skip(entry).skipped);
    }
    this.#readings.set(path, before);
  }

  async read(file: ListedFile, look: string | undefined, known: KnownLines): Promise<void> {
    const entries: ReadingEntry[] = [];
    let isWhole = true;
    for await (const entry of readFile(file, known)) {
      if ('known' in entry) {
        this.#takeKnown(entry.known);
        entries.push(entry.known);
      } else if ('source' in entry) {
        // What another file's article keeps out is not looked at: it may come in when that one goes.
        if (this.#admission.isTaken(entry.source.id)) isWhole = false;
        entries.push(await this.#take(entry));
      } else {
        if (entry.mayPass) isWhole = this.#isSure = false;
        const { skipped } = this.#admission.skip(entry);
        this.#skipped.push(skipped);
        if (entry.unread) this.#unread.set(file.path, { skip: skipped });
        entries.push(entry);
      }
    }
    const isSure = isWhole && look !== undefined;
    if ('location' in file) this.#readings.set(file.path, { ...(isSure && { look }), entries });
  }

  end(corpus: string, earlier: Pick<Earlier, 'readings' | 'isAllKnown'>): Found {
    this.#admission.end(corpus);
    this.#articles.sort((one, other) => compareCodePoints(one.id, other.id));
    if (this.#unread.size > 0) this.#carryOver(earlier);
    return {
      articles: this.#articles,
      skipped: this.#skipped,
      unread: [...this.#unread.values()],
      readings: this.#readings,
      isSure: this.#isSure,
    };
  }

  /** What was known before of that which could not be read now stays known. */
  #carryOver({ readings, isAllKnown }: Pick<Earlier, 'readings' | 'isAllKnown'>): void {
    for (const [path, unread] of this.#unread) {
      if (isAllKnown) {
        unread.ids = [];
        this.#readings.set(path, this.#readings.get(path) ?? { entries: [] });
      } else if (!readings.has(path)) {
        // What a file gave before it broke off is not all that is in it.
        this.#readings.delete(path);
      }
    }
    for (const [path, { entries }] of readings) {
      const unread = nearest(path, this.#unread);
      if (!unread) continue;
      const now = this.#readings.get(path)?.entries ?? [];
      const read = new Set(now.map((entry) => (isArticle(entry) ? entry.id : undefined)));
      const known = entries.filter((entry) => isArticle(entry)).filter(({ id }) => !read.has(id));
      this.#readings.set(path, { entries: [...now, ...known] });
      unread.ids ??= [];
      for (const { id } of known) unread.ids.push(id);
    }
  }

  #takeKnown({ id, fingerprint: known, path }: ArticleReading): void {
    const taken = this.#admission.taken(id, path);
    if (taken) this.#skipped.push(taken.skipped);
    else {
      this.#admission.take(id, path);
      this.#articles.push({ id, fingerprint: known });
    }
  }

  async #take({ source, path, digest }: SourceEntry): Promise<ReadingEntry> {
    const admitted = await this.#admission.admit(source, path);
    if ('skipped' in admitted) {
      this.#skipped.push(admitted.skipped);
      return admitted.skipped;
    }
    const { article } = admitted;
    const found = { id: article.id, fingerprint: fingerprint(article) };
    this.#articles.push({ ...found, article });
    return { path, ...found, ...(digest !== undefined && { digest }) };
  }
}

/** Whether a file looks as it did, and all its articles are known. */
function isAsItWas(before: FileReading, look: string | undefined, { isKnown }: Earlier): boolean {
  if (look === undefined || before.look !== look) return false;
  return before.entries.every((entry) => !isArticle(entry) || isKnown(entry.id, entry.fingerprint));
}

function knownLines(before: FileReading | undefined, { isKnown }: Earlier): Map<string, ArticleReading> {
  const lines = new Map<string, ArticleReading>();
  for (const entry of before?.entries ?? []) {
    if (isArticle(entry) && entry.digest !== undefined && isKnown(entry.id, entry.fingerprint))
      lines.set(entry.digest, entry);
  }
  return lines;
}
