import type { Hit, Query } from '#lib/domain.ts';
import type { Candidates } from '#lib/store/store.ts';
import { scoreWords } from './bm25f.ts';

/** A candidate with the two scores it was found by. */
export interface Ranked {
  passageId: number;
  articleId: string;
  /** BM25F, not normalised. */
  words: number;
  /** Cosine; 0 when the search by vector did not find it. */
  similarity: number;
  score: number;
  found: Hit['found'];
}

/**
 * Ranks the candidates of both searches by one score: BM25F and cosine, each divided by its best, the cosine weighted by
 * `vectorWeight`. Scores rather than ranks are added, because a weak vector search harms a fusion by ranks. The best cosine is
 * the largest without its sign: there may be none above 0.
 */
export function rankCandidates(query: Query, candidates: Candidates, vectorWeight: number): Ranked[] {
  const byId = new Map<number, Ranked>();
  for (const candidate of candidates.lexical) {
    const { passageId, articleId } = candidate;
    const words = scoreWords(query, candidate, candidates.averageLengths);
    byId.set(passageId, { passageId, articleId, words, similarity: 0, score: 0, found: 'words' });
  }
  for (const { passageId, articleId, similarity } of candidates.dense) {
    const known = byId.get(passageId);
    if (known) Object.assign(known, { similarity, found: 'both' });
    else byId.set(passageId, { passageId, articleId, words: 0, similarity, score: 0, found: 'vector' });
  }
  const ranked = [...byId.values()];
  const bestWords = largest(ranked.map(({ words }) => words));
  const bestSimilarity = largest(ranked.map(({ similarity }) => similarity));
  for (const candidate of ranked) {
    candidate.score = candidate.words / bestWords + (vectorWeight * candidate.similarity) / bestSimilarity;
  }
  return ranked.sort(inOrder);
}

/** The largest of some numbers without their signs, to divide them by: never 0. */
export function largest(values: readonly number[]): number {
  return Math.max(Number.EPSILON, ...values.map(Math.abs));
}

/** The best first; of equal ones the more alike, then in the order of their numbers. */
export function inOrder(one: Ranked, other: Ranked): number {
  return other.score - one.score || other.similarity - one.similarity || one.passageId - other.passageId;
}
