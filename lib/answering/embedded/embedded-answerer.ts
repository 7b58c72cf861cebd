import type { Answerer } from '../answerer.ts';
import { compose } from './compose.ts';
import { questionKind } from '#lib/text/question-kind.ts';
import { scoreSentences } from './score.ts';
import { defaultLimits, selectSentences } from './select.ts';

export interface EmbeddedOptions {
  /** At most so many sentences are quoted. */
  sentences?: number;
}

/** Answers by quoting: it selects sentences and sets them in order, and never writes a fact of its own. */
export function createEmbeddedAnswerer(options: EmbeddedOptions = {}): Answerer {
  return async function* answer({ query, evidence, signal }) {
    const kind = questionKind(query.text);
    const scored = scoreSentences(query, kind, evidence);
    const limits = defaultLimits(kind);
    if (options.sentences !== undefined) {
      limits.sentences = options.sentences;
      limits.words = Number.POSITIVE_INFINITY;
    }
    for (const piece of compose(selectSentences(scored, kind, limits), kind)) {
      signal?.throwIfAborted();
      yield piece;
    }
  };
}
