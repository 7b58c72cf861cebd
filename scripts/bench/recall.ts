/** How many of the ten nearest passages the graph finds, and how fast, for each `ef`: prints one line of JSON. */
import { DatabaseSync } from 'node:sqlite';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import hnswlib from 'hnswlib-node';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { nearest } from '#lib/store/exact-scan.ts';
import { vectorOf } from '#lib/store/stored-numbers.ts';
import { openSqliteStore } from '#lib/store/sqlite-store.ts';
import { readState } from '#lib/store/state.ts';
import { questionsOf } from './made-questions.ts';
import { quantilesOf } from './quantiles.ts';

export interface Recall {
  /**
   * How many of the ten nearest the graph finds, for vectors between two passages and for those of questions, which have few words and are near to nothing. A
   * passage counts when it is as near as the tenth of all, which of several equal copies it may be, as ann-benchmarks does.
   */
  points: { ef: number; between: number; questions: number; p50: number }[];
  /** The `ef` that questions are answered with. */
  served?: number;
  /** Of comparing with every passage. */
  exactP50: number;
}

const EFS = [10, 20, 50, 100, 200, 300, 400, 600, 800, 1_200];
const ASKED = 100;
const WANTED = 10;
/** Retrieval asks for so many. */
const LIMIT = 200;
/** What rounding may do to a cosine. */
const EQUAL = 1e-6;

const directory = process.argv[2]!;
const database = new DatabaseSync(path.join(directory, 'index.sqlite'), { readOnly: true });
const rows = database
  .prepare('SELECT id, articleId, vector FROM vectors JOIN passages USING (id)')
  .all() as unknown as {
  id: number;
  articleId: string;
  vector: Uint8Array;
}[];
const passages = rows.map(({ id, articleId, vector }) => ({ id, articleId, vector: vectorOf(vector) }));
const served = readState(database)?.graph?.ef;
database.close();
const file = readdirSync(directory).find((name) => /^vectors-\d+\.hnsw$/.test(name));
const store = openSqliteStore(directory);
const asked = await createEmbeddedEmbedder().embed(await questionsOf(store, ASKED));
await store.close();
const result: Recall =
  file === undefined ? { points: [], exactP50: Number.NaN } : { ...measure(path.join(directory, file), asked), served };
process.stdout.write(`${JSON.stringify(result)}\n`);

function measure(graph: string, questions: readonly Float32Array[]): Recall {
  const index = new hnswlib.HierarchicalNSW('ip', passages[0]!.vector.length);
  index.readIndexSync(graph);
  const step = Math.max(1, Math.floor(passages.length / ASKED));
  const mixed = Array.from({ length: Math.min(ASKED, passages.length) }, (_, at) =>
    between(passages[at * step]!.vector, passages[(at * step + 1) % passages.length]!.vector),
  );
  const exactTimes: number[] = [];
  const leastOf = (vector: Float32Array): number => {
    const started = performance.now();
    const found = nearest(vector, passages, WANTED);
    exactTimes.push(performance.now() - started);
    return found.at(-1)!.similarity - EQUAL;
  };
  const probes = { between: mixed, questions };
  const least = { between: mixed.map(leastOf), questions: questions.map(leastOf) };
  const points = EFS.map((ef) => {
    index.setEf(ef);
    const times: number[] = [];
    const shareOf = (kind: keyof typeof probes): number => {
      let found = 0;
      for (const [at, vector] of probes[kind].entries()) {
        const started = performance.now();
        const { distances } = index.searchKnn(Array.from(vector), Math.min(LIMIT, passages.length));
        times.push(performance.now() - started);
        found += Math.min(WANTED, distances.filter((distance) => 1 - distance >= least[kind][at]!).length);
      }
      return found / (probes[kind].length * Math.min(WANTED, passages.length));
    };
    return { ef, between: shareOf('between'), questions: shareOf('questions'), p50: quantilesOf(times).p50 };
  });
  return { points, exactP50: quantilesOf(exactTimes).p50 };
}

function between(one: Float32Array, other: Float32Array): Float32Array {
  const sum = one.map((value, at) => value + other[at]!);
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}
