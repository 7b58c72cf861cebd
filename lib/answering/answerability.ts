import type { Query } from '#lib/domain.ts';
import type { ScoredSentence } from './embedded/score.ts';

/** Below this share of the question's telling words, the evidence does not speak to the question. */
const LEAST_IN_CONTEXT = 0.5;
const LEAST_OWN = 0.25;

export interface Answerability {
  answerable: boolean;
  /** Words of the question that nothing in the evidence stands for, as written. */
  missing: string[];
}

/**
 * Whether the evidence speaks to the question at all: how much of what its words tell stands in one sentence and its surroundings. Words that the corpus
 * does not know weigh most, so a question about something else is refused.
 */
export function judgeAnswerability(query: Query, scored: readonly ScoredSentence[]): Answerability {
  const inContext = Math.max(0, ...scored.slice(0, 10).map((sentence) => sentence.inContext));
  const own = Math.max(0, ...scored.slice(0, 10).map((sentence) => sentence.own));
  const missing = query.terms.filter((term) => !term.known && term.alternatives.length === 0).map(({ text }) => text);
  return { answerable: scored.length > 0 && inContext >= LEAST_IN_CONTEXT && own >= LEAST_OWN, missing };
}
