import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ArticleInfo } from '#lib/domain.ts';
import type { AnswerResult } from '#lib/engine/answer-result.ts';
import { messageOf, UserError } from '#lib/errors.ts';
import type { Metrics } from './metrics.ts';
import type { Scored } from './score-results.ts';
import type { Timings } from './timing.ts';

/** What an evaluation was run on and with. */
export interface EvaluationMeta {
  /** ISO 8601. */
  createdAt: string;
  /** Paths as given. */
  corpus: string;
  questions: string;
  articles: number;
  passages: number;
  /** SHA-256 over the ids and hashes of all articles: tells whether two runs had the same corpus. */
  fingerprint: string;
  /** Who wrote the answers, in words. */
  answerer: string;
  retrievalOnly: boolean;
  /** Seed of the misspellings; null without. */
  typos: number | null;
  /** The most sentences that the embedded answerer was to quote; null when it was left to it. */
  sentences: number | null;
  seconds: number;
  milliseconds: Timings;
}

/** What `evaluate --json` writes. */
export interface EvaluationFile {
  meta: EvaluationMeta & { kinds: Record<string, Metrics> };
  metrics: Metrics;
  results: AnswerResult[];
}

export function evaluationFile(meta: EvaluationMeta, { all, metrics, kinds }: Scored): EvaluationFile {
  return {
    meta: { ...meta, kinds: Object.fromEntries(kinds) },
    metrics,
    results: all.map(({ result }) => result),
  };
}

/** @see EvaluationMeta.fingerprint */
export function fingerprintOf(articles: readonly Pick<ArticleInfo, 'id' | 'hash'>[]): string {
  const lines = articles.map(({ id, hash }) => `${JSON.stringify(id)} ${hash}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/** What is read back from an earlier run: its results are scored again, by today's questions and definitions. */
export interface Baseline {
  meta: { fingerprint?: string; createdAt?: string };
  results: AnswerResult[];
}

const verdict = z.enum(['quoted', 'supported', 'partial', 'unsupported', 'uncited']);

const resultShape = z.object({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  retrieved: z.array(z.string()),
  answer: z.string().nullable(),
  citations: z.array(
    z.object({
      n: z.int(),
      articleId: z.string(),
      start: z.int(),
      end: z.int(),
      quote: z.string(),
      verdict: verdict.optional(),
    }),
  ),
  statements: z.array(z.object({ text: z.string(), citations: z.array(z.int()), verdict, reason: z.string() })),
  coverage: z.object({ articles: z.int(), speaking: z.array(z.string()), silent: z.array(z.string()) }).nullable(),
  finish: z.enum(['answered', 'refused', 'incomplete']).nullable(),
  nearest: z.array(z.object({ articleId: z.string(), start: z.int(), end: z.int(), text: z.string() })).default([]),
  error: z.string().optional(),
  milliseconds: z.object({ retrieve: z.number(), firstText: z.number().nullable(), total: z.number() }),
});

const baselineShape = z.object({
  meta: z.object({ fingerprint: z.string().optional(), createdAt: z.string().optional() }),
  results: z.array(resultShape),
});

/**
 * Reads what an earlier `evaluate --json` has written.
 *
 * @throws {UserError} when there is no such file, or it is something else.
 */
export async function readBaseline(file: string): Promise<Baseline> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UserError(`The baseline ${file} cannot be read: ${messageOf(error)}. Write one with --json.`, {
      cause: error,
    });
  }
  const read = baselineShape.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue!.path.map(String).join('.') || 'the whole';
  throw new UserError(
    `${file} is not what \`npm run evaluate -- --json FILE\` writes: ${place}: ${issue!.message}. Write one anew with --json.`,
  );
}
