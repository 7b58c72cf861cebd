import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What was found in a file of a corpus. */
export interface FileReading {
  /** How the file looked; absent when another reading may find something else while it looks the same. */
  look?: string;
  entries: ReadingEntry[];
}

export type ReadingEntry = ArticleReading | { path: string; reason: string };

/** An article that was read. */
export interface ArticleReading {
  /** Where: the file, and in a `.jsonl` file its line. */
  path: string;
  id: string;
  fingerprint: string;
  /** Of its line in a `.jsonl` file. */
  digest?: string;
}

/** Of each file, by its path in the corpus. */
export type Readings = ReadonlyMap<string, FileReading>;

/**
 * What an earlier run has kept in an index's folder; nothing when there is none, when it is not as it was written, or when another program has read the
 * files: then all is read again.
 *
 * @param reader what the program is known by
 */
export async function loadReadings(directory: string, reader: string): Promise<Readings> {
  try {
    const [digest, content = ''] = (await readFile(fileIn(directory), 'utf8')).split('\n');
    // Of this digest is only what this very program has written, so it is of the right shape.
    const isOurs = digest === digestOf(`${reader}\n${content}`);
    return isOurs ? new Map(JSON.parse(content) as [string, FileReading][]) : new Map();
  } catch (error) {
    if (isFileError(error)) return new Map();
    throw error;
  }
}

/** Keeps what was read for the next run, whole or not at all. */
export async function saveReadings(directory: string, reader: string, readings: Readings): Promise<void> {
  const content = JSON.stringify([...readings]);
  const part = `${fileIn(directory)}.${process.pid}`;
  try {
    await writeFile(part, `${digestOf(`${reader}\n${content}`)}\n${content}\n`);
    await rename(part, fileIn(directory));
  } finally {
    await rm(part, { force: true });
  }
}

export function isArticle(entry: ReadingEntry): entry is ArticleReading {
  return 'id' in entry;
}

function fileIn(directory: string): string {
  return path.join(directory, 'readings.json');
}

function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
