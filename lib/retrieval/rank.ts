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
 * `vectorWeight`. Scores rather than ranks are added, because a weak vector search harms a fusion by ranks.
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
  const bestWords = Math.max(Number.EPSILON, ...ranked.map(({ words }) => words));
  const bestSimilarity = Math.max(Number.EPSILON, ...ranked.map(({ similarity }) => similarity));
  for (const candidate of ranked) {
    candidate.score = candidate.words / bestWords + (vectorWeight * candidate.similarity) / bestSimilarity;
  }
  return ranked.sort((one, other) => other.score - one.score || one.passageId - other.passageId);
}
