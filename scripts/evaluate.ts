/** `npm run evaluate`: how well questions are answered, in figures with intervals. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '#lib/config.ts';
import { type Engine, openEngine } from '#lib/engine/engine.ts';
import { indexPlace } from '#lib/engine/index-place.ts';
import { UserError } from '#lib/errors.ts';
import { compareRuns, type Comparison } from '#lib/evaluation/comparison.ts';
import { evaluate } from '#lib/evaluation/evaluate.ts';
import {
  type Baseline,
  evaluationFile,
  type EvaluationMeta,
  fingerprintOf,
  readBaseline,
} from '#lib/evaluation/evaluation-file.ts';
import { type EvaluationQuestion, readQuestions } from '#lib/evaluation/question-file.ts';
import { renderReport } from '#lib/evaluation/report/report.ts';
import { type Scored, scoreResults } from '#lib/evaluation/score-results.ts';
import { comparisonTable, faultList, metricsTable } from '#lib/evaluation/table.ts';
import { gateFault, readThresholds } from '#lib/evaluation/thresholds.ts';
import { timingsOf } from '#lib/evaluation/timing.ts';
import { readSpec } from '#lib/store/open.ts';
import { parseArguments } from './arguments.ts';
import { readCount } from './ask.ts';
import { projectRoot } from './child.ts';
import { CORPUS_HELP, CORPUS_OPTIONS, withCorpusOptions } from './corpus-options.ts';
import { bringUpToDate, describeSummary } from './index.ts';
import { checkFolder, writeOutput } from './output-file.ts';
import { startProgress } from './progress-line.ts';

const QUESTIONS = path.join(projectRoot, 'e2e', 'questions.jsonl');
const MOST_SEED = 2 ** 32 - 1;

const HELP = `npm run evaluate -- [options]

Asks every question of a file and measures what comes back: whether the right articles are found, whether the
answers hold the expected facts, whether their citations support them, and whether the unanswerable is refused.

  --questions FILE    JSONL of questions (default: e2e/questions.jsonl, which belongs to the articles in corpus)
${CORPUS_HELP.replaceAll(/^ {2}(.{14}) {2}/gm, '  $1      ')}
  --json FILE         write the figures and every result
  --html FILE         write a report to read
  --baseline FILE     compare with what an earlier run wrote with --json
  --thresholds FILE   end with exit code 1 when a figure misses what the file asks for
  --retrieval-only    measure finding alone; no answers are written
  --typos SEED        misspell the questions: a whole number, the same one for the same mistakes
  --sentences N       the embedded answerer quotes at most N sentences
  --help              show this`;

const OPTIONS = {
  ...CORPUS_OPTIONS,
  questions: { type: 'string' },
  json: { type: 'string' },
  html: { type: 'string' },
  baseline: { type: 'string' },
  thresholds: { type: 'string' },
  'retrieval-only': { type: 'boolean' },
  typos: { type: 'string' },
  sentences: { type: 'string' },
  help: { type: 'boolean' },
} as const;

export async function main(argv: string[]): Promise<number> {
  const values = parseArguments(argv, HELP, (args) => parseArgs({ args, options: OPTIONS }))?.values;
  if (!values) return 0;
  const retrievalOnly = values['retrieval-only'] ?? false;
  const typos = readSeed(values.typos);
  const sentences = readCount('--sentences', values.sentences);
  // All files are read before the work that may take minutes.
  const file = values.questions ?? QUESTIONS;
  const questions = await readQuestions(file);
  const gates = values.thresholds === undefined ? [] : await readThresholds(values.thresholds);
  const baseline = values.baseline === undefined ? undefined : await readBaseline(values.baseline);
  for (const output of [values.json, values.html]) if (output !== undefined) await checkFolder(output);

  const config = withCorpusOptions(readConfig(), values);
  await indexFirst(config, values);
  // Whoever measures a model would else measure Footnote where the model fails.
  const engine = await openEngine({ ...config, fallback: 'none' }, { sentences });
  try {
    const articles = await engine.articles();
    checkSources(questions, new Set(articles.map(({ id }) => id)), file, config.corpus);
    const started = performance.now();
    const scored = await run(engine, questions, { retrievalOnly, typos });
    const { answerer, passages } = await engine.about();
    const meta: EvaluationMeta = {
      createdAt: new Date().toISOString(),
      corpus: config.corpus,
      questions: path.relative('', file),
      articles: articles.length,
      passages,
      fingerprint: fingerprintOf(articles),
      answerer,
      retrievalOnly,
      typos: typos ?? null,
      sentences: sentences ?? null,
      seconds: (performance.now() - started) / 1_000,
      milliseconds: timingsOf(scored.all.map(({ result }) => result)),
    };
    const comparison = baseline && (await compare(baseline, scored, questions, engine, meta.fingerprint));

    console.log(describe(scored, comparison).join('\n'));
    if (values.json !== undefined) await writeOutput(values.json, `${JSON.stringify(evaluationFile(meta, scored))}\n`);
    if (values.html !== undefined) {
      const titles = new Map(articles.map(({ id, title }) => [id, title]));
      await writeOutput(values.html, renderReport({ meta, scored, titles, comparison }));
    }
    const faults = gates.map((gate) => gateFault(gate, scored)).filter((fault) => fault !== undefined);
    for (const fault of faults) console.error(fault);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await engine.close();
  }
}

async function run(
  engine: Engine,
  questions: EvaluationQuestion[],
  options: { retrievalOnly: boolean; typos: number | undefined },
): Promise<Scored> {
  const progress = startProgress('Asking', 'questions');
  try {
    return await evaluate({ engine, questions, ...options, onProgress: progress.update });
  } finally {
    progress.end();
  }
}

/** An index that is named alone is taken as it is: to bring it to the default corpus would replace what is in it. */
async function indexFirst(config: Config, named: { corpus?: string; index?: string }): Promise<void> {
  const isTaken = named.index !== undefined && named.corpus === undefined;
  if (isTaken && (await readSpec(indexPlace(config))) !== undefined) return;
  const summary = await bringUpToDate(config);
  if (summary.added.length + summary.changed.length + summary.removed.length > 0) {
    console.error(describeSummary(summary).join('\n'));
  }
}

