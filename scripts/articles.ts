/** `npm run articles`: shows what is read from a corpus. */
import { parseArgs } from 'node:util';
import { readConfig } from '#lib/config.ts';
import { readCorpus } from '#lib/corpus/read.ts';
import { parseArguments } from './arguments.ts';

const HELP = `npm run articles -- [options]

Shows the articles as Footnote reads them, without indexing anything.

  --corpus PATH   folder of articles or .jsonl file (default: CORPUS_DIR, else corpus)
  --json          print one JSON object a line, with the whole text
  --help          show this`;

export async function main(argv: string[]): Promise<number> {
  const options = { corpus: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const values = parseArguments(argv, HELP, (args) => parseArgs({ args, options }))?.values;
  if (!values) return 0;
  for await (const entry of readCorpus(values.corpus ?? readConfig().corpus)) {
    if ('skipped' in entry) {
      console.error(`Skipped ${entry.skipped.path}: ${entry.skipped.reason}`);
      continue;
    }
    const { id, hash, title, outlet, author, published, language, text } = entry.article;
    if (values.json) {
      console.log(JSON.stringify({ id, hash, title, outlet, author, published, language, text }));
    } else {
      const source = [outlet, author, published, language].filter(Boolean).join(', ');
      console.log(
        `${id}\n  ${title}\n  ${source === '' ? '' : `${source}, `}${text.length.toLocaleString('en')} characters\n`,
      );
    }
  }
  return 0;
}
