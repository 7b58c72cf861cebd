import type { Evidence, Query } from '#lib/domain.ts';
import type { OwnLanguage } from '#lib/text/question-language.ts';
import type { ScoredSentence } from './embedded/score.ts';

/** What an answerer gets to work with. */
export interface AnswerRequest {
  /** Self-contained: a follow-up has already been completed. */
  query: Query;
  evidence: Evidence;
  /** The sentences of all the evidence that can be an answer, best first, where they have been scored already. */
  scored?: readonly ScoredSentence[];
  /** Earlier questions of the reader, oldest first. */
  history: string[];
  /** Of the words that an answerer writes between quotations; absent: English. A model answers in the language of the question. */
  language?: OwnLanguage;
  signal?: AbortSignal;
}

/**
 * Writes the answer as Markdown with markers `[^n]`, n an evidence number. Throws when no whole answer can be had;
 * what it has yielded by then stands.
 */
export type Answerer = (request: AnswerRequest) => AsyncIterable<string>;
