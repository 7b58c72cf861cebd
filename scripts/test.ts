/** `npm test`: everything that must hold before a change goes in, in the order of what is quickest to tell. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf, UserError } from '#lib/errors.ts';
import { parseArguments } from './arguments.ts';
import { ensureBrowser } from './browser.ts';
import { buildIfStale, filesWithSecrets } from './build.ts';
import { runProgram } from './child.ts';
import { temporaryFolder } from './left-behind.ts';
import { add, countPlaywright, countVitest, summary, type Count } from './test-count.ts';

const STEPS = {
  types: { title: 'Types', run: checkTypes },
  lint: { title: 'Lint', run: () => check(runProgram('oxlint', 'oxlint', [])) },
  format: { title: 'Format', run: () => check(runProgram('prettier', 'prettier', ['--check', '.'])) },
  unit: { title: 'Unit tests', run: unitTests },
  build: { title: 'Build', run: build },
  e2e: { title: 'End to end in a browser', run: browserTests },
} satisfies Record<string, { title: string; run: (folder: string) => Promise<Count> }>;

type Step = keyof typeof STEPS;

const HELP = `npm test [-- --only STEP]

Runs types, lint, format, unit, build and e2e, all of them even when one fails.
The last line is "N passed, N failed": tests, and one for each of types, lint, format and build.

  --only STEP   only this step; may be given more than once
  --help        shows this`;

export async function main(argv: string[]): Promise<number> {
  const values = parseArguments(argv, HELP, (args) =>
    parseArgs({ args, options: { only: { type: 'string', multiple: true } } }),
  )?.values;
  if (!values) return 0;
  const steps = chosen(values.only);
  const { folder, remove } = temporaryFolder('test');
  let total: Count = { passed: 0, failed: 0 };
  const lines: string[] = [];
  try {
    for (const step of steps) {
      const { title, run } = STEPS[step];
      console.log(`\n== ${title} ==`);
      const start = performance.now();
      const count = await orFailed(run(folder));
      const line = `${title}: ${summary(count)} (${((performance.now() - start) / 1_000).toFixed(1)} s)`;
      console.log(line);
      lines.push(line);
      total = add(total, count);
    }
  } finally {
    remove();
  }
  console.log(`\n== Summary ==\n${lines.join('\n')}\n${summary(total)}`);
  return total.failed === 0 ? 0 : 1;
}

async function checkTypes(): Promise<Count> {
  // Writes next-env.d.ts and the types of the routes, which a fresh clone does not have.
  const generated = await runProgram('next', 'next', ['typegen']);
  return generated === 0 ? check(runProgram('typescript', 'tsc', ['--noEmit'])) : { passed: 0, failed: 1 };
}

async function unitTests(folder: string): Promise<Count> {
  const report = path.join(folder, 'vitest.json');
  const code = await runProgram('vitest', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countVitest(report, code);
}

async function build(): Promise<Count> {
  console.log(`The app is ${await buildIfStale()}.`);
  const leaks = await filesWithSecrets();
  for (const file of leaks) console.error(`${file} holds a secret of whoever builds the app.`);
  return leaks.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function browserTests(folder: string): Promise<Count> {
  const browser = ensureBrowser();
  await buildIfStale();
  const report = path.join(folder, 'playwright.json');
  const code = await runProgram('@playwright/test', 'playwright', ['test', '--reporter=list,json'], {
    environment: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return countPlaywright(report, code);
}

async function check(code: Promise<number>): Promise<Count> {
  return (await code) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A step that cannot even run has failed; the steps after it still have something to say. */
async function orFailed(count: Promise<Count>): Promise<Count> {
  try {
    return await count;
  } catch (error) {
    console.error(error instanceof UserError ? messageOf(error) : error);
    return { passed: 0, failed: 1 };
  }
}

function chosen(only: string[] | undefined): Step[] {
  const all = Object.keys(STEPS) as Step[];
  const unknown = only?.find((step) => !Object.hasOwn(STEPS, step));
  if (unknown !== undefined) {
    throw new UserError(`There is no step "${unknown}": the steps are ${all.join(', ')}.`);
  }
  return only === undefined ? all : all.filter((step) => only.includes(step));
}
