/** What a peer's process does, done by Footnote: `index ARTICLES DIRECTORY`, then `ask QUESTIONS DIRECTORY`; each prints one line of JSON. */
import { readFileSync } from 'node:fs';
import { readConfig } from '#lib/config.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { collectAnswer } from '#lib/engine/answer-result.ts';
import { openEngine } from '#lib/engine/engine.ts';
import { indexCorpus } from '#lib/engine/indexing.ts';
import { quantilesOf } from '../quantiles.ts';

const WARM_UP = 20;
const MOST_RETRIEVED = 20;

const [task, file = '', directory = ''] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await (task === 'index' ? index() : ask()))}\n`);

async function index() {
  const { seconds } = await indexCorpus({ corpus: file, directory, embedder: createEmbeddedEmbedder() });
  return { indexSeconds: seconds, bytes: process.memoryUsage().rss };
}

async function ask() {
  const asked = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; question: string; history: string[] });
  const engine = await openEngine(readConfig({ INDEX_DIR: directory }));
  for (const { question, history } of asked.slice(0, WARM_UP)) await engine.find(question, history);
  const times: number[] = [];
  const retrieved: string[][] = [];
  for (const { question, history } of asked) {
    const started = performance.now();
    const { hits } = await engine.find(question, history);
    times.push(performance.now() - started);
    retrieved.push([...new Set(hits.map(({ passage }) => passage.articleId))].slice(0, MOST_RETRIEVED));
  }
  // What finding needs: answering comes on top of it, and the peers have none.
  const bytes = process.memoryUsage().rss;
  const answering: number[] = [];
  const results = [];
  for (const [at, { id, question, history }] of asked.entries()) {
    const { finish, milliseconds } = await collectAnswer({ id, kind: '', question }, engine.ask(question, history));
    answering.push(milliseconds.total);
    results.push({ id, retrieved: retrieved[at], refused: finish === 'refused' });
  }
  await engine.close();
  return { bytes, times: quantilesOf(times), answering: quantilesOf(answering), results };
}
