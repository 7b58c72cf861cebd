import type { Query } from '#lib/domain.ts';
import { closenessOf } from '#lib/text/matching.ts';
import { centralities, similarity, type TermVector, termVectors } from './centrality.ts';
import { lengthOf } from './complete.ts';
import type { ScoredSentence } from './score.ts';
import type { SelectionLimits } from './select.ts';
import { leansBack, pointsBack } from './standing.ts';

/** From this closeness on, a word of the sentence is the asked word or nearly means it. */
const SAME = 0.6;
/** How much of the matter's words a sentence must hold, as a share of what the best one holds. */
const LEAST_OF_BEST = 0.6;
/** Below this nothing is on the matter. */
const LEAST = 0.3;
const SHORTEST = 6;
const FULL = 30;
const NEAR_COPY = 0.55;
const WEIGHTS = {
  holds: 1,
  central: 0.35,
  early: 0.15,
  relevance: 0.15,
  leansBack: -0.1,
  pointsBack: -0.5,
  tooLong: -0.012,
};
const REDUNDANT = 0.5;
/** By the number of articles that speak to the matter. */
const MOST_PER_ARTICLE = [7, 7, 4, 3];
const MOST_PER_ARTICLE_OF_MANY = 2;
const EARLY = 6;

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
      const [next] = own
        .filter(
          (one) => !chosen.includes(one) && (chosen.length === 0 || length + lengthOf(one.scored) <= limits.words),
        )
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
  const onMatter = held.filter(({ holds }) => holds >= LEAST_OF_BEST * best);
  const vectors = termVectors(onMatter.map(({ one }) => one.sentence.text));
  const central = centralities(vectors);
  const byArticle = new Map<string, Candidate[]>();
  for (const [index, { one, holds }] of onMatter.entries()) {
    const { articleId, text, relevance } = one.sentence;
    const value =
      (WEIGHTS.holds * holds) / best +
      WEIGHTS.central * central[index]! +
      WEIGHTS.relevance * relevance +
      (isEarly(query, one) ? WEIGHTS.early : 0) +
      (pointsBack(text) ? WEIGHTS.pointsBack : leansBack(text) ? WEIGHTS.leansBack : 0) +
      WEIGHTS.tooLong * Math.max(0, lengthOf(one) - FULL);
    byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), { scored: one, vector: vectors[index]!, value }]);
  }
  return [...byArticle.values()]
    .map((own) => own.sort((one, other) => other.value - one.value))
    .sort((one, other) => other[0]!.value - one[0]!.value);
}

/** The share of what the matter's words tell that the sentence itself holds; a point of a list also by its heading. */
function shareHeld(query: Query, { terms, sentence, inContext, own }: ScoredSentence): number {
  let all = 0;
  let held = 0;
  for (const term of query.terms) {
    all += term.weight;
    const closeness = closenessOf(term, terms);
    if (closeness >= SAME) held += term.weight * closeness;
  }
  const share = all === 0 ? 0 : held / all;
  return sentence.kind === 'item' ? Math.max(share, inContext > own ? inContext : 0) : share;
}

/** What a sentence is about stands at its beginning. */
function isEarly(query: Query, { terms }: ScoredSentence): boolean {
  return query.terms.some(({ term }) => terms.positions.get(term)?.some((place) => place < EARLY));
}
