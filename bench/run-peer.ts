/** `node bench/run-peer.ts NAME ARTICLES QUESTIONS`: indexes, asks and measures one peer; prints one line of JSON. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { quantilesOf } from '../scripts/bench/quantiles.ts';
import type { BenchArticle, FoundPassage, Peer } from './peers/peer.ts';

/** Each is loaded alone, so that its memory is its own. */
const PEERS: Record<string, () => Promise<Peer>> = {
  'langchain-memory': async () => (await import('./peers/langchain.ts')).langchainMemory,
  'langchain-hnswlib': async () => (await import('./peers/langchain.ts')).langchainHnsw,
  'langchain-ensemble': async () => (await import('./peers/langchain.ts')).langchainEnsemble,
  minisearch: async () => (await import('./peers/minisearch.ts')).minisearch,
  'minisearch-tuned': async () => (await import('./peers/minisearch.ts')).minisearchTuned,
  lunr: async () => (await import('./peers/lunr.ts')).lunrSearch,
  orama: async () => (await import('./peers/orama.ts')).orama,
};
const WARM_UP = 20;
const MOST_RETRIEVED = 20;

const [name = '', articlesFile = '', questionsFile = ''] = process.argv.slice(2);
if (name === '--list') {
  process.stdout.write(`${JSON.stringify(Object.keys(PEERS))}\n`);
} else {
  process.stdout.write(`${JSON.stringify(await run())}\n`);
}

async function run() {
  const { packages, settings, index } = await PEERS[name]!();
  const questions = linesOf<{ id: string; question: string; history: string[] }>(questionsFile).map(
    // Without a model that makes a follow-up self-contained, the questions before it go along.
    ({ id, question, history }) => ({ id, question: [...history, question].join(' ') }),
  );
  const started = performance.now();
  const search = await index(linesOf<BenchArticle>(articlesFile));
  const seconds = (performance.now() - started) / 1_000;
  for (const { question } of questions.slice(0, WARM_UP)) await search(question);
  const times: number[] = [];
  const results = [];
  for (const { id, question } of questions) {
    const asked = performance.now();
    const found = await search(question);
    times.push(performance.now() - asked);
    results.push({ id, retrieved: articlesOf(found), score: scoreOf(found) });
  }
  return {
    versions: Object.fromEntries(packages.map((packageName) => [packageName, versionOf(packageName)])),
    settings,
    indexSeconds: seconds,
    bytes: process.memoryUsage().rss,
    times: quantilesOf(times),
    results,
  };
}

/** The score that a refusal would go by; null where there is none. Finding nothing is the worst score of all. */
function scoreOf(found: FoundPassage[]): number | null {
  return found.length === 0 ? 0 : (found[0]!.score ?? null);
}

function articlesOf(found: FoundPassage[]): string[] {
  return [...new Set(found.map(({ articleId }) => articleId))].slice(0, MOST_RETRIEVED);
}

function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

function versionOf(packageName: string): string {
  const file = path.join(import.meta.dirname, 'node_modules', packageName, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
