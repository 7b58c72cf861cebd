/** `--corpus` and `--index`, alike for all commands. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Config } from '#lib/config.ts';
import { UserError } from '#lib/errors.ts';

export const CORPUS_OPTIONS = {
  corpus: { type: 'string' },
  index: { type: 'string' },
} as const;

export const CORPUS_HELP = `  --corpus PATH   folder of articles or .jsonl file (default: CORPUS_DIR, else corpus)
  --index DIR     folder of the index (default: INDEX_DIR; a corpus named by --corpus gets one of its own)`;

/**
 * The settings with what the command line names instead. A corpus that is named gets an index folder of its own, by its path, so that
 * the served one is never overwritten by accident.
 *
 * @throws {UserError} for an empty path, as `--corpus "$UNSET"` gives: it would name the current folder and all in it.
 */
export function withCorpusOptions(config: Config, values: { corpus?: string; index?: string }): Config {
  for (const name of ['corpus', 'index'] as const) {
    if (values[name]?.trim() === '') throw new UserError(`--${name} is empty: name a path, or leave the option out.`);
  }
  const corpus = values.corpus ?? config.corpus;
  const index = values.index ?? (values.corpus === undefined ? config.index : ownIndex(config.index, corpus));
  return { ...config, corpus, index };
}

function ownIndex(served: string, corpus: string): string {
  const absolute = path.resolve(corpus);
  const name = path.basename(absolute).replace(/[^\p{L}\p{N}.-]+/gu, '-');
  const hash = createHash('sha256').update(absolute).digest('hex').slice(0, 8);
  return path.join(path.dirname(served), `${name}-${hash}`);
}
