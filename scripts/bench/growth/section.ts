/** What a corpus costs by its size. */
import path from 'node:path';
import { messageOf, UserError } from '#lib/errors.ts';
import type { ProgressLine } from '../../progress-line.ts';
import { markdownTable } from '../markdown-table.ts';
import { measured } from '../measured.ts';
import { type Line, logPlot } from '../plot.ts';
import { ownSet, readSets } from '../question-sets.ts';
import type { BenchContext, Section, SectionResult } from '../section.ts';
import type { Clustered } from './clustered.ts';
import { materialOf } from './material.ts';
import { measureSize, type Size } from './measure-size.ts';
import type { Sought } from './recall.ts';

const SIZES = [100, 1_000, 10_000, 100_000, 1_000_000];
const QUICK = [100, 1_000];
const CLUSTERED_VECTORS = 100_000;
const CLUSTERED = path.join('scripts', 'bench', 'growth', 'clustered.ts');

const SOUGHT: Record<Sought, string> = { between: 'between', words: 'words', questions: 'real questions' };

const COLUMNS: [string, (size: Size) => string][] = [
  ['passages', ({ passages }) => passages.toLocaleString('en')],
  ['index s', ({ seconds }) => seconds.toFixed(1)],
  ['passages/s', ({ passages, seconds }) => (passages / seconds).toFixed(0)],
  ['index MB', ({ bytes }) => megabytes(bytes)],
  ['indexing MB', ({ peakBytes }) => megabytes(peakBytes)],
  ['waits p99 ms', ({ waits }) => waits.p99.toFixed(0)],
  ['most ms', ({ waits }) => waits.most.toFixed(0)],
  ['asking MB', ({ questions }) => megabytes(questions.bytes)],
  ['first ms', ({ questions }) => questions.firstMilliseconds.toFixed(0)],
  ['p50 ms', ({ questions }) => questions.times.p50.toFixed(1)],
  ['p95 ms', ({ questions }) => questions.times.p95.toFixed(1)],
  ['p99 ms', ({ questions }) => questions.times.p99.toFixed(1)],
  ['add p50 ms', ({ more }) => more?.adding.times.p50.toFixed(0) ?? '–'],
  ['add p95 ms', ({ more }) => more?.adding.times.p95.toFixed(0) ?? '–'],
  ['update s', ({ more }) => more?.updateSeconds.toFixed(1) ?? '–'],
  ['unchanged s', ({ more }) => more?.unchangedSeconds.toFixed(1) ?? '–'],
];

const INTRODUCTION = [
  'Corpora that are mixed from the sentences of real articles, with other names and figures, so that nearly every word of a question stands in very many',
  'passages: the slowest case for a search by words. `waits` is how long other work of the indexing process waits for its turn; `add` is one more',
  'article in a process that runs on, `update` a whole `npm run index` after one more article, `unchanged` one after none.',
];

export const growthSection: Section = { name: 'growth', title: 'Growth', run: measureGrowth };

async function measureGrowth({ data, isQuick, largest, progress }: BenchContext): Promise<SectionResult> {
  const material = materialOf([await ownSet(), ...(data === undefined ? [] : await readSets(data))]);
  if (material.texts.length === 0) throw new UserError('There is no article that larger corpora could be made from.');
  const sizes: Size[] = [];
  let failure: string | undefined;
  for (const passages of isQuick ? QUICK : SIZES.filter((size) => size <= largest)) {
    const lines = new Map<string, ProgressLine>();
    try {
      const size = await measureSize(material, passages, isQuick, ({ step, done, total }) => {
        const line = lines.get(step) ?? progress.start(`Indexing ${passages.toLocaleString('en')} passages:`, step);
        lines.set(step, line);
        line.update(done, total);
      });
      sizes.push(size);
      progress.say(`${size.passages.toLocaleString('en')} passages are measured`);
    } catch (error) {
      // The largest takes more than an hour; what was measured before it is not lost with it.
      if (sizes.length === 0) throw error;
      failure = `${passages.toLocaleString('en')} passages could not be measured: ${messageOf(error)}`;
      progress.say(failure);
      break;
    } finally {
      for (const line of lines.values()) line.end();
    }
  }
  const clustered = isQuick ? undefined : await measured<Clustered>([CLUSTERED, `${CLUSTERED_VECTORS}`]);
  const pictures = picturesOf(sizes);
  return {
    markdown: [
      ...INTRODUCTION,
      '',
      ...markdownTable(
        COLUMNS.map(([name]) => name),
        sizes.map((size) => COLUMNS.map(([, write]) => write(size))),
      ),
      '',
      ...(failure === undefined ? [] : [failure, '']),
      describeGrowth(sizes),
      '',
      ...describeNeedles(sizes, material.needles.set),
      ...Object.keys(pictures).map((file) => `![${TITLES[file]!}](${file})`),
      '',
      ...describeGraph(sizes.at(-1)!, clustered),
    ],
    pictures,
    // Of one size alone, nothing would have grown.
    ...(failure === undefined && { ratios: { 'growth of a question': 1 / timesOf(sizes, timeOf) } }),
    figures: { sizes, clustered },
  };
}

