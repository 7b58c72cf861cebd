/** `node scripts/bench/needles.ts QUESTIONS DIRECTORY`: how well and how fast real questions are answered from an index; prints one line of JSON. */
import { readConfig } from '#lib/config.ts';
import { openEngine } from '#lib/engine/engine.ts';
import { metricsOf } from '#lib/evaluation/metrics.ts';
import { readQuestions } from '#lib/evaluation/question-file.ts';
import { retrievalTallies } from '#lib/evaluation/retrieval-scores.ts';
import { quantilesOf, type Times } from './quantiles.ts';

export interface Needles {
  asked: number;
  hit1: number;
  hit5: number;
  times: Times;
}

const WARM_UP = 10;

const [file = '', directory = ''] = process.argv.slice(2);
const questions = await readQuestions(file);
const engine = await openEngine(readConfig({ INDEX_DIR: directory }));
for (const { question } of questions.slice(0, WARM_UP)) await engine.find(question, []);
const times: number[] = [];
const tallies = [];
for (const question of questions) {
  const started = performance.now();
  const { hits } = await engine.find(question.question, []);
  times.push(performance.now() - started);
  tallies.push(
    retrievalTallies(
      question,
      hits.map(({ passage }) => passage.articleId),
    ),
  );
}
await engine.close();
const metrics = metricsOf(tallies);
const result: Needles = {
  asked: questions.length,
  hit1: metrics['hit@1'].value ?? 0,
  hit5: metrics['hit@5'].value ?? 0,
  times: quantilesOf(times),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
