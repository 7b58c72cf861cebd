/** What one process of the benchmark measures, so that memory is that of this work alone: prints one line of JSON. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { indexCorpus, type IndexProgress } from '#lib/engine/indexing.ts';
import { findEvidence } from '#lib/retrieval/find-evidence.ts';
import { prepareArticles } from '#lib/engine/prepare-articles.ts';
import { openSqliteStore, readIndexed } from '#lib/store/sqlite-store.ts';
import { openSqliteWriter } from '#lib/store/sqlite-writer.ts';
import { madeArticles } from './made-corpus.ts';
import { questionsOf } from './made-questions.ts';
import { quantilesOf, type Times } from './quantiles.ts';

export interface Indexing {
  articles: number;
  passages: number;
  seconds: number;
  /** Of the index on disk. */
  bytes: number;
  /** Resident, at the most. */
  peakBytes: number;
  /** How long other work of the process had to wait for its turn, in milliseconds: 99 of 100 times less than the first. */
  waits: { p99: number; most: number };
}

export interface Questions {
  /** Until the first question was answered by the store, in milliseconds. */
  firstMilliseconds: number;
  times: Times;
  /** Resident, after all questions. */
  bytes: number;
}

/** An article that comes to an index in a process that runs on: split, embedded, written and sealed. */
export interface Adding {
  times: Times;
}

const ASKED = 200;
const ADDED = 40;
const SOURCES = 50;
const WARM_UP = 20;
const VECTOR_WEIGHT = 0.1;

const [task, corpus = '', directory = ''] = process.argv.slice(2);
const tasks: Record<string, () => Promise<Indexing | Questions | Adding>> = {
  indexing: measureIndexing,
  questions: measureQuestions,
  adding: measureAdding,
};
const result = await tasks[task!]!();
process.stdout.write(`${JSON.stringify(result)}\n`);

async function measureIndexing(): Promise<Indexing> {
  const embedder = createEmbeddedEmbedder();
  const onProgress = (progress: IndexProgress) => process.stderr.write(`${JSON.stringify(progress)}\n`);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const { stats, seconds } = await indexCorpus({ corpus, directory, embedder, onProgress });
  delay.disable();
  const waits = { p99: delay.percentile(99) / 1e6, most: delay.max / 1e6 };
  const bytes = readdirSync(directory).reduce((sum, name) => sum + statSync(path.join(directory, name)).size, 0);
  return { ...stats, seconds, bytes, peakBytes: process.resourceUsage().maxRSS * 1024, waits };
}

async function measureQuestions(): Promise<Questions> {
  const embedder = createEmbeddedEmbedder();
  const opened = performance.now();
  const store = await openSqliteStore(directory);
  const asked = await questionsOf(store, ASKED + WARM_UP);
  const ask = async (question: string) => findEvidence(store, embedder, question, { vectorWeight: VECTOR_WEIGHT });
  await ask(asked[0]!);
  const firstMilliseconds = performance.now() - opened;
  for (const question of asked.slice(0, WARM_UP)) await ask(question);
  const times: number[] = [];
  for (const question of asked.slice(WARM_UP)) {
    const started = performance.now();
    await ask(question);
    times.push(performance.now() - started);
  }
  await store.close();
  const bytes = process.memoryUsage().rss;
  return { firstMilliseconds, times: quantilesOf(times), bytes };
}

async function measureAdding(): Promise<Adding> {
  const embedder = createEmbeddedEmbedder();
  const indexed = await readIndexed(directory);
  const store = await openSqliteStore(directory);
  const infos = (await store.articles()).slice(0, SOURCES);
  const sources = await Promise.all(infos.map(async ({ id }) => (await store.article(id))!.text));
  await store.close();
  const made = madeArticles(sources, 2);
  const times: number[] = [];
  for (let number = 0; number < ADDED; number++) {
    const article = { ...made.next().value, id: `added-${number}` };
    const started = performance.now();
    const writer = await openSqliteWriter(directory, indexed!.spec);
    const hash = createHash('sha256').update(article.text).digest('hex');
    await writer.put(await prepareArticles([{ ...article, hash }], embedder, new Map()));
    await writer.commit();
    times.push(performance.now() - started);
  }
  return { times: quantilesOf(times) };
}
