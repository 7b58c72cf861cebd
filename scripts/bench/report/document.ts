import type { SectionResult } from '../section.ts';

/** One run of `npm run bench`, as `--json` writes it. */
export interface Benchmark {
  /** Processor, cores, memory, system. */
  machine: string;
  createdAt: string;
  command: string;
  /** Of Footnote (with its commit where that is known), Node, SQLite and packages that matter. */
  versions: Record<string, string>;
  seconds: number;
  sections: MeasuredSection[];
}

export interface MeasuredSection extends SectionResult {
  name: string;
  title: string;
  seconds: number;
}

/**
 * The whole run as a page of Markdown.
 *
 * @param pictureFolder where its pictures lie, as a path from the page
 */
export function describeBenchmark(benchmark: Benchmark, pictureFolder: string): string {
  const { machine, createdAt, command, versions, seconds, sections } = benchmark;
  const lines = [
    '# Benchmarks',
    '',
    `Written by \`${command}\` on ${createdAt.slice(0, 10)}, in ${Math.ceil(seconds / 60)} minutes, on ${machine}. Times are of this machine; what holds on others are`,
    `the relations between them. The same command repeats it${command.includes('--data') ? ' where the folder of `--data` is at hand, which does not come with Footnote' : ''}; \`npm run bench -- --help\` tells how to run a part.`,
    '',
    `Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    ...sections.flatMap(({ title, markdown }) => ['', `## ${title}`, '', ...markdown.map(placed(pictureFolder))]),
  ];
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

/** Pictures are named by their file alone until it is known where they lie. */
function placed(folder: string): (line: string) => string {
  return (line) => line.replaceAll(/(!\[[^\]]*\]\()([\w-]+\.svg\))/g, `$1${folder === '' ? '' : `${folder}/`}$2`);
}