async function compare(
  { meta, results }: Baseline,
  scored: Scored,
  questions: EvaluationQuestion[],
  engine: Engine,
  fingerprint: string,
): Promise<Comparison> {
  const earlier = await scoreResults(questions, results, engine);
  if (meta.fingerprint === fingerprint) return compareRuns(earlier, scored);
  console.error('The articles are not those of the baseline, so the exactness of its quotes is not compared.');
  return compareRuns(earlier, scored, ['quoteExactness']);
}

function describe(scored: Scored, comparison: Comparison | undefined): string[] {
  const sizes = new Map<string, number>();
  for (const { question } of scored.all) sizes.set(question.kind, (sizes.get(question.kind) ?? 0) + 1);
  return [
    ...metricsTable(scored.metrics, scored.kinds, sizes),
    ...faultList(scored.all),
    ...(comparison ? ['', ...comparisonTable(comparison)] : []),
  ];
}

/** Questions about other articles than there are would measure nothing. */
function checkSources(questions: EvaluationQuestion[], known: Set<string>, file: string, corpus: string): void {
  const expecting = questions.filter(({ sources }) => sources.length > 0);
  const lost = expecting.filter(({ sources }) => !sources.every((id) => known.has(id)));
  if (lost.length === 0) return;
  const [{ id, sources } = { id: '', sources: [] }] = lost;
  const example = `"${id}" expects "${sources.find((source) => !known.has(source))}"`;
  const message = `${lost.length} of ${expecting.length} questions in ${file} expect articles that ${corpus} does not have: ${example}`;
  if (
    lost.every((question) => !question.sources.some((source) => known.has(source))) &&
    lost.length === expecting.length
  ) {
    throw new UserError(`${message}. Name the questions that belong to these articles with --questions.`);
  }
  console.error(`${message}. They are asked all the same.`);
}

function readSeed(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,10}$/.test(value) || Number(value) > MOST_SEED) {
    throw new UserError(
      `--typos is "${value}"; expected a whole number from 0 to ${MOST_SEED}, the seed of the mistakes.`,
    );
  }
  return Number(value);
}
