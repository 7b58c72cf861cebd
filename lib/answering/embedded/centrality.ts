import { terms } from '#lib/text/words.ts';

/** The content terms of a text with their weights; of unit length. */
export type TermVector = ReadonlyMap<string, number>;

/** Terms weighted by how often they stand in a text and how few of the texts hold them (tf-idf, sublinear in the first). */
export function termVectors(texts: readonly string[]): TermVector[] {
  const counted = texts.map((text) => {
    const counts = new Map<string, number>();
    for (const term of terms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  });
  const holding = new Map<string, number>();
  for (const counts of counted) for (const term of counts.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  return counted.map((counts) => {
    const weighted = [...counts].map(([term, count]): [string, number] => [
      term,
      (1 + Math.log(count)) * Math.log(1 + texts.length / holding.get(term)!),
    ]);
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return new Map(weighted.map(([term, weight]) => [term, weight / length]));
  });
}

/** Cosine, 0 to 1. */
export function similarity(one: TermVector, other: TermVector): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/**
 * How much each text has in common with all others, 0 to 1 (the most central): its mean similarity to them, which is the degree centrality that
 * LexRank starts from (Erkan and Radev, 2004). The sum of unit vectors gives it in linear time.
 */
export function centralities(vectors: readonly TermVector[]): number[] {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  const shared = vectors.map((vector) => (vector.size === 0 ? 0 : similarity(vector, sum) - 1));
  const most = Math.max(...shared, Number.EPSILON);
  return shared.map((value) => Math.max(0, value) / most);
}
