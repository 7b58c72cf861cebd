/**
 * How fast the stores take up and find passages, side by side in one run, PostgreSQL where TEST_DATABASE_URL names a server;
 * `node scripts/bench/store.ts PASSAGES [SECONDS]` prints a line of JSON.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { readConfig } from '#lib/config.ts';
import { collectCorpus } from '#lib/corpus/read.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { prepareArticles } from '#lib/engine/prepare-articles.ts';
import { seededRandom } from '#lib/evaluation/random.ts';
import { findEvidence } from '#lib/retrieval/find-evidence.ts';
import { nearest, type PassageVector } from '#lib/store/exact-scan.ts';
import { type IndexPlace, openStore, openWriter } from '#lib/store/open.ts';
import { INDEX_FORMAT } from '#lib/store/schema.ts';
import type { Writer } from '#lib/store/store.ts';
import { temporaryFolder } from '../left-behind.ts';
import { madeArticles } from './made-corpus.ts';
import { quantilesOf, type Times } from './quantiles.ts';
import { inOwnDatabase, measuredServer } from './stores/own-database.ts';

export interface StoreFigures {
  store: 'files' | 'PostgreSQL';
  passages: number;
  /** Until they stand in their tables; preparing them, and the indexes of words and vectors, not counted. */
  writtenPerSecond: number;
  /** What comes after the last passage: the indexes, and the switch to them. */
  commitSeconds: number;
  /** Finding the evidence for a question, words and vectors together. */
  evidence: Times;
  nearest: Nearest;
  /** The same among articles that were named. */
  filtered: (Nearest & { share: number })[];
}

export interface Nearest {
  times: Times;
  /** How many of the ten nearest that comparing with every vector finds. */
  recallAt10: number;
}

export interface StoresOptions {
  passages: number;
  /** A database that may be filled: measures PostgreSQL too. */
  databaseUrl?: string | undefined;
  /** Where the texts come from that articles are made of. */
  corpus: string;
  /** After so many seconds of making and writing there are as many passages as there are by then. */
  seconds?: number;
  onProgress?: (line: string) => void;
}

const ARTICLES_AT_ONCE = 50;
const ASKED = 100;
const ASKED_FILTERED = 20;
const SHARES = [0.05, 0.005];
const WANTED = 10;
const LEAST_WORDS = 6;
const VECTOR_WEIGHT = 0.1;
/** What rounding may do to a cosine. */
const EQUAL = 1e-6;

/** Made articles, the same for each store. */
interface Sample {
  passages: PassageVector[];
  questions: string[];
  articleIds: string[];
}

interface Writing {
  place: IndexPlace;
  writer: Writer;
  seconds: number;
}

const embedder = createEmbeddedEmbedder();

/** Writes the same passages to each store, asks each the same questions, and leaves no file behind. */
export async function measureStores(options: StoresOptions): Promise<StoreFigures[]> {
  const { folder, remove } = temporaryFolder('stores');
  const places: IndexPlace[] = [
    { directory: path.join(folder, 'files') },
    ...(options.databaseUrl === undefined
      ? []
      : [{ directory: path.join(folder, 'database'), database: { url: options.databaseUrl } }]),
  ];
  try {
    const spec = { format: INDEX_FORMAT, embedder: embedder.id, dimensions: embedder.dimensions };
    const writings: Writing[] = [];
    for (const place of places) {
      const writer = await openWriter(place, { ...spec, analyser: 'bench', splitter: 'bench' });
      writings.push({ place, writer, seconds: 0 });
    }
    const sample = await writeAll(writings, options);
    const figures: StoreFigures[] = [];
    for (const writing of writings) {
      const commitSeconds = await secondsOf(() => writing.writer.commit());
      options.onProgress?.(`${nameOf(writing.place)}: the indexes took ${commitSeconds.toFixed(1)} s`);
      figures.push({
        store: nameOf(writing.place),
        passages: sample.passages.length,
        writtenPerSecond: Math.round(sample.passages.length / writing.seconds),
        commitSeconds,
        ...(await askAll(writing.place, sample)),
      });
    }
    return figures;
  } finally {
    remove();
  }
}

function nameOf({ database }: IndexPlace): StoreFigures['store'] {
  return database ? 'PostgreSQL' : 'files';
}

