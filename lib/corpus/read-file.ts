import path from 'node:path';
import { messageOf } from '#lib/errors.ts';
import type { Source } from './article.ts';
import { decode } from './decode.ts';
import type * as FrontMatter from './front-matter.ts';
import { type GivenMetadata, givenMetadataShape, withRealDate } from './given-metadata.ts';
import { readJsonl } from './jsonl.ts';
import type { ListedFile, Suffix } from './list-files.ts';
import type { ArticleReading } from './readings.ts';
import { readRegularFile, unreadable } from './safe-file.ts';

/** Something in the corpus that was not read, and why. */
export interface Skip {
  /** POSIX, from the corpus folder. */
  path: string;
  /** A clause: "it is empty". */
  reason: string;
  /** The disk or a permission is the reason: the file may be read the next time though it looks the same. */
  mayPass?: true;
  /** Nothing is known of what is in it, so that it may still hold the articles that it held. */
  unread?: true;
}

/** An article, with the digest of its line in a `.jsonl` file. */
export interface SourceEntry {
  source: Source;
  path: string;
  digest?: string;
}

/** An article, one that is known as it was read before, or what is wrong. */
export type FileEntry = SourceEntry | { known: ArticleReading } | Skip;

/** Articles by the digests of their lines. */
export type KnownLines = ReadonlyMap<string, ArticleReading>;

/** What a file of one article says, or why it says nothing. */
type Content = { text: string; given: GivenMetadata; problem?: string; lost?: string } | { reason: string };

/** Of a file with a million bad lines, so many are named and the rest counted. */
const MOST_NAMED_LINES = 100;
/** Of one article: some fifty novels. Its sentences, words and vectors must fit into memory beside it. */
const MOST_CHARACTERS = 60_000_000;

/** Parsers of rich formats meet files that nobody has foreseen; one of them must not end the reading of all others. */
function careful(read: (bytes: Buffer) => Promise<Content>): (bytes: Buffer) => Promise<Content> {
  return async (bytes) => {
    try {
      return await read(bytes);
    } catch (error) {
      return { reason: `it cannot be taken apart (${messageOf(error).split('\n')[0]})` };
    }
  };
}

const readHtml = careful(async (bytes) => (await import('./documents/html.ts')).readHtml(bytes));
const readPdf = careful(async (bytes) => (await import('./documents/pdf.ts')).readPdf(bytes));
const readDocx = careful(async (bytes) => (await import('./documents/docx.ts')).readDocx(bytes));

/** What takes a format apart is loaded for the first file of it: of PDFs alone that is the words of a dictionary. */
const READERS: Record<Exclude<Suffix, '.jsonl'>, (bytes: Buffer) => Content | Promise<Content>> = {
  '.md': readPlain,
  '.txt': readPlain,
  '.html': readHtml,
  '.htm': readHtml,
  '.pdf': readPdf,
  '.docx': readDocx,
};

/**
 * The articles of a file in their order, and what is wrong with it.
 *
 * @param known articles of lines that need not be read again, by the digests of these lines
 */
export async function* readFile(file: ListedFile, known: KnownLines = new Map()): AsyncGenerator<FileEntry> {
  if ('reason' in file) {
    yield file;
    return;
  }
  const { path: filePath, location, suffix } = file;
  try {
    yield* suffix === '.jsonl' ? readLines(filePath, location, known) : readOne(filePath, location, READERS[suffix]);
  } catch (error) {
    yield { path: filePath, ...unreadable(error), mayPass: true };
  }
}

async function* readOne(filePath: string, location: string, read: (typeof READERS)['.md']): AsyncGenerator<FileEntry> {
  const file = await readRegularFile(location);
  const content = 'reason' in file ? file : file.bytes.length === 0 ? EMPTY : await read(file.bytes);
  if ('reason' in content) {
    yield { path: filePath, reason: content.reason };
    return;
  }
  const { text, problem, lost } = content;
  const { given, problem: dateProblem } = withRealDate(content.given);
  if (problem !== undefined) yield { path: `${filePath} (front matter)`, reason: problem };
  if (dateProblem !== undefined) yield { path: `${filePath} (published)`, reason: dateProblem };
  if (lost !== undefined) yield { path: `${filePath} (fonts)`, reason: lost };
  if (text.length > MOST_CHARACTERS) {
    yield { path: filePath, reason: `its text is longer than ${MOST_CHARACTERS / 1_000_000} million characters` };
    return;
  }
  const id = withoutSuffix(filePath);
  yield { path: filePath, source: { id, text, given, name: path.posix.basename(id) } };
}

const EMPTY = { reason: 'it is empty' };

let frontMatter: Promise<typeof FrontMatter> | undefined;

async function readPlain(bytes: Buffer): Promise<Content> {
  const decoded = decode(bytes);
  if ('reason' in decoded) return decoded;
  // Loaded for the first text that begins with a rule: what reads YAML takes longer to load than a short text to read.
  if (!decoded.text.startsWith('---')) return { text: decoded.text, given: givenMetadataShape.parse({}) };
  frontMatter ??= import('./front-matter.ts');
  return (await frontMatter).splitFrontMatter(decoded.text);
}

async function* readLines(filePath: string, location: string, known: KnownLines): AsyncGenerator<FileEntry> {
  let bad = 0;
  let records = 0;
  let undated = 0;
  for await (const entry of readJsonl(location, (digest) => known.has(digest))) {
    if ('known' in entry) {
      records += 1;
      yield { known: known.get(entry.known)! };
    } else if ('record' in entry) {
      records += 1;
      const { id, text } = entry.record;
      const { given, problem } = withRealDate(entry.record.given);
      if (problem !== undefined) {
        undated += 1;
        if (undated <= MOST_NAMED_LINES) yield { path: `${filePath}, line ${entry.line} (published)`, reason: problem };
      }
      const name = id === undefined ? undefined : path.posix.basename(id);
      const source = { id: id ?? `${withoutSuffix(filePath)}-${entry.line}`, text, given, name };
      // Without a digest it is read again the next time, and its date is told again.
      yield { path: `${filePath}, line ${entry.line}`, source, ...(problem === undefined && { digest: entry.digest }) };
    } else if (entry.line === undefined) {
      yield { path: filePath, reason: entry.reason };
      return;
    } else {
      bad += 1;
      if (bad <= MOST_NAMED_LINES) yield { path: filePath, reason: `line ${entry.line} ${entry.reason}` };
    }
  }
  if (records === 0) yield { path: filePath, reason: 'no line of it is an article' };
  if (undated > MOST_NAMED_LINES) {
    yield { path: filePath, reason: `${undated - MOST_NAMED_LINES} more lines have dates that do not exist` };
  }
  if (bad > MOST_NAMED_LINES) yield { path: filePath, reason: `${bad - MOST_NAMED_LINES} more lines are no articles` };
}

function withoutSuffix(filePath: string): string {
  return filePath.slice(0, filePath.length - path.posix.extname(filePath).length);
}
