import type { QuestionKind } from '#lib/text/question-kind.ts';
import { lengthOf } from './complete.ts';
import type { ScoredSentence } from './score.ts';

export interface SelectionLimits {
  sentences: number;
  words: number;
}

const BRIEF = { sentences: 5, words: 130 };
const FULL = { sentences: 6, words: 150 };
const LONG = { sentences: 9, words: 240 };
const LIMITS: Record<QuestionKind, SelectionLimits> = {
  person: BRIEF,
  number: BRIEF,
  date: BRIEF,
  place: BRIEF,
  'yes-no': FULL,
  reason: FULL,
  open: FULL,
  list: LONG,
  comparison: LONG,
  summary: LONG,
};

/** How good a further sentence must be, as a share of the best: by its score, of the same article even more, of another also by its words. */
const LEAST_SCORE = 0.65;
const SAME_ARTICLE = 0.75;
/** Several accounts of a reason are wanted: so much will do. */
const LEAST_SCORE_OF_ACCOUNTS = 0.5;
const SAME_ARTICLE_OF_ACCOUNTS = 0.6;
const OTHER_ARTICLE = 0.4;
const OTHER_ARTICLE_TYPED = 0.6;
/** When the best holds so much of the question itself, others need this share of its own words: a plain question wants no more. */
const SURE = 0.75;
const OWN_BESIDE_SURE = 0.6;
/** And this where a person, a number, a date or a place is asked for. */
const OWN_BESIDE_SURE_TYPED = 0.8;
/** A second sentence of one article, and one that repeats what is chosen, cost this much of their score. */
const SAME_ARTICLE_PENALTY = 0.1;
const OVERLAP_PENALTY = 1;
const NEAR_COPY = 0.7;

export function defaultLimits(kind: QuestionKind): SelectionLimits {
  return { ...LIMITS[kind] };
}

/** The `most` best sentences, whatever article they are from, without near copies. */
export function bestSentences(scored: readonly ScoredSentence[], most: number): ScoredSentence[] {
  const chosen: ScoredSentence[] = [];
  for (const candidate of scored) {
    if (chosen.length === most) break;
    if (!chosen.some((other) => isNearCopy(candidate, other))) chosen.push(candidate);
  }
  return chosen;
}

/**
 * The best sentences, best first: no near copy of one already chosen from the same article, a sentence of another article before a second one
 * of the same, until the limits are reached or what is left is much worse than the best.
 */
export function selectSentences(
  scored: readonly ScoredSentence[],
  kind: QuestionKind,
  limits: SelectionLimits,
): ScoredSentence[] {
  const best = scored[0];
  if (!best) return [];
  const chosen = [best];
  let length = lengthOf(best);
  const rest = scored.filter((candidate) => candidate !== best && isGood(candidate, best, kind));
  while (chosen.length < limits.sentences) {
    const room = limits.words - length;
    const next = rest
      .filter((candidate) => lengthOf(candidate) <= room && !chosen.includes(candidate))
      .filter((candidate) => !chosen.some((other) => isNearCopy(candidate, other)))
      .map((candidate) => ({ candidate, value: candidate.score - penalty(candidate, chosen) }))
      .toSorted((one, other) => other.value - one.value)[0]?.candidate;
    if (!next) break;
    chosen.push(next);
    length += lengthOf(next);
  }
  return chosen;
}

function isGood(candidate: ScoredSentence, best: ScoredSentence, kind: QuestionKind): boolean {
  const sameArticle = candidate.sentence.articleId === best.sentence.articleId;
  if (kind === 'reason' && best.span && candidate.span === undefined) return false;
  // Reasons are told in sentences that no longer name what they are the reasons of.
  if (kind !== 'reason' && best.namesTopic && !candidate.namesTopic) return false;
  const isAccount = kind === 'reason';
  const least = best.span ? OWN_BESIDE_SURE_TYPED : OWN_BESIDE_SURE;
  if (!isAccount && best.own >= SURE && candidate.own < least * best.own) return false;
  if (candidate.score < (isAccount ? LEAST_SCORE_OF_ACCOUNTS : LEAST_SCORE) * best.score) return false;
  if (sameArticle) return candidate.score >= (isAccount ? SAME_ARTICLE_OF_ACCOUNTS : SAME_ARTICLE) * best.score;
  if (kind === 'reason') return candidate.ofTheMatter >= OTHER_ARTICLE_TYPED * best.ofTheMatter;
  if (best.span) return candidate.span !== undefined && candidate.ofTheMatter >= OTHER_ARTICLE_TYPED * best.ofTheMatter;
  return candidate.ofTheMatter >= OTHER_ARTICLE * best.ofTheMatter;
}

function penalty(candidate: ScoredSentence, chosen: readonly ScoredSentence[]): number {
  const fromSame = chosen.filter(({ sentence }) => sentence.articleId === candidate.sentence.articleId).length;
  const overlap = Math.max(0, ...chosen.map((other) => overlapOf(candidate, other)));
  return SAME_ARTICLE_PENALTY * fromSame + OVERLAP_PENALTY * overlap;
}

function isNearCopy(one: ScoredSentence, other: ScoredSentence): boolean {
  return one.sentence.articleId === other.sentence.articleId && overlapOf(one, other) >= NEAR_COPY;
}

/** The share of the shorter sentence's distinct terms that the other has too. */
export function overlapOf(one: ScoredSentence, other: ScoredSentence): number {
  const [few, many] = one.terms.positions.size < other.terms.positions.size ? [one, other] : [other, one];
  let shared = 0;
  for (const term of few.terms.positions.keys()) if (many.terms.positions.has(term)) shared++;
  return few.terms.positions.size === 0 ? 0 : shared / few.terms.positions.size;
}
