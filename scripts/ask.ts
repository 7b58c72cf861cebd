/** `npm run ask`: one question, answered in the terminal. */
import { parseArgs } from 'node:util';
import { withoutEscapes } from '#lib/citing/markers/escapes.ts';
import { type Config, readConfig } from '#lib/config.ts';
import { UserError } from '#lib/errors.ts';
import { pageAt } from '#lib/corpus/documents/pdf-pages.ts';
import { type AnswerResult, collectAnswer } from '#lib/engine/answer-result.ts';
import { indexPlace } from '#lib/engine/index-place.ts';
import { type Engine, openEngine } from '#lib/engine/engine.ts';
import { coverageSentence } from '#lib/export/coverage-sentence.ts';
import { readSpec } from '#lib/store/open.ts';
import { parseArguments } from './arguments.ts';
import { CORPUS_HELP, CORPUS_OPTIONS, withCorpusOptions } from './corpus-options.ts';
import { bringUpToDate, describeSummary } from './index.ts';

const HELP = `npm run ask -- "question" [options]

Answers one question with footnotes.

${CORPUS_HELP}
  --sentences N   the embedded answerer quotes at most N sentences
  --json          print the whole result as JSON
  --help          show this`;

export async function main(argv: string[]): Promise<number> {
  const options = {
    ...CORPUS_OPTIONS,
    sentences: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const parsed = parseArguments(argv, HELP, (args) => parseArgs({ args, options, allowPositionals: true }));
  if (!parsed) return 0;
  const question = parsed.positionals.join(' ').trim();
  if (question === '') throw new UserError(`There is no question: put it between quotation marks.\n\n${HELP}`);

  const config = withCorpusOptions(readConfig(), parsed.values);
  if (parsed.values.corpus !== undefined || (await readSpec(indexPlace(config))) === undefined)
    await indexFirst(config);
  const engine = await openEngine(config, { sentences: readCount('--sentences', parsed.values.sentences) });
  try {
    const result = await collectAnswer({ id: 'ask', kind: 'ask', question }, engine.ask(question, []));
    if (parsed.values.json) console.log(JSON.stringify(result));
    else console.log(await describeResult(result, engine));
    return result.finish === 'incomplete' ? 1 : 0;
  } finally {
    await engine.close();
  }
}

async function indexFirst(config: Config): Promise<void> {
  const summary = await bringUpToDate(config);
  if (summary.added.length + summary.changed.length + summary.removed.length > 0) {
    console.error(describeSummary(summary).join('\n'));
  }
}

/** @throws {UserError} when the option is given and is no whole number above 0. */
export function readCount(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(value)) throw new UserError(`${name} is "${value}"; expected a whole number above 0.`);
  return Number(value);
}

async function describeResult(result: AnswerResult, engine: Engine): Promise<string> {
  const articles = new Map((await engine.articles()).map((article) => [article.id, article]));
  const lines = result.answer ? [withoutEscapes(result.answer), ''] : [];
  for (const { n, articleId, quote, start } of result.citations) {
    const article = articles.get(articleId);
    const page = pageAt((await engine.article(articleId))?.text ?? '', start);
    const place = page === undefined ? undefined : `page ${page}`;
    const source = [article?.title ?? articleId, article?.outlet ?? article?.author, article?.published, place]
      .filter(Boolean)
      .join(', ');
    lines.push(`[^${n}] ${source}`, `     “${quote.replace(/\s+/gu, ' ')}”`);
  }
  if (result.notice) lines.push(result.notice);
  if (result.error) lines.push(`The answer is incomplete: ${result.error}`);
  if (result.finish === 'refused' && result.nearest.length > 0) {
    lines.push('Nearest passages:');
    for (const { articleId, text } of result.nearest) {
      const start = text.replace(/\s+/gu, ' ').slice(0, 160);
      lines.push(`  ${articles.get(articleId)?.title ?? articleId}: ${start}…`);
    }
  }
  if (result.coverage) lines.push('', describeCoverage(result));
  return lines.join('\n');
}

function describeCoverage({ coverage, statements }: AnswerResult): string {
  const supported = statements.filter(({ verdict }) => verdict === 'quoted' || verdict === 'supported').length;
  const counted = `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`;
  const checked = statements.length === 0 ? '' : `${counted}, ${supported} supported; `;
  return `${checked}${coverageSentence(coverage!).words}.`;
}
