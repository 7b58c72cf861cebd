import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '#lib/domain.ts';
import { messageOf, UserError } from '#lib/errors.ts';
import { toArticle, type Source } from './article.ts';
import { compareCodePoints } from './code-point-order.ts';
import { languageOf } from './language.ts';
import { leftOutOf } from './left-out.ts';
import { listFiles, type ListedFile } from './list-files.ts';
import { readFile, type Skip } from './read-file.ts';

export type { Skip };

export type CorpusEntry = { article: Article } | { skipped: Skip };

/**
 * The articles of a folder, or of one `.jsonl` file, in code-point order of their paths, one in memory at a time.
 * Whatever is not read comes as a skip with its reason, and reading goes on.
 *
 * @throws {UserError} when there is nothing at `corpus`, or no article in it
 */
export async function* readCorpus(corpus: string): AsyncGenerator<CorpusEntry> {
  const admission = new Admission();
  for (const file of await listCorpus(corpus)) {
    for await (const entry of readFile(file)) {
      yield 'source' in entry ? await admission.admit(entry.source, entry.path) : admission.skip(entry as Skip);
    }
  }
  admission.end(corpus);
}

/** All of a corpus at once, the articles in code-point order of their ids. */
export async function collectCorpus(corpus: string): Promise<{ articles: Article[]; skipped: Skip[] }> {
  const articles: Article[] = [];
  const skipped: Skip[] = [];
  for await (const entry of readCorpus(corpus)) {
    if ('article' in entry) articles.push(entry.article);
    else skipped.push(entry.skipped);
  }
  articles.sort((a, b) => compareCodePoints(a.id, b.id));
  return { articles, skipped };
}

/**
 * The files of a corpus that can be read, and why others cannot; none is opened.
 *
 * @param leaveOut files and folders of Footnote's own, which are passed over where they lie in the corpus
 * @throws {UserError} when there is nothing at `corpus`, or one of these is the corpus itself
 */
export async function listCorpus(corpus: string, leaveOut: readonly string[] = []): Promise<ListedFile[]> {
  const { location, stats } = await find(corpus);
  if (stats.isDirectory()) {
    const leftOut = await leftOutOf(location, leaveOut);
    if (leftOut.has('')) {
      throw new UserError(
        `The corpus folder "${corpus}" is also the folder of the index, and whoever deletes that would delete the articles. Give the index a folder of its own, which may lie in this one, with --index DIR or INDEX_DIR.`,
      );
    }
    try {
      return await listFiles(location, leftOut);
    } catch (error) {
      throw new UserError(
        `The corpus folder "${corpus}" cannot be opened: ${messageOf(error)}. Check its permissions.`,
      );
    }
  }
  if (stats.isFile() && path.extname(corpus).toLowerCase() === '.jsonl') {
    return [{ path: path.basename(corpus), location, suffix: '.jsonl' }];
  }
  throw new UserError(
    `The corpus "${corpus}" is neither a folder nor a .jsonl file. Name the folder that holds your articles, with --corpus PATH or CORPUS_DIR.`,
  );
}

async function find(corpus: string): Promise<{ location: string; stats: Stats }> {
  try {
    const location = await realpath(corpus);
    return { location, stats: await stat(location) };
  } catch (error) {
    const problem = /ENOENT|ENOTDIR/.test(messageOf(error))
      ? 'does not exist'
      : `cannot be opened (${messageOf(error)})`;
    throw new UserError(
      `The corpus "${corpus}" ${problem}. Name a folder of articles or a .jsonl file, with --corpus PATH or CORPUS_DIR.`,
    );
  }
}

/** There is no article in a corpus. */
export class EmptyCorpusError extends UserError {}

/** Which articles of a corpus are in it: the first path of an id has it. */
export class Admission {
  readonly #firstPaths = new Map<string, string>();
  #skipped = 0;
  #firstSkip: Skip | undefined;

  async admit(source: Source, at: string): Promise<CorpusEntry> {
    const taken = this.taken(source.id, at);
    if (taken) return taken;
    const made = toArticle(source);
    if ('reason' in made) return this.skip({ path: at, reason: made.reason });
    this.take(source.id, at);
    const language = made.article.language ?? (await languageOf(made.article.text));
    return { article: language === undefined ? made.article : { ...made.article, language } };
  }

  isTaken(id: string): boolean {
    return this.#firstPaths.has(id);
  }

  /** The skip of what comes second. */
  taken(id: string, at: string): { skipped: Skip } | undefined {
    const first = this.#firstPaths.get(id);
    return first === undefined ? undefined : this.skip({ path: at, reason: `its id "${id}" is taken by ${first}` });
  }

  take(id: string, at: string): void {
    this.#firstPaths.set(id, at);
  }

  skip({ path: at, reason }: Skip): { skipped: Skip } {
    const skipped = { path: at, reason };
    this.#skipped += 1;
    this.#firstSkip ??= skipped;
    return { skipped };
  }

  /** @throws {EmptyCorpusError} when there was no article */
  end(corpus: string): void {
    if (this.#firstPaths.size === 0) throw new EmptyCorpusError(nothingFound(corpus, this.#skipped, this.#firstSkip));
  }
}

function nothingFound(corpus: string, skipped: number, first: Skip | undefined): string {
  const cure =
    'Put .md, .txt, .html, .pdf, .docx or .jsonl files there, or name another corpus with --corpus PATH or CORPUS_DIR.';
  if (!first) return `There is no article in the corpus "${corpus}". ${cure}`;
  const others = skipped > 1 ? ` and ${skipped - 1} more` : '';
  return `There is no article in the corpus "${corpus}": skipped ${first.path} (${first.reason})${others}. ${cure}`;
}
