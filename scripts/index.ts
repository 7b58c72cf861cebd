/** `npm run index`: brings the index to the state of the corpus. */
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '#lib/config.ts';
import { indexCorpus, type IndexSummary } from '#lib/engine/indexing.ts';
import { openEmbedder } from '#lib/engine/models.ts';
import { parseArguments } from './arguments.ts';
import { CORPUS_HELP, CORPUS_OPTIONS, withCorpusOptions } from './corpus-options.ts';
import { startProgress } from './progress-line.ts';

const HELP = `npm run index -- [options]

Splits and embeds the articles that are new or have changed, removes those that are gone.

${CORPUS_HELP}
  --json          print the summary as JSON
  --help          show this`;

const MOST_SKIPS_SHOWN = 20;

export async function main(argv: string[]): Promise<number> {
  const values = parseArguments(argv, HELP, (args) =>
    parseArgs({ args, options: { ...CORPUS_OPTIONS, json: { type: 'boolean' }, help: { type: 'boolean' } } }),
  )?.values;
  if (!values) return 0;
  const summary = await bringUpToDate(withCorpusOptions(readConfig(), values));
  if (values.json) console.log(JSON.stringify(summary));
  else console.log(describeSummary(summary).join('\n'));
  return 0;
}

/** Indexes what has changed, with progress on standard error. */
export async function bringUpToDate(config: Config): Promise<IndexSummary> {
  const progress = startProgress('Indexing', 'articles');
  try {
    return await indexCorpus({
      corpus: config.corpus,
      directory: config.index,
      embedder: openEmbedder(config),
      onProgress: ({ done, total }) => progress.update(done, total),
    });
  } finally {
    progress.end();
  }
}

/** The summary as lines for a person. */
export function describeSummary(summary: IndexSummary): string[] {
  const { added, changed, removed, unchanged, skipped, stats } = summary;
  const lines: string[] = [];
  if (summary.rebuilt) lines.push(`Everything was indexed anew: ${summary.rebuilt}.`);
  for (const { path, reason } of skipped.slice(0, MOST_SKIPS_SHOWN)) lines.push(`Skipped ${path}: ${reason}`);
  if (skipped.length > MOST_SKIPS_SHOWN) lines.push(`… and ${skipped.length - MOST_SKIPS_SHOWN} more were skipped.`);
  const size = `${count(stats.articles, 'article')}, ${count(stats.passages, 'passage')}`;
  if (added.length + changed.length + removed.length === 0) {
    lines.push(`Nothing has changed: the index holds ${size} (${summary.seconds.toFixed(1)} s).`);
  } else {
    lines.push(
      `Indexed: ${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged} unchanged; ` +
        `now ${size} (${summary.seconds.toFixed(1)} s).`,
    );
  }
  return lines;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
