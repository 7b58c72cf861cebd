/** How soon Footnote is ready: started on an index that is there, and after the articles have changed or have not. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryFolder } from '../../left-behind.ts';
import { startOwnServer } from '../../own-server.ts';
import { madeArticles } from '../made-corpus.ts';
import { markdownTable } from '../markdown-table.ts';
import { measured } from '../measured.ts';
import { npmScript } from '../npm-script.ts';
import { medianOf } from '../parts/compare.ts';
import { ownSet } from '../question-sets.ts';
import type { BenchContext, Section, SectionResult } from '../section.ts';

const ARTICLES = 10_000;
/** About 300 words each, as short news are. */
const CHARACTERS = 2_000;
const SEED = 5;
const STARTS = 3;
const RUNS = 3;
/** Until the files are old enough that a change could not go unseen. */
const YOUNG_MS = 3_500;
const QUESTION = 'Why was the signing postponed?';

interface Figures {
  startSeconds: number;
  indexSeconds: number;
  passages: number;
  unchangedSeconds: number;
  changedSeconds: number;
}

export const startSection: Section = { name: 'start', title: 'Start', isLong: true, run: measureStart };

async function measureStart({ progress }: BenchContext): Promise<SectionResult> {
  progress.say('npm start on an indexed corpus');
  const starts: number[] = [];
  for (let start = 0; start < STARTS; start++) starts.push(await startToAnswer());
  const figures: Figures = { startSeconds: medianOf(starts), ...(await measureIndexing(progress.say)) };
  return { markdown: describeStart(figures), figures };
}

/** From starting `npm start`, with its index and its build at hand, to the end of the first answer. */
async function startToAnswer(): Promise<number> {
  const server = await startOwnServer(['start'], {});
  try {
    const response = await fetch(`${server.url}/api/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ messages: [{ role: 'user', parts: [{ type: 'text', text: QUESTION }] }] }),
    });
    const answer = await response.text();
    if (!answer.includes('"type":"finish"')) throw new Error(`The first question was not answered: ${answer}`);
    return (performance.now() - server.startedAt) / 1_000;
  } finally {
    await server.stop();
  }
}

async function measureIndexing(say: (text: string) => void): Promise<Omit<Figures, 'startSeconds'>> {
  const { folder, remove } = temporaryFolder('start');
  try {
    const corpus = path.join(folder, 'corpus');
    const directory = path.join(folder, 'index');
    await writeArticles(corpus);
    const index = async () => {
      const started = performance.now();
      const { stats } = await measured<{ stats: { passages: number } }>([
        ...npmScript('index'),
        '--corpus',
        corpus,
        '--index',
        directory,
        '--json',
      ]);
      return { seconds: (performance.now() - started) / 1_000, passages: stats.passages };
    };
    say(`Indexing ${ARTICLES.toLocaleString('en')} articles, each a file`);
    const first = await index();
    await pause(YOUNG_MS);
    // The first of them notes that nothing has changed since.
    await index();
    const unchanged: number[] = [];
    const changed: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      unchanged.push((await index()).seconds);
      await writeFile(
        path.join(corpus, 'article-1.md'),
        `The ferry left late for the ${run + 1}. time. Nobody minded.\n`,
      );
      changed.push((await index()).seconds);
      await pause(YOUNG_MS);
      await index();
    }
    return {
      indexSeconds: first.seconds,
      passages: first.passages,
      unchangedSeconds: medianOf(unchanged),
      changedSeconds: medianOf(changed),
    };
  } finally {
    remove();
  }
}

async function writeArticles(corpus: string): Promise<void> {
  const { articles } = await ownSet();
  const made = madeArticles(
    articles.map(({ text }) => text),
    SEED,
  );
  await mkdir(corpus, { recursive: true });
  for (let number = 1; number <= ARTICLES; number++) {
    const { title, outlet, published, text } = made.next().value;
    const front = `---\ntitle: ${JSON.stringify(title)}\noutlet: ${outlet}\npublished: ${published}\n---\n`;
    await writeFile(path.join(corpus, `article-${number}.md`), `${front}${text.slice(0, CHARACTERS)}\n`);
  }
}

function describeStart({ startSeconds, indexSeconds, passages, unchangedSeconds, changedSeconds }: Figures): string[] {
  const row = (what: string, seconds: number, aim?: number) => [
    what,
    seconds.toFixed(2),
    aim === undefined ? '' : `${aim}`,
    aim === undefined ? '' : seconds <= aim ? 'yes' : '**no**',
  ];
  return [
    `From the command to its end, so with the start of Node; ${ARTICLES.toLocaleString('en')} articles, each a file (${passages.toLocaleString('en')} passages). Medians of ${RUNS}.`,
    '',
    ...markdownTable(
      ['what', 'seconds', 'aim', 'met'],
      [
        row('`npm start` on an indexed corpus to the end of the first answer', startSeconds, 3),
        row(`\`npm run index\` of ${ARTICLES.toLocaleString('en')} articles`, indexSeconds),
        row('the same when nothing has changed', unchangedSeconds, 2),
        row('the same after a change of one article', changedSeconds, 1),
      ],
    ),
  ];
}
