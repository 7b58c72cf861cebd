/** `npm run screenshot`: takes the pictures of the README from Footnote as it runs. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { SETTINGS } from '#lib/config.ts';
import { UserError } from '#lib/errors.ts';
import { parseArguments } from './arguments.ts';
import { ensureBrowser } from './browser.ts';
import { exitCode, projectRoot } from './child.ts';
import { endWithUs, temporaryFolder } from './left-behind.ts';

const QUESTION = 'Why was the signing postponed?';
const FOOTNOTE = '2';

const HELP = `npm run screenshot -- [options]

Starts Footnote with the articles that come with it and without a model, asks it a question, opens a footnote, and
writes docs/screenshot.png and docs/screenshot-phone.png.

  --question TEXT   what to ask (default: ${QUESTION})
  --footnote N      which footnote of the answer to open (default: ${FOOTNOTE})
  --help            show this`;

/** Pixels of the page; the pictures have twice as many each way. */
const WINDOW = { width: 1240, height: 740 };
const PHONE = { width: 390, height: 740 };

export async function main(argv: string[]): Promise<number> {
  const options = { question: { type: 'string' }, footnote: { type: 'string' }, help: { type: 'boolean' } } as const;
  const values = parseArguments(argv, HELP, (args) => parseArgs({ args, options }))?.values;
  if (!values) return 0;
  const { question = QUESTION, footnote = FOOTNOTE } = values;

  const executablePath = ensureBrowser();
  const { folder, remove } = temporaryFolder('screenshot');
  const server = endWithUs(startServer(folder));
  const ended = exitCode(server);
  try {
    const address = await addressOf(server);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      await takeWide(browser, address, question, footnote);
      await takePhone(browser, address, question, footnote);
    } finally {
      await browser.close();
    }
  } finally {
    server.kill('SIGTERM');
    await ended;
    remove();
  }
  return 0;
}

/** The answer with the article of a footnote beside it. */
async function takeWide(browser: Browser, address: string, question: string, footnote: string): Promise<void> {
  const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: 2, reducedMotion: 'reduce' });
  await ask(page, address, question);
  await page
    .getByRole('button', { name: `Footnote ${footnote}:` })
    .first()
    .click();
  await page.getByRole('dialog').locator('mark').first().waitFor();
  // The card of the footnote under the pointer would cover the answer.
  await page.mouse.move(0, 0);
  await page.locator(':popover-open').waitFor({ state: 'detached' });
  await save(page, 'docs/screenshot.png');
}

/** A phone, where a tap on a footnote shows its card. */
async function takePhone(browser: Browser, address: string, question: string, footnote: string): Promise<void> {
  const page = await browser.newPage({ viewport: PHONE, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  await ask(page, address, question);
  await page
    .getByRole('button', { name: `Footnote ${footnote}:` })
    .first()
    .tap();
  await page.locator(':popover-open').waitFor();
  await save(page, 'docs/screenshot-phone.png');
}

/** Asks, and waits until the answer is whole. */
async function ask(page: Page, address: string, question: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('textbox').fill(question);
  await page.getByRole('textbox').press('Enter');
  await page.getByRole('region', { name: 'Footnotes' }).waitFor();
}

async function save(page: Page, file: string): Promise<void> {
  const picture = await page.screenshot({ caret: 'hide', animations: 'disabled' });
  // Text in grey needs no more colours, and the file has less than half the size.
  const { size } = await sharp(picture).png({ palette: true, effort: 10 }).toFile(path.join(projectRoot, file));
  console.log(`${file}: ${Math.round(size / 1_000)} kB`);
}

/** `npm start` with the settings that a fresh clone has, on a free port. */
function startServer(folder: string): ChildProcess {
  const unset = Object.fromEntries(SETTINGS.map((name) => [name, '']));
  return spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      ...unset,
      INDEX_DIR: path.join(folder, 'index'),
      CONVERSATIONS_FILE: path.join(folder, 'conversations.db'),
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Passes on what the server prints, up to the line that gives its address. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stdout! })) {
    console.log(line);
    const address = /^Footnote is at (\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new UserError('Footnote ended before it served anything; the lines above say why.');
}
