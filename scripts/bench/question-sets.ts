import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { collectCorpus } from '#lib/corpus/read.ts';
import type { Article } from '#lib/domain.ts';
import { UserError } from '#lib/errors.ts';
import { type EvaluationQuestion, readQuestions } from '#lib/evaluation/question-file.ts';
import { projectRoot } from '../child.ts';

/** Articles with questions about them. */
export interface QuestionSet {
  name: string;
  articles: Article[];
  questions: EvaluationQuestion[];
}

const ARTICLES = 'articles.jsonl';
const QUESTIONS = 'questions.jsonl';

/** The set that comes with Footnote. */
export async function ownSet(): Promise<QuestionSet> {
  const { articles } = await collectCorpus(path.join(projectRoot, 'corpus'));
  return { name: 'corpus', articles, questions: await readQuestions(path.join(projectRoot, 'e2e', QUESTIONS)) };
}

/**
 * The sets of a folder: itself, or the folders in it, each with articles.jsonl and questions.jsonl in the formats of Footnote.
 *
 * @throws {UserError} when there is none.
 */
export async function readSets(data: string): Promise<QuestionSet[]> {
  const below = await readdir(data).catch((error: unknown) => {
    throw new UserError(`${data} cannot be read: name a folder with --data.`, { cause: error });
  });
  const isSet = (folder: string) => [ARTICLES, QUESTIONS].every((name) => existsSync(path.join(folder, name)));
  const folders = [data, ...below.sort().map((name) => path.join(data, name))].filter(isSet);
  if (folders.length === 0) {
    throw new UserError(
      `${data} holds no set of questions: expected ${ARTICLES} and ${QUESTIONS} in it, or folders with both.`,
    );
  }
  const sets: QuestionSet[] = [];
  for (const folder of folders) {
    const { articles } = await collectCorpus(path.join(folder, ARTICLES));
    const questions = await readQuestions(path.join(folder, QUESTIONS));
    sets.push({ name: path.basename(path.resolve(folder)), articles, questions });
  }
  return sets;
}

/** What the peers and Footnote are given alike. A follow-up is asked together with what was asked before it. */
export async function writeSet(
  { articles, questions }: QuestionSet,
  folder: string,
): Promise<{ articles: string; questions: string }> {
  const files = { articles: path.join(folder, ARTICLES), questions: path.join(folder, QUESTIONS) };
  await writeFile(files.articles, linesOf(articles.map((article) => ({ ...article, hash: undefined }))));
  await writeFile(files.questions, linesOf(questions.map(({ id, question, history }) => ({ id, question, history }))));
  return files;
}

function linesOf(items: unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
