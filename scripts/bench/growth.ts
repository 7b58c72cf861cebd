import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { IndexProgress } from '#lib/engine/indexing.ts';
import { UserError } from '#lib/errors.ts';
import { madeArticles } from './made-corpus.ts';
import type { Adding, Indexing, Questions } from './measure.ts';
import type { Recall } from './recall.ts';

/** What one size of a corpus costs. */
export interface Size extends Indexing {
  questions: Questions;
  recall: Recall;
  adding: Adding;
  /** Of a whole `npm run index` when one article has come to the corpus. */
  updateSeconds: number;
  /** The same when nothing has changed since. */
  unchangedSeconds: number;
}

const WORDS_OF_PASSAGE = 145;
const SEED = 1;
const YOUNG_MS = 3_500;
const ONE_MORE = 'The last ferry of the year left at nine. Nobody minded that it was late.';

/**
 * Makes, indexes and asks a corpus of about so many passages, each step in a process of its own.
 *
 * @param texts of real articles, which the made ones are mixed from
 */
export async function measureSize(
  texts: readonly string[],
  passages: number,
  onProgress: (progress: IndexProgress) => void,
): Promise<Size> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-bench-'));
  try {
    const corpus = path.join(folder, 'articles.jsonl');
    const directory = path.join(folder, 'index');
    await writeCorpus(corpus, texts, passages * WORDS_OF_PASSAGE);
    const indexing = await measured<Indexing>(['measure.ts', 'indexing', corpus, directory], onProgress);
    const questions = await measured<Questions>(['measure.ts', 'questions', corpus, directory]);
    const recall = await measured<Recall>(['recall.ts', directory]);
    const adding = await measured<Adding>(['measure.ts', 'adding', corpus, directory]);
    await appendFile(corpus, `${JSON.stringify({ id: 'one-more', title: 'One more', text: ONE_MORE })}\n`);
    const index = async (): Promise<number> => {
      const started = performance.now();
      await measured<unknown>(['../run.mjs', 'index', '--corpus', corpus, '--index', directory, '--json']);
      return (performance.now() - started) / 1_000;
    };
    // Until the files are old enough that a change could not go unseen.
    await pause(YOUNG_MS);
    const [updateSeconds, unchangedSeconds] = [await index(), await index()];
    return { ...indexing, questions, recall, adding, updateSeconds, unchangedSeconds };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeCorpus(file: string, texts: readonly string[], most: number): Promise<void> {
  const output = createWriteStream(file);
  let words = 0;
  for (const article of madeArticles(texts, SEED)) {
    if (!output.write(`${JSON.stringify(article)}\n`)) await once(output, 'drain');
    words += article.text.split(' ').length;
    if (words >= most) break;
  }
  output.end();
  await once(output, 'finish');
}

/** Runs a program of this folder, which prints its result as its last line and its progress, if any, as lines beside it. */
async function measured<Result>(
  [program, ...parameters]: string[],
  onProgress: (progress: IndexProgress) => void = () => undefined,
): Promise<Result> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, program!), ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let reported = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.startsWith('{"step":')) onProgress(JSON.parse(line) as IndexProgress);
    else reported += `${line}\n`;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new UserError(`A measurement ended with code ${code}: ${reported.trim() || 'it said nothing'}`);
  return JSON.parse(printed) as Result;
}
