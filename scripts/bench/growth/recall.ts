/** `node scripts/bench/growth/recall.ts DIRECTORY [QUESTIONS]`: how many of the ten nearest passages the graph finds, and how fast, for each `ef`; prints one line of JSON. */
import { DatabaseSync } from 'node:sqlite';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import hnswlib from 'hnswlib-node';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { readQuestions } from '#lib/evaluation/question-file.ts';
import type { PassageVector } from '#lib/store/exact-scan.ts';
import { vectorOf } from '#lib/store/stored-numbers.ts';
import { openSqliteStore } from '#lib/store/sqlite-store.ts';
import { readState } from '#lib/store/state.ts';
import { questionsOf } from '../made-questions.ts';
import { quantilesOf } from '../quantiles.ts';
import { foundByGraph, probesOf, unitVector } from './found-by-graph.ts';

/** What is sought: vectors between two passages; those of some words of a sentence and of real questions are near to nothing. */
export type Sought = 'between' | 'words' | 'questions';

export interface Recall {
  /** `found` of the ten nearest. */
  points: { ef: number; found: Partial<Record<Sought, number>>; p50: number }[];
  /** The `ef` that questions are answered with. */
  served?: number;
  /** Of comparing with every passage. */
  exactP50: number;
}

const EFS = [10, 20, 50, 100, 200, 300, 400, 600, 800, 1_200];
const ASKED = 100;

const [directory = '', questionFile] = process.argv.slice(2);
const { passages, served } = readIndex();
const graph = readdirSync(directory).find((name) => /^vectors-\d+\.hnsw$/.test(name));
const result: Recall =
  graph === undefined
    ? { points: [], exactP50: Number.NaN }
    : { ...(await measure(path.join(directory, graph))), served };
process.stdout.write(`${JSON.stringify(result)}\n`);

function readIndex(): { passages: PassageVector[]; served?: number } {
  const database = new DatabaseSync(path.join(directory, 'index.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT id, articleId, vector FROM vectors JOIN passages USING (id)').all();
  const all = (rows as unknown as { id: number; articleId: string; vector: Uint8Array }[]).map((row) => ({
    ...row,
    vector: vectorOf(row.vector),
  }));
  const ef = readState(database)?.graph?.ef;
  database.close();
  return { passages: all, ...(ef !== undefined && { served: ef }) };
}

async function measure(file: string): Promise<Recall> {
  const index = new hnswlib.HierarchicalNSW('ip', passages[0]!.vector.length);
  index.readIndexSync(file);
  const sought = Object.entries(await vectorsOf()).map(
    ([kind, vectors]) => [kind, probesOf(vectors, passages)] as const,
  );
  const points = EFS.map((ef) => {
    index.setEf(ef);
    const times: number[] = [];
    const found = sought.map(([kind, probes]) => {
      const { share, times: taken } = foundByGraph(index, probes);
      times.push(...taken);
      return [kind, share];
    });
    return { ef, found: Object.fromEntries(found) as Recall['points'][number]['found'], p50: quantilesOf(times).p50 };
  });
  return { points, exactP50: quantilesOf(sought.flatMap(([, probes]) => probes.map(({ exactly }) => exactly))).p50 };
}

async function vectorsOf(): Promise<Partial<Record<Sought, Float32Array[]>>> {
  const embedder = createEmbeddedEmbedder();
  const store = await openSqliteStore(directory);
  const words = await embedder.embed(await questionsOf(store, ASKED));
  await store.close();
  const step = Math.max(1, Math.floor(passages.length / ASKED));
  const between = Array.from({ length: Math.min(ASKED, passages.length) }, (_, at) =>
    middle(passages[at * step]!.vector, passages[(at * step + 1) % passages.length]!.vector),
  );
  if (questionFile === undefined) return { between, words };
  const questions = (await readQuestions(questionFile)).slice(0, ASKED).map(({ question }) => question);
  return { between, words, questions: await embedder.embed(questions) };
}

function middle(one: Float32Array, other: Float32Array): Float32Array {
  return unitVector(Array.from(one, (value, at) => value + other[at]!));
}
