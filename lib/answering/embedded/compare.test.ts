import { describe, expect, it } from 'vitest';
import { selectForComparison } from './compare.ts';
import { scored, type GivenArticle } from './evidence.test-data.ts';

const compare = (limits: { sentences: number; words: number }, ...articles: GivenArticle[]) =>
  selectForComparison(scored('Compare what they say about the price of the ferry.', ...articles), limits).map(
    ({ sentence }) => sentence.articleId,
  );
const ROOMY = { sentences: 9, words: 240 };
const LONG = Array.from(
  { length: 5 },
  (_, n) => `The price of the ferry is number ${n}, and ${'so '.repeat(n + 1)}on.`,
);

describe('choosing for a comparison', () => {
  it('gives every side its say before one has a second', () => {
    const sides = compare(
      { sentences: 9, words: 30 },
      { id: 'a', sentences: LONG },
      { id: 'b', sentences: ['The price of the ferry fell.'] },
    );
    expect(sides.slice(0, 2).toSorted()).toEqual(['a', 'b']);
  });

  it('lets no side speak without end', () => {
    const sides = compare(
      ROOMY,
      { id: 'a', sentences: LONG },
      { id: 'b', sentences: ['The price of the ferry fell.'] },
    );
    expect(sides.filter((side) => side === 'a').length).toBeLessThanOrEqual(3);
  });

  it('leaves out an article that has nothing on the matter', () => {
    const sides = compare(
      ROOMY,
      { id: 'a', sentences: ['The price of the ferry rose.'] },
      { id: 'b', sentences: ['The price of the ferry fell.'] },
      { id: 'c', sentences: ['Snow came.'], relevance: 0.05 },
    );
    expect(sides.toSorted()).toEqual(['a', 'b']);
  });

  it('has nothing to compare when nothing was found', () => {
    expect(compare(ROOMY)).toEqual([]);
  });
});
