/** Footnote beside what people would pick instead, on the same articles and questions. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '../../left-behind.ts';
import { markdownTable } from '../markdown-table.ts';
import { ownSet, type QuestionSet, readSets, writeSet } from '../question-sets.ts';
import type { BenchContext, Section, SectionResult } from '../section.ts';
import { installPeers, type Run, runFootnote, runPeer } from './participants.ts';
import { describeProvenance } from './provenance.ts';
import { judge, type Judged, MEASURES } from './quality.ts';
import { describeVerdicts, figure, verdictsOf } from './verdicts.ts';

interface JudgedRun extends Run, Judged {}

interface SetResult {
  name: string;
  articles: number;
  questions: number;
  unanswerable: number;
  runs: JudgedRun[];
}

const INTRODUCTION = [
  'The same articles, questions and machine; every library in a process of its own, used as its documentation says, and minisearch once more as somebody would tune it',
  '(stems, stop words, title twice). All search what Footnote searches of an article: title, text, outlet, author and date. A source is found when an',
  'article that holds the answer is among the articles of the ranked passages. `refusal` is the mean of the share of unanswerable questions that',
  'are refused and of answerable ones that are not (.500 is a coin). Footnote decides by itself, by rules and a threshold that were chosen with these sets in view (see below); for the others a threshold of',
  'the best score (or of that for each word of the question, whichever does better) is fitted on one half of the questions and tried on the other,',
  'and the other way round. Times are of finding alone, with the embedding of the question. The index of the others is gone when their process ends; that of Footnote is on disk.',
];

export const peersSection: Section = { name: 'peers', title: 'Beside what others would pick', run: runPeers };

async function runPeers({ data, isQuick, progress }: BenchContext): Promise<SectionResult> {
  const names = await installPeers(!isQuick, progress.say);
  if (typeof names === 'string') return { markdown: [`Not measured. ${names}`], figures: null };
  const sets = [await ownSet(), ...(data === undefined || isQuick ? [] : await readSets(data))];
  const results: SetResult[] = [];
  for (const set of sets) {
    progress.say(`${set.name}: ${set.articles.length} articles, ${set.questions.length} questions`);
    results.push(await runSet(set, names));
  }
  return {
    markdown: [
      ...INTRODUCTION,
      '',
      ...results.flatMap(describeSet),
      ...describeProvenance(sets.map(({ name }) => name)),
      ...describeSettings(results[0]!.runs),
    ],
    ratios: ratiosOf(results[0]!),
    figures: results.map((set) => ({ ...set, runs: set.runs.map((run) => ({ ...run, results: undefined })) })),
  };
}

async function runSet(set: QuestionSet, names: string[]): Promise<SetResult> {
  const { folder, remove } = temporaryFolder('peers');
  try {
    const files = await writeSet(set, folder);
    const directory = path.join(folder, 'index');
    await mkdir(directory);
    const runs = [await runFootnote(files, directory)];
    for (const name of names) runs.push(await runPeer(name, files));
    return {
      name: set.name,
      articles: set.articles.length,
      questions: set.questions.length,
      unanswerable: set.questions.filter(({ answerable }) => !answerable).length,
      runs: runs.map((run) => ({ ...run, ...judge(run, set.questions) })),
    };
  } finally {
    remove();
  }
}

function describeSet({ name, articles, questions, unanswerable, runs }: SetResult): string[] {
  const shown = MEASURES.filter((measure) => runs.some(({ quality }) => quality[measure] !== null));
  const rows = runs.map(({ name: library, quality, indexSeconds, bytes, times }) => [
    library,
    ...shown.map((measure) =>
      cell(
        quality[measure],
        runs.map((run) => run.quality[measure]),
      ),
    ),
    indexSeconds.toFixed(2),
    (bytes / 1e6).toFixed(0),
    times.p50.toFixed(2),
    times.p95.toFixed(2),
  ]);
  const [footnote, ...others] = runs.map((run) => ({ name: run.name, quality: run.quality, p50: run.times.p50 }));
  const { answering } = runs[0]!;
  const answered = answering
    ? [`A whole answer of Footnote: ${answering.p50.toFixed(1)} ms, 95% below ${answering.p95.toFixed(1)} ms.`]
    : [];
  return [
    `### ${name}: ${articles.toLocaleString('en')} articles, ${questions.toLocaleString('en')} questions, ${unanswerable} of them unanswerable`,
    '',
    ...markdownTable(['', ...shown, 'index s', 'memory MB', 'p50 ms', 'p95 ms'], rows),
    '',
    ...describeVerdicts(footnote!, others),
    ...answered,
    '',
  ];
}

/** The best of a column stands out. */
function cell(value: number | null, all: readonly (number | null)[]): string {
  if (value === null) return '–';
  const best = Math.max(...all.map((other) => other ?? -1));
  return figure(value) === figure(best) ? `**${figure(value)}**` : figure(value);
}

function describeSettings(runs: readonly Run[]): string[] {
  return [
    '### How each was used',
    '',
    ...runs.map(({ name, versions, settings }) => {
      const named = Object.entries(versions).map(([packageName, version]) => `${packageName} ${version}`);
      return `- ${name}${named.length > 0 ? ` (${named.join(', ')})` : ''}: ${settings}`;
    }),
  ];
}

/** Footnote as a multiple of the best of the others; these do not depend on the machine. */
function ratiosOf({ runs }: SetResult): Record<string, number> {
  const [footnote, ...others] = runs.map((run) => ({ name: run.name, quality: run.quality, p50: run.times.p50 }));
  return Object.fromEntries(
    verdictsOf(footnote!, others).map(({ measure, footnote: own, best }) => [`peers ${measure}`, own / best.value]),
  );
}
