/** What the page weighs, how soon it answers, and whether it can be used while it does, in the browser. */
import { type Browser, chromium } from '@playwright/test';
import { ensureBrowser } from '../../browser.ts';
import { startOwnServer } from '../../own-server.ts';
import { markdownTable } from '../markdown-table.ts';
import { medianOf } from '../parts/compare.ts';
import type { BenchContext, Section, SectionResult } from '../section.ts';
import { lighthouse, type Scores } from './lighthouse.ts';
import { measurePage, type PageFigures } from './measure-page.ts';
import { measureStream, type StreamFigures } from './measure-stream.ts';
import { startWritingModel } from './writing-model.ts';

const TIMES = 12;
const QUICK_TIMES = 4;

/** The most that the first view may load, in bytes. */
const MOST_SCRIPTS = 260_000;
const MOST_WAIT_MS = 100;

const LONG_ANSWER = { words: 2_000, footnotes: 40 };
const LONG_ANSWERS = 3;
/** From here on a browser calls a task long: what a reader does has to wait for it. */
const LONG_TASK_MS = 50;
/** What is shown within this time is called good by those who measure pages. */
const MOST_KEY_MS = 200;

export const pageSection: Section = { name: 'page', title: 'The page', run: measure };

async function measure({ isQuick, progress }: BenchContext): Promise<SectionResult> {
  const executablePath = ensureBrowser();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const { page, scores } = await measureEmbedded(browser, isQuick, (url) =>
      lighthouse(url, executablePath, (text) => progress.say(text)),
    );
    progress.say('A long answer of a model, while somebody types');
    const streams = await measureStreams(browser, isQuick ? 1 : LONG_ANSWERS);
    return result(page, scores, streams);
  } finally {
    await browser.close();
  }
}

async function measureEmbedded(
  browser: Browser,
  isQuick: boolean,
  scoresOf: (url: string) => Promise<Scores | string>,
): Promise<{ page: PageFigures; scores: Scores | string | undefined }> {
  const server = await startOwnServer(['serve'], {});
  try {
    const page = await measurePage(browser, server.url, isQuick ? QUICK_TIMES : TIMES);
    return { page, scores: isQuick ? undefined : await scoresOf(server.url) };
  } finally {
    await server.stop();
  }
}

async function measureStreams(browser: Browser, times: number): Promise<StreamFigures[]> {
  const model = await startWritingModel(LONG_ANSWER);
  try {
    const server = await startOwnServer(['serve'], {
      OPENAI_BASE_URL: model.url,
      OPENAI_API_KEY: 'none',
      CHAT_MODEL: 'writer',
    });
    try {
      const streams: StreamFigures[] = [];
      for (let time = 0; time < times; time++) streams.push(await measureStream(browser, server.url));
      return streams;
    } finally {
      await server.stop();
    }
  } finally {
    await model.close();
  }
}

function result(page: PageFigures, scores: Scores | string | undefined, streams: StreamFigures[]): SectionResult {
  const { firstViewScripts, answerScripts, firstFootnote } = page;
  const longestTask = medianOf(streams.map((stream) => stream.longestTask));
  const slowestKey = medianOf(streams.map((stream) => stream.slowestKey));
  const words = LONG_ANSWER.words.toLocaleString('en');
  return {
    markdown: [
      'The page as a reader opens it, from this machine, with the embedded answerer. Scripts are counted as they are sent.',
      '',
      ...markdownTable(
        ['', 'measured', 'at most'],
        [
          ['scripts of the first view, kB', kilobytes(firstViewScripts), kilobytes(MOST_SCRIPTS)],
          ['all scripts, with an answer, kB', kilobytes(answerScripts), ''],
          [
            `first footnote after asking, median of ${firstFootnote.asked}, ms`,
            firstFootnote.p50.toFixed(0),
            String(MOST_WAIT_MS),
          ],
          ['first footnote after asking, 95% below, ms', firstFootnote.p95.toFixed(0), ''],
        ],
      ),
      '',
      `A model writes an answer of ${words} words with ${LONG_ANSWER.footnotes} footnotes, ${wordsASecond(streams)} words a second, while somebody types the next question and scrolls; of ${streams.length} such answers the median. A browser tells no task that takes less than ${LONG_TASK_MS} ms.`,
      '',
      ...markdownTable(
        ['', 'measured', 'at most'],
        [
          [
            `longest task while ${words} words stream, ms`,
            longestTask === 0 ? `below ${LONG_TASK_MS}` : longestTask.toFixed(0),
            String(LONG_TASK_MS),
          ],
          ['slowest key press, ms', slowestKey.toFixed(0), String(MOST_KEY_MS)],
        ],
      ),
      '',
      ...(typeof scores === 'string' ? [`Lighthouse was not asked. ${scores}`] : []),
      ...(typeof scores === 'object'
        ? markdownTable(
            ['Lighthouse, for a phone', 'of 100'],
            Object.entries(scores).map(([name, score]) => [name, String(score)]),
          )
        : []),
    ],
    ratios: {
      'page first view': MOST_SCRIPTS / firstViewScripts,
      'page first footnote': MOST_WAIT_MS / firstFootnote.p50,
      'page longest task': LONG_TASK_MS / Math.max(LONG_TASK_MS, longestTask),
      'page slowest key': MOST_KEY_MS / slowestKey,
      ...(typeof scores === 'object' &&
        Object.fromEntries(Object.entries(scores).map(([name, score]) => [`page ${name}`, score / 100]))),
    },
    figures: { ...page, streams, ...(scores !== undefined && { lighthouse: scores }) },
  };
}

function wordsASecond(streams: StreamFigures[]): string {
  return medianOf(streams.map(({ words, seconds }) => words / seconds)).toFixed(0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1e3).toFixed(0);
}
