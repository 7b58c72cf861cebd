/** What `npm run evaluate` measures on the articles that come with Footnote must not fall below `thresholds.json`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '#lib/config.ts';
import { type Engine, openEngine } from '#lib/engine/engine.ts';
import { indexCorpus } from '#lib/engine/indexing.ts';
import { openEmbedder } from '#lib/engine/embedders.ts';
import { evaluate } from '#lib/evaluation/evaluate.ts';
import { METRICS } from '#lib/evaluation/metric-names.ts';
import { readQuestions } from '#lib/evaluation/question-file.ts';
import type { Scored, ScoredResult } from '#lib/evaluation/score-results.ts';
import { type Gate, gateFault, readThresholds } from '#lib/evaluation/thresholds.ts';

const SETUP_MS = 180_000;

const root = path.resolve(import.meta.dirname, '..');
const gates = (await readThresholds(path.join(root, 'e2e', 'thresholds.json'))).filter(({ threshold }) => threshold);
const questions = await readQuestions(path.join(root, 'e2e', 'questions.jsonl'));

let folder: string;
let engine: Engine | undefined;
let scored: Scored;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-evaluation-'));
  const config = { ...readConfig(), corpus: path.join(root, 'corpus'), index: path.join(folder, 'index') };
  await indexCorpus({ corpus: config.corpus, directory: config.index, embedder: await openEmbedder(config) });
  engine = await openEngine(config);
  scored = await evaluate({ engine, questions });
}, SETUP_MS);

afterAll(async () => {
  await engine?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Questions that hold a figure back, to look at first. */
function culprits({ kind, name }: Gate): string[] {
  const isCulprit = ({ question, score }: ScoredResult) => {
    const tally = score.tallies[name];
    if (!tally || (kind !== 'all' && question.kind !== kind)) return false;
    return METRICS[name].better === 'lower' ? tally.hits > 0 : tally.hits < tally.of;
  };
  return scored.all.filter(isCulprit).map(({ question, score }) => `${question.id}: ${score.faults.join('; ')}`);
}

describe('the answers about the articles that come with Footnote', () => {
  it.each(gates)('reach the threshold for $name of $kind', (gate) => {
    const fault = gateFault(gate, scored);
    expect(fault === undefined ? [] : [fault, ...culprits(gate)]).toEqual([]);
  });

  it('are all finished', () => {
    const broken = scored.all.filter(({ result }) => result.finish === 'incomplete');
    expect(broken.map(({ result }) => `${result.id}: ${result.error}`)).toEqual([]);
  });
});
