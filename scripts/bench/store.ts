/** `node scripts/bench/store.ts PASSAGES`: how fast a store takes up and finds passages, in PostgreSQL where DATABASE_URL says so; prints JSON. */
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '#lib/config.ts';
import { collectCorpus } from '#lib/corpus/read.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { indexPlace } from '#lib/engine/index-place.ts';
import { prepareArticles } from '#lib/engine/prepare-articles.ts';
import { findEvidence } from '#lib/retrieval/find-evidence.ts';
import { nearest, type PassageVector } from '#lib/store/exact-scan.ts';
import { openStore, openWriter } from '#lib/store/open.ts';
import { INDEX_FORMAT } from '#lib/store/schema.ts';
import { madeArticles } from './made-corpus.ts';
import { quantilesOf } from './quantiles.ts';

const AT_ONCE = 4;
const ASKED = 100;
const WANTED = 10;
const VECTOR_WEIGHT = 0.1;
/** What rounding may do to a cosine. */
const EQUAL = 1e-6;

const config = { ...readConfig(), index: path.join(tmpdir(), 'footnote-bench') };
const wanted = Number(process.argv[2] ?? 10_000);
const embedder = createEmbeddedEmbedder();
const { articles } = await collectCorpus(config.corpus);
const made = madeArticles(
  articles.map(({ text }) => text),
  1,
);
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
};

// Another splitter each time, so that the index is begun anew.
const spec = {
  format: INDEX_FORMAT,
  embedder: embedder.id,
  dimensions: embedder.dimensions,
  analyser: 'bench',
  splitter: `bench ${Date.now()}`,
};
const writer = await openWriter(indexPlace(config), spec);
const passages: PassageVector[] = [];
const questions: string[] = [];
let writing = 0;
while (passages.length < wanted) {
  const texts = Array.from({ length: AT_ONCE }, () => made.next().value);
  const hashed = texts.map((each) => ({ ...each, hash: createHash('sha256').update(each.text).digest('hex') }));
  const prepared = await prepareArticles(hashed, embedder, new Map());
  writing += await seconds(() => writer.put(prepared));
  questions.push(texts[0]!.text.split(/[.\n]/u)[2]!.trim());
  for (const each of prepared) {
    for (const { vector } of each.passages) passages.push({ id: passages.length, articleId: each.article.id, vector });
  }
}
const committing = await seconds(() => writer.commit());

const store = await openStore(indexPlace(config));
const step = Math.max(1, Math.floor(questions.length / ASKED));
const asked = questions.filter((_, at) => at % step === 0).slice(0, ASKED);
await findEvidence(store, embedder, asked[0]!, { vectorWeight: VECTOR_WEIGHT });
const times = { answer: [] as number[], vectors: [] as number[] };
const nearestFound: number[] = [];
const search = async (vector: Float32Array): Promise<void> => {
  const least = nearest(vector, passages, WANTED).at(-1)!.similarity - EQUAL;
  const started = performance.now();
  const { dense } = await store.search({ terms: [], vector, limit: WANTED });
  times.vectors.push(performance.now() - started);
  nearestFound.push(dense.filter(({ similarity }) => similarity >= least).length);
};
for (const question of asked) {
  const started = performance.now();
  await findEvidence(store, embedder, question, { vectorWeight: VECTOR_WEIGHT });
  times.answer.push(performance.now() - started);
  const [vector] = await embedder.embed([question]);
  await search(vector!);
}
await store.close();
console.log(
  JSON.stringify({
    store: config.databaseUrl === undefined ? 'files' : 'PostgreSQL',
    passages: passages.length,
    writtenPerSecond: Math.round(passages.length / writing),
    commitSeconds: committing,
    evidence: quantilesOf(times.answer),
    vectors: quantilesOf(times.vectors),
    recallAt10: nearestFound.reduce((sum, found) => sum + found, 0) / (WANTED * asked.length),
  }),
);
