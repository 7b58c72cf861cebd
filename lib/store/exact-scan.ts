import { vectorOf } from './stored-numbers.ts';
import type { StatementSync } from 'node:sqlite';
import type { StoredVector } from './graph.ts';
import type { DenseCandidate } from './store.ts';

export interface PassageVector extends StoredVector {
  articleId: string;
}

/** The `limit` passages most similar to `vector`, found by comparing with every one: about 1 ms for 1,000. */
export function nearest(vector: Float32Array, passages: Iterable<PassageVector>, limit: number): DenseCandidate[] {
  const best: DenseCandidate[] = [];
  const prune = (): void => {
    best.sort(byRank).splice(limit);
  };
  for (const passage of passages) {
    const similarity = cosine(vector, passage.vector);
    const worst = best.length >= limit ? best[limit - 1] : undefined;
    if (worst && similarity < worst.similarity) continue;
    best.push({ passageId: passage.id, articleId: passage.articleId, similarity });
    // The first `limit` are always in order from here on, so that the comparison above is with the worst of them.
    if (best.length === limit || best.length >= 2 * limit) prune();
  }
  prune();
  return best;
}

/** Most similar first; among equals the older passage, so that the order is the same every time. */
export function byRank(one: DenseCandidate, other: DenseCandidate): number {
  return other.similarity - one.similarity || one.passageId - other.passageId;
}

/** The rows (id, articleId, vector) of a statement, one at a time. */
export function* readVectors(statement: StatementSync, ...parameters: (string | number)[]): Generator<PassageVector> {
  for (const row of statement.iterate(...parameters)) {
    const { id, articleId, vector } = row as unknown as { id: number; articleId: string; vector: Uint8Array };
    yield { id, articleId, vector: vectorOf(vector) };
  }
}

/** The cosine of two vectors of unit length. */
function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
