/** How many of the ten nearest passages the graph finds, and how fast, for each `ef`: prints one line of JSON. */
import { DatabaseSync } from 'node:sqlite';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import hnswlib from 'hnswlib-node';
import { nearest } from '#lib/store/exact-scan.ts';
import { vectorOf } from '#lib/store/stored-numbers.ts';
import { readState } from '#lib/store/state.ts';
import { quantilesOf } from './quantiles.ts';

export interface Recall {
  /**
   * `recall` counts a passage that the graph finds when it is as near as the tenth of all, which of several equal copies it may be, as
   * ann-benchmarks does; `sameIds` only the ten that the scan has named.
   */
  points: { ef: number; recall: number; sameIds: number; p50: number }[];
  /** The `ef` that questions are answered with. */
  served?: number;
  /** Of comparing with every passage. */
  exactP50: number;
}

const EFS = [10, 20, 50, 100, 200, 300, 400, 600, 800, 1_200];
const ASKED = 100;
const WANTED = 10;
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
const result: Recall =
  file === undefined ? { points: [], exactP50: Number.NaN } : { ...measure(path.join(directory, file)), served };
process.stdout.write(`${JSON.stringify(result)}\n`);

function measure(graph: string): Recall {
  const index = new hnswlib.HierarchicalNSW('ip', passages[0]!.vector.length);
  index.readIndexSync(graph);
  const step = Math.max(1, Math.floor(passages.length / ASKED));
  // Between two passages, as a question is like several.
  const asked = Array.from({ length: Math.min(ASKED, passages.length) }, (_, at) =>
    between(passages[at * step]!.vector, passages[(at * step + 1) % passages.length]!.vector),
  );
  const exactTimes: number[] = [];
  const exact = asked.map((vector) => {
    const started = performance.now();
    const found = nearest(vector, passages, WANTED);
    exactTimes.push(performance.now() - started);
    return { ids: new Set(found.map(({ passageId }) => passageId)), least: found.at(-1)!.similarity - EQUAL };
  });
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const points = EFS.map((ef) => {
    index.setEf(ef);
    let found = 0;
    let same = 0;
    let wanted = 0;
    const times = asked.map((vector, at) => {
      const started = performance.now();
      const { neighbors } = index.searchKnn(Array.from(vector), Math.min(WANTED, passages.length));
      const time = performance.now() - started;
      const { ids, least } = exact[at]!;
      const near = nearest(
        vector,
        neighbors.map((id) => byId.get(id)!),
        WANTED,
      );
      found += near.filter(({ similarity }) => similarity >= least).length;
      same += neighbors.filter((id) => ids.has(id)).length;
      wanted += ids.size;
      return time;
    });
    return { ef, recall: found / wanted, sameIds: same / wanted, p50: quantilesOf(times).p50 };
  });
  return { points, exactP50: quantilesOf(exactTimes).p50 };
}

function between(one: Float32Array, other: Float32Array): Float32Array {
  const sum = one.map((value, at) => value + other[at]!);
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}
