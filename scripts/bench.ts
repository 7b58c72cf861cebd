/** `npm run bench`: every claim of speed and quality as a ratio or a figure of one run. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '#lib/errors.ts';
import { parseArguments } from './arguments.ts';
import { checkRatios, parseExpectedRatios } from './bench/check-ratios.ts';
import { growthSection } from './bench/growth/section.ts';
import { pageSection } from './bench/page/section.ts';
import { partsSection } from './bench/parts/section.ts';
import { peersSection } from './bench/peers/section.ts';
import { createProgress } from './bench/progress.ts';
import { type Benchmark, describeBenchmark, type MeasuredSection } from './bench/report/document.ts';
import { renderBenchmark } from './bench/report/page.ts';
import type { BenchContext, Section } from './bench/section.ts';
import { startSection } from './bench/start/section.ts';
import { storesSection } from './bench/stores/section.ts';
import { machineName, versionsOf } from './bench/versions.ts';
import { projectRoot } from './child.ts';
import { checkFolder, writeOutput } from './output-file.ts';

/** In the order of the report. */
const SECTIONS: Section[] = [peersSection, partsSection, growthSection, startSection, storesSection, pageSection];

const LARGEST = ['100000', '1000000'];

const EXPECTED = path.join(projectRoot, 'scripts', 'bench', 'expected-ratios.json');
const DOCUMENTS = path.join(projectRoot, 'docs');

const HELP = `npm run bench -- [options]

Measures Footnote beside what others would pick, its parts against their limits, what a corpus costs by its size, how soon
it is ready, and what its page weighs and how soon it answers. Takes up to twenty minutes, with --quick one; nothing else should run meanwhile. What Footnote is compared with
is installed into bench/node_modules the first time (npm ci --prefix bench). With TEST_DATABASE_URL, files and PostgreSQL are
measured side by side, in a database that is created for it there and dropped after it; DATABASE_URL is never used.

  --data DIR       folder with articles.jsonl and questions.jsonl, or with folders of such, besides Footnote's own corpus
  --quick          a short form
  --check          with --quick: end with exit code 1 when a ratio has fallen below what scripts/bench/expected-ratios.json
                   asks for, or could not be measured
  --largest N      passages of the largest corpus of the growth section: ${LARGEST[0]}, or ${LARGEST[1]}, which takes more than an hour
  --only SECTION   ${SECTIONS.map(({ name }) => name).join(', ')}; may be given more than once
  --json FILE      write the figures
  --html FILE      write a page
  --docs           write docs/benchmarks.md and its pictures; with --only, docs/benchmarks-SECTION.md
  --help           show this`;

const OPTIONS = {
  data: { type: 'string' },
  quick: { type: 'boolean' },
  check: { type: 'boolean' },
  largest: { type: 'string' },
  only: { type: 'string', multiple: true },
  json: { type: 'string' },
  html: { type: 'string' },
  docs: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export async function main(argv: string[]): Promise<number> {
  const values = parseArguments(argv, HELP, (args) => parseArgs({ args, options: OPTIONS }))?.values;
  if (!values) return 0;
  const isQuick = values.quick ?? false;
  if (values.check && !isQuick) {
    throw new UserError('--check goes with --quick: what it expects are the ratios of the short form.');
  }
  const largest = largestOf(values.largest);
  const sections = chosen(values.only).filter(({ isLong }) => !isQuick || !isLong || values.only);
  for (const output of [values.json, values.html]) if (output !== undefined) await checkFolder(output);
  // Read before the work that may take minutes.
  const names = SECTIONS.map(({ name }) => name);
  const expected = values.check ? parseExpectedRatios(await readFile(EXPECTED, 'utf8'), EXPECTED, names) : {};

  const started = performance.now();
  const context: BenchContext = { data: values.data, isQuick, largest, progress: createProgress() };
  const measured: MeasuredSection[] = [];
  for (const section of sections) measured.push(await measure(section, context));
  const benchmark: Benchmark = {
    machine: machineName(),
    createdAt: new Date().toISOString(),
    command: commandOf(values),
    versions: await versionsOf(),
    seconds: (performance.now() - started) / 1_000,
    sections: measured,
  };

  console.log(describeBenchmark(benchmark, ''));
  if (values.json !== undefined) await writeOutput(values.json, `${JSON.stringify(benchmark, null, 2)}\n`);
  if (values.html !== undefined) await writeOutput(values.html, renderBenchmark(benchmark));
  if (values.docs) await writeDocument(['benchmarks', ...(values.only ?? [])].join('-'), benchmark);
  if (!values.check) return 0;
  const ratios = Object.fromEntries(measured.map((section) => [section.name, section.ratios ?? {}]));
  const { lines, faults } = checkRatios(ratios, expected);
  console.log(lines.join('\n'));
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

async function measure({ name, title, run }: Section, context: BenchContext): Promise<MeasuredSection> {
  context.progress.say(title);
  const started = performance.now();
  const result = await run(context);
  return { name, title, ...result, seconds: (performance.now() - started) / 1_000 };
}

function largestOf(given: string = LARGEST[0]!): number {
  if (!LARGEST.includes(given)) throw new UserError(`--largest takes ${LARGEST.join(' or ')}, not "${given}".`);
  return Number(given);
}

function chosen(names: string[] | undefined): Section[] {
  for (const name of names ?? []) {
    if (!SECTIONS.some((section) => section.name === name)) {
      throw new UserError(`There is no section "${name}"; --only takes ${SECTIONS.map((one) => one.name).join(', ')}.`);
    }
  }
  return SECTIONS.filter(({ name }) => !names || names.includes(name));
}

interface Asked {
  data?: string;
  quick?: boolean;
  largest?: string;
  only?: string[];
}

/** As it would be typed again; where the data lie is a matter of each machine. */
function commandOf({ data, quick, largest, only }: Asked): string {
  const options = [
    ...(data === undefined ? [] : ['--data DIR']),
    ...(quick ? ['--quick'] : []),
    ...(largest === undefined ? [] : [`--largest ${largest}`]),
    ...(only ?? []).map((name) => `--only ${name}`),
  ];
  return `npm run bench${options.length > 0 ? ` -- ${options.join(' ')}` : ''}`;
}

async function writeDocument(name: string, benchmark: Benchmark): Promise<void> {
  const folder = path.join(DOCUMENTS, name);
  await mkdir(folder, { recursive: true });
  for (const { pictures = {} } of benchmark.sections) {
    for (const [file, picture] of Object.entries(pictures)) await writeOutput(path.join(folder, file), picture);
  }
  await writeOutput(path.join(DOCUMENTS, `${name}.md`), describeBenchmark(benchmark, name));
}
