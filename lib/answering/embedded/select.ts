import type { QuestionKind } from '#lib/text/question-kind.ts';
import type { ScoredSentence } from './score.ts';

export interface SelectionLimits {
  sentences: number;
  words: number;
}

const DEFAULT_SENTENCES: Record<QuestionKind, number> = {
  person: 3, number: 3, date: 3, place: 3, reason: 5, list: 6, comparison: 6, summary: 8, 'yes-no': 3, open: 4,
};
/** How good a further sentence must be, as a share of the best. */
const LEAST_SHARE: Record<QuestionKind, number> = {
  person: 0.72, number: 0.72, date: 0.72, place: 0.72, reason: 0.5, list: 0.6, comparison: 0.5, summary: 0, 'yes-no': 0.65, open: 0.62,
};
const NEAR_COPY = 0.75;

export function defaultLimits(kind: QuestionKind): SelectionLimits {
  return { sentences: DEFAULT_SENTENCES[kind], words: kind === 'list' || kind === 'summary' ? 260 : 150 };
}

/**
 * The best sentences, best first: no near copy of one already chosen within an article, a sentence of another article before a
 * second one of the same, until the limits are reached or the next is much worse than the best.
 */
export function selectSentences(scored: ScoredSentence[], kind: QuestionKind, limits: SelectionLimits): ScoredSentence[] {
  const best = scored[0];
  if (!best) return [];
  const chosen: ScoredSentence[] = [];
  let length = 0;
  const rest = scored.filter(({ score }) => score >= LEAST_SHARE[kind] * best.score);
  while (chosen.length < limits.sentences) {
    const next = rest
      .filter((candidate) => !chosen.includes(candidate) && !chosen.some((other) => isNearCopy(candidate, other)))
      .map((candidate) => ({ candidate, value: candidate.score - penalty(candidate, chosen) }))
      .sort((one, other) => other.value - one.value)[0]?.candidate;
    if (!next) break;
    const words = next.sentence.text.split(/\s+/u).length;
    if (chosen.length > 0 && length + words > limits.words) break;
    chosen.push(next);
    length += words;
  }
  return chosen;
}

function penalty(candidate: ScoredSentence, chosen: ScoredSentence[]): number {
  const fromSame = chosen.filter(({ sentence }) => sentence.articleId === candidate.sentence.articleId).length;
  const overlap = Math.max(0, ...chosen.map((other) => overlapOf(candidate, other)));
  return 0.15 * fromSame + 0.3 * overlap;
}

function isNearCopy(one: ScoredSentence, other: ScoredSentence): boolean {
  return overlapOf(one, other) >= NEAR_COPY && one.sentence.articleId === other.sentence.articleId;
}

/** The share of the shorter sentence's distinct terms that the other has too. */
function overlapOf(one: ScoredSentence, other: ScoredSentence): number {
  const [few, many] = one.terms.positions.size < other.terms.positions.size ? [one, other] : [other, one];
  let shared = 0;
  for (const term of few.terms.positions.keys()) if (many.terms.positions.has(term)) shared++;
  return few.terms.positions.size === 0 ? 0 : shared / few.terms.positions.size;
}
