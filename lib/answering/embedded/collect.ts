import type { Query } from '#lib/domain.ts';
import { answerSpans } from '#lib/text/answer-span.ts';
import { centralities, similarity, type TermVector, termVectors } from './centrality.ts';
import { lengthOf } from './complete.ts';
import { shareOfMatter } from './matter.ts';
import type { ScoredSentence } from './score.ts';
import type { SelectionLimits } from './select.ts';
import { leansBack, pointsBack } from './standing.ts';

/** How much of the matter's words a sentence must hold, as a share of what the best one holds. */
const LEAST_OF_BEST = 0.6;
/**
 * The same where the matter is no name and enough sentences hold its own words: another word for a name is the same thing ("Damascus" for Syria), another for a
 * common word may be anything ("balance of power" for energy).
 */
const LEAST_OF_WORDS = 0.7;
const ENOUGH = 3;
/** Below this nothing is on the matter. */
const LEAST = 0.3;
const SHORTEST = 8;
const FULL = 30;
const NEAR_COPY = 0.55;
const WEIGHTS = {
  holds: 1,
  central: 0.35,
  early: 0.15,
  relevance: 0.15,
  leansBack: -0.1,
  pointsBack: -0.5,
  reason: 0.3,
  tooLong: -0.012,
};
const REDUNDANT = 0.5;
/** By the number of articles that speak to the matter. */
const MOST_PER_ARTICLE = [7, 7, 4, 3];
const MOST_PER_ARTICLE_OF_MANY = 2;
const EARLY = 6;
const WANTS_REASON = /\b(?:why|reasons?|causes?|explain|explanations?)\b/iu;

interface Candidate {
  scored: ScoredSentence;
  vector: TermVector;
  value: number;
}

/**
 * What several articles say on a matter: from each its best sentence that really holds the matter's words, then a second of each, none alike. Empty when no
 * sentence holds them.
 */
export function collectOnMatter(
  query: Query,
  scored: readonly ScoredSentence[],
  limits: SelectionLimits,
): ScoredSentence[] {
  const byArticle = candidatesByArticle(query, scored);
  const most = MOST_PER_ARTICLE[byArticle.length] ?? MOST_PER_ARTICLE_OF_MANY;
  const chosen: Candidate[] = [];
  let length = 0;
  for (let turn = 0; turn < most; turn++) {
    for (const own of byArticle) {
      const room = chosen.length === 0 ? Number.POSITIVE_INFINITY : limits.words - length;
      const [next] = own
        .filter((one) => !chosen.includes(one) && lengthOf(one.scored) <= room)
        .map((one) => ({ one, alike: Math.max(0, ...chosen.map((other) => similarity(one.vector, other.vector))) }))
        .filter(({ alike }) => alike < NEAR_COPY)
        .sort((a, b) => b.one.value - REDUNDANT * b.alike - (a.one.value - REDUNDANT * a.alike));
      if (!next || chosen.length === limits.sentences) continue;
      chosen.push(next.one);
      length += lengthOf(next.one.scored);
    }
  }
  return chosen.map((candidate) => candidate.scored);
}

/** Sentences on the matter, article by article, the article with the best one first. */
function candidatesByArticle(query: Query, scored: readonly ScoredSentence[]): Candidate[][] {
  const held = scored
    .map((one) => ({ one, holds: shareHeld(query, one) }))
    .filter(({ one }) => lengthOf(one) >= SHORTEST && !/[:：]$/u.test(one.sentence.text));
  const best = Math.max(0, ...held.map(({ holds }) => holds));
  if (best < LEAST) return [];
  const strictly = held.filter(({ holds }) => holds >= LEAST_OF_WORDS * best);
  const isCommon = strictly.length >= ENOUGH && !query.terms.some(({ name }) => name);
  const onMatter = isCommon ? strictly : held.filter(({ holds }) => holds >= LEAST_OF_BEST * best);
  const vectors = termVectors(onMatter.map(({ one }) => one.sentence.text));
  const central = centralities(vectors);
  const wantsReason = WANTS_REASON.test(query.text);
  const byArticle = new Map<string, Candidate[]>();
  for (const [index, { one, holds }] of onMatter.entries()) {
    const { articleId, text, relevance } = one.sentence;
    const value =
      (WEIGHTS.holds * holds) / best +
      WEIGHTS.central * central[index]! +
      WEIGHTS.relevance * relevance +
      (isEarly(query, one) ? WEIGHTS.early : 0) +
      (wantsReason && answerSpans('reason', text).length > 0 ? WEIGHTS.reason : 0) +
      (pointsBack(text) ? WEIGHTS.pointsBack : leansBack(text) ? WEIGHTS.leansBack : 0) +
      WEIGHTS.tooLong * Math.max(0, lengthOf(one) - FULL);
    byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), { scored: one, vector: vectors[index]!, value }]);
  }
  return [...byArticle.values()]
    .map(withoutPointers)
    .map((own) => own.sort((one, other) => other.value - one.value))
    .sort((one, other) => other[0]!.value - one[0]!.value);
}

/** A sentence that points back is taken only where the article has no other on the matter. */
function withoutPointers(own: Candidate[]): Candidate[] {
  const standing = own.filter(({ scored }) => !pointsBack(scored.sentence.text));
  return standing.length > 0 ? standing : own;
}

/** How much of the matter the sentence itself holds; a point of a list also by its heading. */
function shareHeld(query: Query, { terms, sentence, inContext, own }: ScoredSentence): number {
  const share = shareOfMatter(query, terms);
  return sentence.kind === 'item' && inContext > own ? Math.max(share, inContext) : share;
}

/** What a sentence is about stands at its beginning. */
function isEarly(query: Query, { terms }: ScoredSentence): boolean {
  return query.terms.some(({ term }) => terms.positions.get(term)?.some((place) => place < EARLY));
}
