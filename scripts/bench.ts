/** `npm run bench`: what a corpus costs by its size. */
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { collectCorpus } from '#lib/corpus/read.ts';
import { UserError } from '#lib/errors.ts';
import { parseArguments } from './arguments.ts';
import { measureSize, type Size } from './bench/growth.ts';
import { type Benchmark, describeBenchmark, renderBenchmark } from './bench/report.ts';
import { projectRoot } from './child.ts';
import { checkFolder, writeOutput } from './output-file.ts';
import { type ProgressLine, startProgress } from './progress-line.ts';

const SIZES = [100, 1_000, 10_000, 100_000];
const QUICK = [100, 1_000];

const HELP = `npm run bench -- [options]

Measures indexing, memory and finding on corpora of ${SIZES.map((size) => size.toLocaleString('en')).join(', ')} passages, which
are mixed from real articles: seconds and size of the index, the first question, median and slow questions, how many
of the nearest passages the vector graph finds, and one more article: added by a process that runs on, and by a whole
\`npm run index\`. Takes some minutes; nothing else should run meanwhile.

  --data PATH     folder or .jsonl file of the real articles (default: corpus)
  --quick         only up to ${Math.max(...QUICK).toLocaleString('en')} passages
  --json FILE     write the figures
  --html FILE     write a page with pictures
  --help          show this`;

export async function main(argv: string[]): Promise<number> {
  const options = {
    data: { type: 'string' },
    quick: { type: 'boolean' },
    json: { type: 'string' },
    html: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  const values = parseArguments(argv, HELP, (args) => parseArgs({ args, options }))?.values;
  if (!values) return 0;
  for (const output of [values.json, values.html]) if (output !== undefined) await checkFolder(output);
  const { articles } = await collectCorpus(values.data ?? path.join(projectRoot, 'corpus'));
  const texts = articles.map(({ text }) => text);
  if (texts.length === 0)
    throw new UserError(`There is no article in ${values.data} that larger corpora could be made from.`);

  const sizes: Size[] = [];
  for (const passages of values.quick ? QUICK : SIZES) {
    const lines = new Map<string, ProgressLine>();
    const size = await measureSize(texts, passages, ({ step, done, total }) => {
      const line = lines.get(step) ?? startProgress(`Indexing ${passages.toLocaleString('en')} passages:`, step);
      lines.set(step, line);
      line.update(done, total);
    });
    for (const line of lines.values()) line.end();
    sizes.push(size);
    console.error(`${sizes.at(-1)!.passages.toLocaleString('en')} passages are measured.`);
  }
  const benchmark: Benchmark = {
    machine: `${os.cpus()[0]?.model ?? os.arch()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()}, Node ${process.version}`,
    createdAt: new Date().toISOString(),
    command: `npm run bench${values.quick ? ' -- --quick' : ''}`,
    sizes,
  };
  console.log(describeBenchmark(benchmark).join('\n'));
  if (values.json !== undefined) await writeOutput(values.json, `${JSON.stringify(benchmark, null, 2)}\n`);
  if (values.html !== undefined) await writeOutput(values.html, renderBenchmark(benchmark));
  return 0;
}
