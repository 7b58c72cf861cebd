import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { messageOf, UserError } from '#lib/errors.ts';

/** One question with what a good answer to it holds. */
export interface EvaluationQuestion {
  id: string;
  kind: string;
  question: string;
  /** Earlier questions of the reader, oldest first, without their answers. */
  history: string[];
  /** Whether the articles answer it; a question with a false premise they do not. */
  answerable: boolean;
  /** Facts that the answer must hold, each as the phrases that are accepted for it. */
  nuggets: string[][];
  /** Ids of the articles that answer it. */
  sources: string[];
  /** How many of the sources a good answer cites. */
  minSources: number;
}

const text = z.string().refine((value) => value.trim() !== '', { error: 'must not be empty' });

/** Other fields are let through: a set may say why it expects what it expects. */
const lineShape = z.object({
  id: text,
  kind: text,
  question: text,
  history: z.array(text).default([]),
  answerable: z.boolean(),
  nuggets: z.array(z.array(text).min(1, 'a nugget needs at least one phrase')).default([]),
  sources: z.array(text).default([]),
  minSources: z.int().min(0).optional(),
});

/**
 * Reads a question file: JSONL, one question a line, blank lines ignored.
 *
 * @throws {UserError} naming the file, the line and what is wrong with it.
 */
export async function readQuestions(file: string): Promise<EvaluationQuestion[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    throw new UserError(`The questions in ${file} cannot be read: ${messageOf(error)}. Name a file with --questions.`, {
      cause: error,
    });
  }
  return parseQuestions(content, file);
}

/**
 * @param name what messages call the file
 * @throws {UserError} as `readQuestions` does.
 */
export function parseQuestions(content: string, name: string): EvaluationQuestion[] {
  const questions: EvaluationQuestion[] = [];
  const lineOfId = new Map<string, number>();
  for (const [index, line] of content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const place = `${name}, line ${index + 1}`;
    const question = parseLine(line, place);
    const earlier = lineOfId.get(question.id);
    if (earlier !== undefined) {
      throw new UserError(
        `${place}: the id "${question.id}" is taken by line ${earlier}; give every question its own.`,
      );
    }
    lineOfId.set(question.id, index + 1);
    questions.push(question);
  }
  if (questions.length === 0) throw new UserError(`${name} holds no questions; expected one JSON object a line.`);
  return questions;
}

function parseLine(line: string, place: string): EvaluationQuestion {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UserError(`${place}: this is not JSON (${messageOf(error)}); expected one question as a JSON object.`, {
      cause: error,
    });
  }
  const read = lineShape.safeParse(value);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${nameOf(path)}: ${message}`);
    throw new UserError(`${place}: ${faults.join('; ')}.`);
  }
  const { sources, minSources = Math.min(1, sources.length) } = read.data;
  if (minSources > sources.length) {
    throw new UserError(
      `${place}: minSources is ${minSources}, but there are only ${sources.length} sources; lower it or name more sources.`,
    );
  }
  return { ...read.data, minSources };
}

function nameOf(path: PropertyKey[]): string {
  return path.length === 0 ? 'the line' : path.map(String).join('.');
}
