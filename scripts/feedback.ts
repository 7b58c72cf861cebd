/** `npm run feedback`: what readers thought of answers, for whoever improves them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '#lib/config.ts';
import type { JudgedAnswer } from '#lib/conversations/conversation-store.ts';
import { openConversations } from '#lib/conversations/open.ts';
import { feedbackQuestions } from '#lib/evaluation/feedback-questions.ts';
import { parseQuestions } from '#lib/evaluation/question-file.ts';
import { plainWords } from '#lib/export/inert-words.ts';
import { parseArguments } from './arguments.ts';
import { appendOutput, checkFolder } from './output-file.ts';

const HELP = `npm run feedback -- [options]

Shows what readers thought of answers, the last first: helpful or not, wrong footnotes, notes. It is kept with the conversations (CONVERSATIONS_FILE or DATABASE_URL).

  --to-questions FILE   add a line to a question file for each answer that is not in it yet, for \`npm run evaluate -- --questions FILE\`
  --json                print all of it as JSON, one answer a line
  --help                show this`;

export async function main(argv: string[]): Promise<number> {
  const options = { 'to-questions': { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const values = parseArguments(argv, HELP, (args) => parseArgs({ args, options }))?.values;
  if (!values) return 0;
  const file = values['to-questions'];
  if (file !== undefined) await checkFolder(file);
  const judged = await readJudged(readConfig());
  if (file !== undefined) await addQuestions(file, judged);
  if (values.json) for (const one of judged) console.log(JSON.stringify(one));
  else if (file === undefined) console.log(describeFeedback(judged).join('\n'));
  return 0;
}

/** None where nothing was ever kept: looking makes no file. */
async function readJudged({ conversations, databaseUrl }: Config): Promise<JudgedAnswer[]> {
  if (databaseUrl === undefined && !existsSync(conversations)) return [];
  const store = await openConversations(conversations, databaseUrl);
  try {
    return await store.judged();
  } finally {
    await store.close();
  }
}

/** What stands in the file already stays as it is: somebody may have completed it. */
async function addQuestions(file: string, judged: readonly JudgedAnswer[]): Promise<void> {
  const content = existsSync(file) ? await readFile(file, 'utf8') : '';
  const known = new Set(content.trim() === '' ? [] : parseQuestions(content, file).map(({ id }) => id));
  // The oldest first, as questions are added.
  const fresh = feedbackQuestions(judged)
    .toReversed()
    .filter(({ id }) => !known.has(id));
  const lines = fresh.map((question) => `${JSON.stringify(question)}\n`);
  const gap = content === '' || content.endsWith('\n') ? '' : '\n';
  if (lines.length > 0) await appendOutput(file, gap + lines.join(''));
  const incomplete = fresh.filter(({ nuggets, answerable }) => answerable && nuggets.length === 0).length;
  console.error(`${counted(fresh.length, 'question')} added, ${known.size} were there.`);
  if (incomplete > 0)
    console.error(`${incomplete} of them hold no nuggets: read "why", and write what a good answer holds.`);
}

/** What readers thought, as lines for a person. */
export function describeFeedback(judged: readonly JudgedAnswer[]): string[] {
  if (judged.length === 0) return ['No reader has said yet what they think of an answer.'];
  const rated = (helpful: boolean) => judged.filter(({ feedback }) => feedback.helpful === helpful).length;
  const wrong = judged.filter(({ feedback }) => feedback.wrongFootnotes.length > 0).length;
  const lines = [
    `${counted(judged.length, 'answer')}: ${rated(true)} helpful, ${rated(false)} not helpful, ${wrong} with wrong footnotes.`,
  ];
  for (const { question, feedback, judgedAt } of judged) {
    const { helpful, wrongFootnotes, note } = feedback;
    lines.push(
      '',
      `${judgedAt.slice(0, 10)}  ${helpful === undefined ? '·' : helpful ? '✓' : '✕'} ${plainWords(question)}`,
    );
    if (wrongFootnotes.length > 0) lines.push(`            wrong footnotes: ${wrongFootnotes.join(', ')}`);
    if (note !== '') lines.push(`            ${plainWords(note)}`);
  }
  return lines;
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
