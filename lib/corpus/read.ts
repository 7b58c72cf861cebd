import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '#lib/domain.ts';
import { messageOf, UserError } from '#lib/errors.ts';
import { toArticle, type Source } from './article.ts';
import { compareCodePoints } from './code-point-order.ts';
import { languageOf } from './language.ts';
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
  const firstPaths = new Map<string, string>();
  const skips: Skip[] = [];
  let skipped = 0;
  for (const file of await listCorpus(corpus)) {
    for await (const entry of readFile(file)) {
      const found = 'source' in entry ? await admit(entry.source, entry.path, firstPaths) : { skipped: entry };
      if ('skipped' in found) {
        skipped += 1;
        if (skips.length === 0) skips.push(found.skipped);
      }
      yield found;
    }
  }
  if (firstPaths.size === 0) throw new UserError(nothingFound(corpus, skipped, skips[0]));
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

/** The files of a corpus that can be read, and why others cannot; none is opened. @throws {UserError} when there is nothing at `corpus` */
export async function listCorpus(corpus: string): Promise<ListedFile[]> {
  const { location, stats } = await find(corpus);
  if (stats.isDirectory()) {
    try {
      return await listFiles(location);
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

/** The first path of an id has it. */
async function admit(source: Source, at: string, firstPaths: Map<string, string>): Promise<CorpusEntry> {
  const first = firstPaths.get(source.id);
  if (first !== undefined) return { skipped: { path: at, reason: `its id "${source.id}" is taken by ${first}` } };
  const made = toArticle(source);
  if ('reason' in made) return { skipped: { path: at, reason: made.reason } };
  firstPaths.set(source.id, at);
  const language = made.article.language ?? (await languageOf(made.article.text));
  return { article: language === undefined ? made.article : { ...made.article, language } };
}

function nothingFound(corpus: string, skipped: number, first: Skip | undefined): string {
  const cure =
    'Put .md, .txt, .html, .pdf, .docx or .jsonl files there, or name another corpus with --corpus PATH or CORPUS_DIR.';
  if (!first) return `There is no article in the corpus "${corpus}". ${cure}`;
  const others = skipped > 1 ? ` and ${skipped - 1} more` : '';
  return `There is no article in the corpus "${corpus}": skipped ${first.path} (${first.reason})${others}. ${cure}`;
}
