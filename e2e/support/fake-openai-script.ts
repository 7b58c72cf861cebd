/** What a test can tell the fake server to do with a request instead of answering it honestly. */

export type Fault =
  /** An error status; OpenAI's texts repeat the key, so this one does too. */
  | { kind: 'status'; status: number }
  /** A page with status 200, as a proxy or a wrong address gives. */
  | { kind: 'html' }
  /** Takes the request and never says anything. */
  | { kind: 'hang' }
  /** Says nothing more after the chunks. */
  | { kind: 'stall' }
  /** Closes the connection after the chunks. */
  | { kind: 'cut' }
  /** Ends the response after the chunks as if that were all: no finish reason, no `[DONE]`. */
  | { kind: 'unfinished' }
  /** Sends half of a JSON value after the chunks, then goes on to a proper end. */
  | { kind: 'malformed' }
  /** Reports an error of its own after the chunks. */
  | { kind: 'error' }
  /** A stream without a single event. */
  | { kind: 'empty' }
  /** Proper ends without an answer, or without the whole of it. */
  | { kind: 'length' }
  | { kind: 'content-filter' }
  /** Repeats the chunks for ever. */
  | { kind: 'endless' };

/** What to do with a request instead of answering it honestly. */
export interface Script {
  /** Which requests it is for: streamed answers (the default), texts in one piece, or embeddings. */
  for?: RequestKind;
  /** For how many of them. 1 by default. */
  times?: number;
  /** The answer, one event each, verbatim. */
  chunks?: string[];
  /** Index of a chunk that waits for `release()`. */
  hold?: number;
  /** Embeddings, verbatim. */
  vectors?: number[][];
  fault?: Fault;
}

export type RequestKind = 'answer' | 'text' | 'embeddings';
