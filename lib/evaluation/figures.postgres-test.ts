import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Config, readConfig } from '#lib/config.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { openEngine } from '#lib/engine/engine.ts';
import { indexPlace } from '#lib/engine/index-place.ts';
import { indexCorpus } from '#lib/engine/indexing.ts';
import { createDatabase, type TestDatabase, testServer } from '#lib/postgres/database.test-data.ts';
import { evaluate } from './evaluate.ts';
import { readQuestions } from './question-file.ts';
import type { Scored } from './score-results.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createDatabase(testServer());
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-figures-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function scoredWith(settings: Partial<Config>): Promise<Scored> {
  const config = { ...readConfig({}), corpus: path.join(root, 'corpus'), ...settings };
  await indexCorpus({ ...indexPlace(config), corpus: config.corpus, embedder: createEmbeddedEmbedder() });
  const engine = await openEngine(config);
  try {
    const questions = await readQuestions(path.join(root, 'e2e', 'questions.jsonl'));
    return await evaluate({ engine, questions, retrievalOnly: true });
  } finally {
    await engine.close();
  }
}

test('PostgreSQL finds what SQLite finds, question by question', { timeout: 300_000 }, async () => {
  const files = await scoredWith({ index: path.join(folder, 'index') });
  const server = await scoredWith({ index: 'index', databaseUrl: database.url });
  for (const [name, metric] of Object.entries(files.metrics)) {
    const value = server.metrics[name as keyof typeof files.metrics].value;
    if (metric.value === null) expect(value).toBeNull();
    else expect({ name, isNear: Math.abs(metric.value - value!) <= 0.02 }).toEqual({ name, isNear: true });
  }
  // More than was asked for: the same articles in the same order.
  const retrieved = ({ all }: Scored) => all.map(({ result }) => [result.id, result.retrieved]);
  expect(retrieved(server)).toEqual(retrieved(files));
});
