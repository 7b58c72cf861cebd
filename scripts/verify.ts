/** `npm run verify`: checks an exported conversation against the corpus as it is now. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '#lib/config.ts';
import { messageOf, UserError } from '#lib/errors.ts';
import { plainWords } from '#lib/export/inert-words.ts';
import { indexPlace } from '#lib/engine/index-place.ts';
import { readConversation } from '#lib/export/read-conversation.ts';
import {
  NOT_CHECKED,
  type Verification,
  type VerifiedAnswer,
  verifyConversation,
} from '#lib/export/verify-conversation.ts';
import { openStore } from '#lib/store/open.ts';
import { parseArguments } from './arguments.ts';
import { CORPUS_HELP, CORPUS_OPTIONS, withCorpusOptions } from './corpus-options.ts';
import { bringUpToDate, describeSummary } from './index.ts';

const HELP = `npm run verify -- FILE [options]

Checks a conversation that was exported as JSON against the articles as they are now, which are indexed first: where each footnote's sentence
stands, and whether the statements still pass the check. A sentence that still stands in a changed article holds.
Ends with 0 when all holds, with 1 when something does not, and with 2 when it cannot be checked.

${CORPUS_HELP}
  --json          print what was found as JSON
  --help          show this`;

const MOST_BYTES = 64 * 1024 * 1024;
const CANNOT_CHECK = 2;

const STATES: Record<VerifiedAnswer['citations'][number]['state'], string> = {
  stands: 'stands',
  renamed: 'stands, in an article with another id',
  changed: 'stands, in an article that has changed',
  moved: 'stands elsewhere, in an article that has changed',
  gone: 'GONE from the article',
  unclear: 'UNCLEAR, stands several times',
  mismatched: 'IS NOT what the article says',
  removed: 'REMOVED with its article',
};

export async function main(argv: string[]): Promise<number> {
  try {
    return await verify(argv);
  } catch (error) {
    // Whoever runs this tells of it, and ends with 2 as well.
    if (!(error instanceof UserError)) throw error;
    // Not 1: that says that something was checked and does not hold.
    console.error(error.message);
    return CANNOT_CHECK;
  }
}

async function verify(argv: string[]): Promise<number> {
  const options = { ...CORPUS_OPTIONS, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const parsed = parseArguments(argv, HELP, (args) => parseArgs({ args, options, allowPositionals: true }));
  if (!parsed) return 0;
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) throw new UserError(`Name one exported file.\n\n${HELP}`);
  const exported = readConversation(await readText(file), path.basename(file));

  const config = withCorpusOptions(readConfig(), parsed.values);
  // What was edited since the last indexing would otherwise be said to hold.
  const summary = await bringUpToDate(config);
  if (summary.added.length + summary.changed.length + summary.removed.length > 0) {
    console.error(describeSummary(summary).join('\n'));
  }
  const store = await openStore(indexPlace(config));
  try {
    const verification = await verifyConversation(exported, store);
    if (parsed.values.json) console.log(JSON.stringify(verification));
    else console.log(describeVerification(verification, (await store.stats()).articles).join('\n'));
    return verification.holds ? 0 : 1;
  } finally {
    await store.close();
  }
}

async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES)
      throw new UserError(`${path.basename(file)} has ${size} bytes; an export has at most ${MOST_BYTES}.`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new UserError(`There is no file ${file}. "Export conversation" and "JSON" on the page save one.`);
    }
    throw new UserError(`${path.basename(file)} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
}

/** What was found, as lines for a person. */
export function describeVerification(
  { answers, holds, problems: ofAll, exportedAt }: Verification,
  articles: number,
): string[] {
  const footnotes = answers.reduce((sum, { citations }) => sum + citations.length, 0);
  const lines = [
    `Checked ${counted(answers.length, 'answer')} with ${counted(footnotes, 'footnote')}, exported ${plainWords(exportedAt)}, against ${counted(articles, 'article')}.`,
  ];
  for (const problem of ofAll) lines.push(`  ✕ ${problem}`);
  for (const { question, citations, problems, notes } of answers) {
    lines.push('', plainWords(question));
    for (const { n, title, state } of citations) lines.push(`  [${n}] ${STATES[state]}: ${title}`);
    for (const problem of problems) lines.push(`  ✕ ${problem}`);
    for (const note of notes) lines.push(`  · ${note}`);
  }
  lines.push('', NOT_CHECKED);
  const problems = answers.reduce((sum, answer) => sum + answer.problems.length, ofAll.length);
  lines.push(
    '',
    holds ? 'Everything holds.' : `${counted(problems, 'thing')} ${problems === 1 ? 'does' : 'do'} not hold.`,
  );
  return lines;
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
