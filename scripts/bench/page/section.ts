/** What the page weighs and how soon it answers, in the browser. */
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../browser.ts';
import { startOwnServer } from '../../own-server.ts';
import { markdownTable } from '../markdown-table.ts';
import type { BenchContext, Section, SectionResult } from '../section.ts';
import { lighthouse } from './lighthouse.ts';
import { measurePage } from './measure-page.ts';

const TIMES = 12;
const QUICK_TIMES = 4;

/** The most that the first view may load, in bytes. */
const MOST_SCRIPTS = 260_000;
const MOST_WAIT_MS = 100;

export const pageSection: Section = { name: 'page', title: 'The page', run: measure };

async function measure({ isQuick, progress }: BenchContext): Promise<SectionResult> {
  const executablePath = ensureBrowser();
  const server = await startOwnServer(['serve'], {});
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const page = await measurePage(browser, server.url, isQuick ? QUICK_TIMES : TIMES);
    await browser.close();
    const scores = isQuick ? undefined : await lighthouse(server.url, executablePath, (text) => progress.say(text));
    const { firstViewScripts, answerScripts, firstFootnote } = page;
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
        ...(typeof scores === 'object' &&
          Object.fromEntries(Object.entries(scores).map(([name, score]) => [`page ${name}`, score / 100]))),
      },
      figures: { ...page, ...(scores !== undefined && { lighthouse: scores }) },
    };
  } finally {
    await server.stop();
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1e3).toFixed(0);
}
