import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { exitCode } from '../../child.ts';
import { endWithUs, temporaryFolder } from '../../left-behind.ts';
import { BENCH_FOLDER, installBench } from '../install.ts';

/** Of a hundred, as Lighthouse gives them for a phone on a slow connection. */
export interface Scores {
  performance: number;
  accessibility: number;
  'best-practices': number;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

/** What of Lighthouse's report is read. */
interface Report {
  categories: Record<(typeof CATEGORIES)[number], { score: number | null }>;
}

/** @returns the scores of a page, or why there are none */
export async function lighthouse(url: string, browser: string, say: (text: string) => void): Promise<Scores | string> {
  const missing = await installBench(true, say);
  if (missing !== undefined) return missing;
  const { folder, remove } = temporaryFolder('lighthouse');
  try {
    const file = path.join(folder, 'report.json');
    const program = path.join(BENCH_FOLDER, 'node_modules', 'lighthouse', 'cli', 'index.js');
    const parameters = [
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      '--no-enable-error-reporting',
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
    ];
    const child = spawn(process.execPath, [program, url, ...parameters], {
      env: { ...process.env, CHROME_PATH: browser },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // On no other signal does it end its browser.
    if ((await exitCode(endWithUs(child, 'SIGINT'))) !== 0) return 'Lighthouse failed; the lines above say why.';
    const { categories } = JSON.parse(await readFile(file, 'utf8')) as Report;
    return Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((categories[name].score ?? Number.NaN) * 100)]),
    ) as unknown as Scores;
  } finally {
    remove();
  }
}