function timeOf({ questions }: Size): number {
  return questions.times.p50;
}

/** How many times as much it is of the last size as of the first. */
function timesOf(sizes: readonly Size[], value: (size: Size) => number): number {
  return value(sizes.at(-1)!) / value(sizes[0]!);
}

function describeGrowth(sizes: readonly Size[]): string {
  const passages = Math.round(timesOf(sizes, (size) => size.passages)).toLocaleString('en');
  return `Among ${passages} times as many passages a question takes ${timesOf(sizes, timeOf).toFixed(1)} times as long (medians of the last size and the first).`;
}

const TITLES: Record<string, string> = {
  'growth-indexing.svg': 'Indexing',
  'growth-size.svg': 'Size',
  'growth-questions.svg': 'A question',
  'growth-quality.svg': 'Finding the right article',
  'growth-changes.svg': 'Changes',
};

function picturesOf(sizes: readonly Size[]): Record<string, string> {
  const line = (name: string, value: (size: Size) => number): Line => ({ name, points: pointsOf(sizes, value) });
  const plots: Record<string, Line[]> = {
    'growth-indexing.svg': [line('seconds', ({ seconds }) => seconds)],
    'growth-size.svg': [
      line('index on disk, MB', ({ bytes }) => bytes / 1e6),
      line('memory while asking, MB', ({ questions }) => questions.bytes / 1e6),
    ],
    'growth-questions.svg': [
      line('median ms', ({ questions }) => questions.times.p50),
      line('95% below, ms', ({ questions }) => questions.times.p95),
      ...(sizes.every(({ needles }) => needles)
        ? [line('real questions, median ms', ({ needles }) => needles!.times.p50)]
        : []),
    ],
  };
  if (sizes.every(({ more }) => more)) {
    plots['growth-changes.svg'] = [
      line('one more article, median ms', ({ more }) => more!.adding.times.p50),
      line('npm run index after one more, ms', ({ more }) => more!.updateSeconds * 1_000),
      line('npm run index unchanged, ms', ({ more }) => more!.unchangedSeconds * 1_000),
    ];
  }
  if (sizes.every(({ needles }) => needles)) {
    plots['growth-quality.svg'] = [
      line('in first place', ({ needles }) => needles!.hit1),
      line('among the first five', ({ needles }) => needles!.hit5),
    ];
  }
  return Object.fromEntries(Object.entries(plots).map(([file, lines]) => [file, logPlot(TITLES[file]!, lines)]));
}

function pointsOf(sizes: readonly Size[], value: (size: Size) => number): { x: number; y: number }[] {
  return sizes.map((size) => ({ x: size.passages, y: value(size) }));
}

/** How well real articles are found among ever more others. */
function describeNeedles(sizes: readonly Size[], set: string | undefined): string[] {
  const rows = sizes.flatMap(({ passages, needles }) =>
    needles
      ? [
          [
            passages.toLocaleString('en'),
            needles.hit1.toFixed(3),
            needles.hit5.toFixed(3),
            needles.times.p50.toFixed(1),
            needles.times.p95.toFixed(1),
          ],
        ]
      : [],
  );
  if (rows.length === 0)
    return ['How well is found by size is measured with --data, which has the questions for it.', ''];
  const { asked } = sizes.find(({ needles }) => needles)!.needles!;
  return [
    `${asked} real questions about 100 real articles of the set ${set} that stand in every corpus, among ever more others:`,
    '',
    ...markdownTable(['passages', 'hit@1', 'hit@5', 'p50 ms', 'p95 ms'], rows),
    '',
  ];
}

function describeGraph({ passages, more }: Size, clustered?: Clustered): string[] {
  if (!more) return [];
  const { recall } = more;
  const sought = Object.entries(SOUGHT).filter(([kind]) => recall.points.every(({ found }) => kind in found));
  return [
    `Of ${passages.toLocaleString('en')} passages, the ten nearest by the graph; comparing with all takes ${recall.exactP50.toFixed(1)} ms.`,
    '`between` two passages; `words` of a sentence, like `real questions`, are near to nothing. A passage counts when it is as near as the tenth.',
    '',
    ...markdownTable(
      ['ef', ...sought.map(([, name]) => name), 'p50 ms'],
      recall.points.map(({ ef, found, p50 }) => [
        ef === recall.served ? `${ef} (served)` : `${ef}`,
        ...sought.map(([kind]) => found[kind as Sought]!.toFixed(3)),
        p50.toFixed(2),
      ]),
    ),
    '',
    ...(clustered ? [describeClustered(clustered)] : []),
  ];
}

function describeClustered({ clusters, ef, found, p50 }: Clustered): string {
  return (
    `Of ${CLUSTERED_VECTORS.toLocaleString('en')} vectors in ${clusters.toLocaleString('en')} clusters, a graph finds ${found.toFixed(3)} ` +
    `with the ef of ${ef} that is chosen for it, in ${p50.toFixed(2)} ms.`
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
