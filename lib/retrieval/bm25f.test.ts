import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, LexicalCandidate } from '#lib/store/store.ts';
import { inverseDocumentFrequency, scoreWords } from './bm25f.ts';
import { queryOf } from './query.test-data.ts';

const COLUMNS = ['title', 'meta', 'text'] as const;
const perField = (title: number, meta: number, text: number): Record<Field, number> => ({ title, meta, text });
const AVERAGE = perField(6, 4, 120);

const candidate = (frequencies: LexicalCandidate['frequencies'], lengths = AVERAGE): LexicalCandidate => ({
  passageId: 1,
  articleId: 'pact',
  frequencies,
  lengths,
});

/** "Simple BM25 Extension to Multiple Weighted Fields" (2004) step by step, with k1 0.9, b 0.4 and the title counting twice, the meta data half. */
function scoredByHand(
  terms: { term: string; weight: number; alternatives: { term: string; closeness: number }[] }[],
  { frequencies, lengths }: LexicalCandidate,
  averages: Record<Field, number>,
): number {
  const [k1, b] = [0.9, 0.4];
  const boosts = perField(2, 0.5, 1);
  let score = 0;
  for (const { term, weight, alternatives } of terms) {
    let pseudoFrequency = 0;
    for (const { term: form, closeness } of [{ term, closeness: 1 }, ...alternatives]) {
      for (const field of COLUMNS) {
        const lengthFactor = 1 - b + (b * lengths[field]) / averages[field];
        pseudoFrequency += (closeness * boosts[field] * (frequencies[form]?.[field] ?? 0)) / lengthFactor;
      }
    }
    score += (weight * pseudoFrequency * (k1 + 1)) / (pseudoFrequency + k1);
  }
  return score;
}

describe('the score of words', () => {
  it('is that of the formula', () => {
    const counts = fc.record({ title: fc.nat(3), meta: fc.nat(2), text: fc.nat(20) });
    const lengths = fc.record({
      title: fc.integer({ min: 1, max: 20 }),
      meta: fc.integer({ min: 1, max: 12 }),
      text: fc.integer({ min: 1, max: 300 }),
    });
    const weight = fc.double({ min: 0, max: 9, noNaN: true });
    const closeness = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(counts, counts, counts, lengths, lengths, weight, closeness, (a, b, c, own, averages, idf, near) => {
        const query = queryOf('ferry harbour', {
          ferri: { weight: idf, alternatives: [{ term: 'boat', closeness: near }] },
        });
        const found = candidate({ ferri: a, harbour: b, boat: c }, own);
        expect(scoreWords(query, found, averages)).toBeCloseTo(scoredByHand(query.terms, found, averages), 8);
      }),
    );
  });

  it('is 0 for a passage that holds none of the words', () => {
    expect(scoreWords(queryOf('ferry'), candidate({ bridg: perField(1, 1, 1) }), AVERAGE)).toBe(0);
  });

  it('grows with every further occurrence, but never beyond what one word can tell', () => {
    const scores = [1, 2, 4, 100].map((times) =>
      scoreWords(queryOf('ferry'), candidate({ ferri: perField(0, 0, times) }), AVERAGE),
    );
    expect(scores).toEqual(scores.toSorted((one, other) => one - other));
    expect(new Set(scores).size).toBe(4);
    expect(scores.at(-1)).toBeLessThan(1.9); // The limit of f (k1 + 1) / (k1 + f).
  });

  it('counts a word in the title more than one in the text, and one in the text more than one in the meta data', () => {
    const [title, text, meta] = [perField(1, 0, 0), perField(0, 0, 1), perField(0, 1, 0)].map((counts) =>
      scoreWords(queryOf('ferry'), candidate({ ferri: counts }), AVERAGE),
    );
    expect(title).toBeGreaterThan(text!);
    expect(text).toBeGreaterThan(meta!);
  });

  it('counts a word in a short passage more than in a long one', () => {
    const [short, long] = [40, 400].map((length) =>
      scoreWords(queryOf('ferry'), candidate({ ferri: perField(0, 0, 1) }, perField(6, 4, length)), AVERAGE),
    );
    expect(short).toBeGreaterThan(long!);
  });

  it('counts synonyms as occurrences of the word itself: word and synonym together are no two matches', () => {
    const query = queryOf('ferry', { ferri: { alternatives: [{ term: 'boat', closeness: 1 }] } });
    const mixed = scoreWords(query, candidate({ ferri: perField(0, 0, 1), boat: perField(0, 0, 1) }), AVERAGE);
    const twice = scoreWords(query, candidate({ ferri: perField(0, 0, 2) }), AVERAGE);
    expect(mixed).toBeCloseTo(twice);
  });

  it('can be had where no article has meta data', () => {
    const score = scoreWords(queryOf('ferry'), candidate({ ferri: perField(1, 0, 1) }), perField(6, 0, 120));
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(Infinity);
  });
});

describe('the rarity of a term', () => {
  it('falls with every passage that holds it and is never negative', () => {
    const rarities = [0, 1, 10, 500, 1_000].map((occurrences) => inverseDocumentFrequency(1_000, occurrences));
    expect(rarities).toEqual(rarities.toSorted((one, other) => other - one));
    expect(rarities.at(-1)).toBeGreaterThan(0);
  });

  it('is a number in an empty index', () => {
    expect(inverseDocumentFrequency(0, 0)).toBeCloseTo(Math.log(2));
  });
});
