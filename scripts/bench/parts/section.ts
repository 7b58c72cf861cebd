/** Each part of Footnote against what limits it. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { indexCorpus } from '#lib/engine/indexing.ts';
import { temporaryFolder } from '../../left-behind.ts';
import { madeArticles } from '../made-corpus.ts';
import { markdownTable } from '../markdown-table.ts';
import { measured } from '../measured.ts';
import { ownSet } from '../question-sets.ts';
import type { BenchContext, Section, SectionResult } from '../section.ts';
import { describeLoad, type Load, measureLoad } from './chat-route.ts';
import type { Comparison } from './compare.ts';
import type { Parts } from './run.ts';

const RUNNER = path.join('scripts', 'bench', 'parts', 'run.ts');
/** Of about fourteen passages each. */
const ARTICLES = 1_600;
/** Enough that common terms are not sought, as in a large index. */
const QUICK_ARTICLES = 200;
const QUESTIONS = 40;
const QUICK_QUESTIONS = 12;
const SEED = 3;

export const partsSection: Section = { name: 'parts', title: 'The parts against their limits', run: measureParts };

async function measureParts({ isQuick, progress }: BenchContext): Promise<SectionResult> {
  const { folder, remove } = temporaryFolder('parts');
  try {
    const directory = path.join(folder, 'index');
    const files = { articles: path.join(folder, 'articles.jsonl'), questions: path.join(folder, 'questions.jsonl') };
    const { articles, questions } = await ownSet();
    const made = madeArticles(
      articles.map(({ text }) => text),
      SEED,
    );
    const all = [...articles, ...Array.from({ length: isQuick ? QUICK_ARTICLES : ARTICLES }, () => made.next().value)];
    const asked = questions
      .filter(({ history }) => history.length === 0)
      .slice(0, isQuick ? QUICK_QUESTIONS : QUESTIONS);
    await writeFile(
      files.articles,
      all.map((article) => `${JSON.stringify({ ...article, hash: undefined })}\n`).join(''),
    );
    await writeFile(files.questions, asked.map((question) => `${JSON.stringify(question)}\n`).join(''));
    const line = progress.start('Indexing for the parts:', 'articles');
    const { stats } = await indexCorpus({
      corpus: files.articles,
      directory,
      embedder: createEmbeddedEmbedder(),
      onProgress: ({ done, total }) => line.update(done, total),
    });
    line.end();
    progress.say(`${stats.passages.toLocaleString('en')} passages are indexed for the parts`);
    const parts = await measured<Parts>([
      RUNNER,
      directory,
      files.articles,
      files.questions,
      ...(isQuick ? ['--quick'] : []),
    ]);
    const load = isQuick ? undefined : await measureLoad(folder, progress.say);
    return {
      markdown: describeParts({ ...parts, passages: stats.passages }, load),
      ratios: Object.fromEntries(parts.comparisons.map(({ name, ratio }) => [`part ${name}`, ratio])),
      figures: { ...parts, passages: stats.passages, load },
    };
  } finally {
    remove();
  }
}

function describeParts({ passages, comparisons, shares }: Parts, load: Load | undefined): string[] {
  const { answerMilliseconds, markers, checks } = shares;
  return [
    `Both sides do the same work in turn in one process, several rounds; the last column is the median of the rounds' ratios, and the aim is one half. Searches are of`,
    `${passages.toLocaleString('en')} passages, mixed from the articles of corpus, for questions of readers. \`words\` reads from the file what it needs for each question, as FTS5 does from`,
    'memory; `words met before` has kept what earlier questions have read, as a server that runs on has: the same questions again.',
    '',
    ...tableOf(
      'limit',
      comparisons.filter(({ isOtherWork }) => !isOtherWork),
    ),
    '',
    'These are no limits, for the other side does other work: it looks at every vector, or seeks the terms of very many passages too, which Footnote leaves to the ranking of what the rarer ones find.',
    '',
    ...tableOf(
      'beside',
      comparisons.filter(({ isOtherWork }) => isOtherWork),
    ),
    '',
    `A whole answer takes ${answerMilliseconds.toFixed(1)} ms on average. Markers are ${percent(markers.share)} of that (${speed(markers.megabytesPerSecond)} MB/s), checking every`,
    `statement against what it cites ${percent(checks.share)} (${speed(checks.megabytesPerSecond)} MB/s).`,
    ...(load ? ['', ...describeLoad(load)] : []),
  ];
}

function tableOf(other: 'limit' | 'beside', comparisons: readonly Comparison[]): string[] {
  const isLimit = other === 'limit';
  return markdownTable(
    [
      'part',
      other,
      'unit',
      'Footnote',
      isLimit ? 'the limit' : 'the other',
      isLimit ? 'of the limit' : 'times as fast',
    ],
    comparisons.map(({ name, limitName, unit, ours, limit, ratio }) => [
      name,
      limitName,
      unit,
      speed(ours),
      speed(limit),
      ratio >= 0.5 ? ratio.toFixed(2) : `**${ratio.toFixed(2)}**`,
    ]),
  );
}

function speed(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)}%`;
}
