/** How many of the ten nearest passages the graph finds, and how fast, for each `ef`: prints one line of JSON. */
import { DatabaseSync } from 'node:sqlite';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import hnswlib from 'hnswlib-node';
import { nearest, vectorOf } from '#lib/store/exact-scan.ts';
import { quantilesOf } from './quantiles.ts';

export interface Recall {
  points: { ef: number; recall: number; p50: number }[];
  /** Of comparing with every passage. */
  exactP50: number;
}

const EFS = [10, 20, 50, 100, 200, 400, 800];
const ASKED = 100;
const WANTED = 10;

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
database.close();
const file = readdirSync(directory).find((name) => /^vectors-\d+\.hnsw$/.test(name));
const result: Recall = file === undefined ? { points: [], exactP50: Number.NaN } : measure(path.join(directory, file));
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
    return new Set(found.map(({ passageId }) => passageId));
  });
  const points = EFS.map((ef) => {
    index.setEf(ef);
    let found = 0;
    let wanted = 0;
    const times = asked.map((vector, at) => {
      const started = performance.now();
      const { neighbors } = index.searchKnn(Array.from(vector), Math.min(WANTED, passages.length));
      const time = performance.now() - started;
      found += neighbors.filter((id) => exact[at]!.has(id)).length;
      wanted += exact[at]!.size;
      return time;
    });
    return { ef, recall: found / wanted, p50: quantilesOf(times).p50 };
  });
  return { points, exactP50: quantilesOf(exactTimes).p50 };
}

function between(one: Float32Array, other: Float32Array): Float32Array {
  const sum = one.map((value, at) => value + other[at]!);
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}