async function writeAll(writings: Writing[], options: StoresOptions): Promise<Sample> {
  const { passages: wanted, corpus, seconds = Infinity, onProgress } = options;
  const { articles } = await collectCorpus(corpus);
  const texts = articles.map(({ text }) => text);
  const made = madeArticles(texts, 1);
  const sample: Sample = { passages: [], questions: [], articleIds: [] };
  const until = performance.now() + seconds * 1_000;
  let told = 0;
  while (sample.passages.length < wanted && performance.now() < until) {
    const some = Array.from({ length: ARTICLES_AT_ONCE }, () => made.next().value);
    const hashed = some.map((each) => ({ ...each, hash: createHash('sha256').update(each.text).digest('hex') }));
    const prepared = await prepareArticles(hashed, embedder, new Map());
    for (const writing of writings) {
      writing.seconds += await secondsOf(async () => {
        await writing.writer.put(prepared);
        // A writer may still be at it; it is asked about an article when it is done.
        await writing.writer.earlier('');
      });
    }
    for (const { text } of some) sample.questions.push(questionOf(text));
    for (const { article, passages } of prepared) {
      sample.articleIds.push(article.id);
      for (const { vector } of passages) {
        sample.passages.push({ id: sample.passages.length, articleId: article.id, vector });
      }
    }
    if (sample.passages.length - told < wanted / 20) continue;
    told = sample.passages.length;
    onProgress?.(`${told} passages written`);
  }
  return sample;
}

async function askAll(
  place: IndexPlace,
  sample: Sample,
): Promise<Pick<StoreFigures, 'evidence' | 'nearest' | 'filtered'>> {
  const store = await openStore(place);
  try {
    const questions = spread(sample.questions, ASKED);
    const times: number[] = [];
    // As every question is answered: from one generation.
    const held = await store.hold();
    await findEvidence(held, embedder, questions[0]!, { vectorWeight: VECTOR_WEIGHT });
    for (const question of questions) {
      times.push(
        1_000 * (await secondsOf(() => findEvidence(held, embedder, question, { vectorWeight: VECTOR_WEIGHT }))),
      );
    }
    await held.close();
    const vectors = await embedder.embed(questions);
    const measure = async (asked: Float32Array[], articleIds?: string[]): Promise<Nearest> => {
      const named = articleIds && new Set(articleIds);
      const among = named ? sample.passages.filter(({ articleId }) => named.has(articleId)) : sample.passages;
      const taken: number[] = [];
      let found = 0;
      for (const vector of asked) {
        const least = nearest(vector, among, WANTED).at(-1)!.similarity - EQUAL;
        const started = performance.now();
        const { dense } = await store.search({ terms: [], vector, limit: WANTED, ...(articleIds && { articleIds }) });
        taken.push(performance.now() - started);
        found += dense.filter(({ similarity }) => similarity >= least).length;
      }
      return { times: quantilesOf(taken), recallAt10: found / (WANTED * asked.length) };
    };
    const random = seededRandom(1);
    const filtered: StoreFigures['filtered'] = [];
    for (const share of SHARES) {
      const articleIds = sample.articleIds.filter(() => random() < share);
      if (articleIds.length < 2) continue;
      filtered.push({ share, ...(await measure(vectors.slice(0, ASKED_FILTERED), articleIds)) });
    }
    return { evidence: quantilesOf(times), nearest: await measure(vectors), filtered };
  } finally {
    await store.close();
  }
}

/** The first sentence of some length: one of two words is as near to everything as to anything. */
function questionOf(text: string): string {
  const sentences = text.split(/[.\n]/u).map((sentence) => sentence.trim());
  return sentences.find((sentence) => sentence.split(' ').length >= LEAST_WORDS) ?? text.slice(0, 100);
}

/** So many of them, from the first to the last. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, at) => at % step === 0).slice(0, count);
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}

if (process.argv[1] === import.meta.filename) {
  const { corpus } = readConfig();
  const [passages = 10_000, seconds] = process.argv.slice(2).map(Number);
  const measure = (databaseUrl?: string) =>
    measureStores({
      passages,
      corpus,
      databaseUrl,
      ...(seconds !== undefined && { seconds }),
      onProgress: (line) => console.error(line),
    });
  const server = measuredServer(process.env);
  console.log(JSON.stringify(await (server === undefined ? measure() : inOwnDatabase(server, measure))));
}
