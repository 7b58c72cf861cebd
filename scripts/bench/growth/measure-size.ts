import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Article } from '#lib/domain.ts';
import type { IndexProgress } from '#lib/engine/indexing.ts';
import type { EvaluationQuestion } from '#lib/evaluation/question-file.ts';
import { temporaryFolder } from '../../left-behind.ts';
import { madeArticles } from '../made-corpus.ts';
import type { Adding, Indexing, Questions } from '../measure.ts';
import { measured } from '../measured.ts';
import type { Needles } from '../needles.ts';
import { npmScript } from '../npm-script.ts';
import type { Recall } from './recall.ts';

/** What one size of a corpus costs. */
export interface Size extends Indexing {
  questions: Questions;
  /** Absent in the short form. */
  more?: { recall: Recall; adding: Adding } & Updates;
  /** Of real questions about a few real articles among all the others; absent without such questions. */
  needles?: Needles;
}

export interface Updates {
  /** Of a whole `npm run index` when one article has come to the corpus. */
  updateSeconds: number;
  /** The same when nothing has changed since. */
  unchangedSeconds: number;
}

/** What corpora of any size are made of. */
export interface Material {
  /** Of real articles, which the made ones are mixed from. */
  texts: readonly string[];
  /** Real articles that stand in every corpus, with questions that they answer. */
  needles: {
    /** The name of the set that they are from; undefined where there are none. */
    set: string | undefined;
    articles: readonly Article[];
    questions: readonly EvaluationQuestion[];
  };
}

const WORDS_OF_PASSAGE = 145;
const SEED = 1;
const YOUNG_MS = 3_500;
const ONE_MORE = 'The last ferry of the year left at nine. Nobody minded that it was late.';
const MEASURE = path.join('scripts', 'bench', 'measure.ts');
const RECALL = path.join('scripts', 'bench', 'growth', 'recall.ts');
const NEEDLES = path.join('scripts', 'bench', 'needles.ts');

/** Makes, indexes and asks a corpus of about so many passages, each step in a process of its own. */
export async function measureSize(
  { texts, needles }: Material,
  passages: number,
  isQuick: boolean,
  onProgress: (progress: IndexProgress) => void,
): Promise<Size> {
  const { folder, remove } = temporaryFolder('bench');
  try {
    const corpus = path.join(folder, 'articles.jsonl');
    const directory = path.join(folder, 'index');
    // Each of them is about one passage.
    await writeCorpus(corpus, needles.articles, texts, (passages - needles.articles.length) * WORDS_OF_PASSAGE);
    const indexing = await measured<Indexing>([MEASURE, 'indexing', corpus, directory], onProgress);
    const ask = () => measured<Questions>([MEASURE, 'questions', corpus, directory]);
    const questions = await ask();
    if (isQuick) return { ...indexing, questions: quickestOf([questions, await ask(), await ask()]) };
    const asked = await writeQuestions(needles.questions, folder);
    const recall = await measured<Recall>([RECALL, directory, ...asked]);
    const [found] = await Promise.all(asked.map((file) => measured<Needles>([NEEDLES, file, directory])));
    const adding = await measured<Adding>([MEASURE, 'adding', corpus, directory]);
    const more = { recall, adding, ...(await measureUpdates(corpus, directory)) };
    return { ...indexing, questions, more, ...(found && { needles: found }) };
  } finally {
    remove();
  }
}

/** What other programs take of the machine only ever makes it slower: the sizes of the short form are compared by the quickest of some runs each. */
function quickestOf(runs: readonly Questions[]): Questions {
  return runs.toSorted((one, other) => one.times.p50 - other.times.p50)[0]!;
}

/** The file of the questions, if there are any. */
async function writeQuestions(questions: readonly EvaluationQuestion[], folder: string): Promise<string[]> {
  if (questions.length === 0) return [];
  const file = path.join(folder, 'questions.jsonl');
  await writeFile(file, questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
  return [file];
}

async function measureUpdates(corpus: string, directory: string): Promise<Updates> {
  await appendFile(corpus, `${JSON.stringify({ id: 'one-more', title: 'One more', text: ONE_MORE })}\n`);
  const index = async (): Promise<number> => {
    const started = performance.now();
    await measured<unknown>([...npmScript('index'), '--corpus', corpus, '--index', directory, '--json']);
    return (performance.now() - started) / 1_000;
  };
  // Until the files are old enough that a change could not go unseen.
  await pause(YOUNG_MS);
  const [updateSeconds, unchangedSeconds] = [await index(), await index()];
  return { updateSeconds, unchangedSeconds };
}

async function writeCorpus(
  file: string,
  needles: readonly Article[],
  texts: readonly string[],
  most: number,
): Promise<void> {
  const output = createWriteStream(file);
  for (const article of needles) output.write(`${JSON.stringify({ ...article, hash: undefined })}\n`);
  let words = 0;
  const made = madeArticles(texts, SEED);
  while (words < most) {
    const article = made.next().value;
    if (!output.write(`${JSON.stringify(article)}\n`)) await once(output, 'drain');
    words += article.text.split(' ').length;
  }
  output.end();
  await once(output, 'finish');
}
