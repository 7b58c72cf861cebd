import type { Evidence, Query } from '#lib/domain.ts';

/** What an answerer gets to work with. */
export interface AnswerRequest {
  /** Self-contained: a follow-up has already been completed. */
  query: Query;
  evidence: Evidence;
  /** Earlier questions of the reader, oldest first. */
  history: string[];
  signal?: AbortSignal;
}

/**
 * Writes the answer as Markdown with markers `[^n]`, n an evidence number. Throws when no whole answer can be had;
 * what it has yielded by then stands.
 */
export type Answerer = (request: AnswerRequest) => AsyncIterable<string>;
