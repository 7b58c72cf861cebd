import { describe, expect, it } from 'vitest';
import { collectOnMatter } from './collect.ts';
import { askedOf, type GivenArticle, scored } from './evidence.test-data.ts';

const NOTE = { sentences: 7, words: 150 };
const collect = (question: string, articles: GivenArticle[], limits = NOTE) =>
  collectOnMatter(askedOf(question), scored(question, ...articles), limits).map(({ sentence }) => sentence.text);

const A1 = 'The ferry to the island was late again on Monday.';
const A2 = 'Snow fell on the hills above the town all day.';
const B1 = 'A new ferry will be built in the yard of Brenwick.';
const B2 = 'Farmers of the valley sell apples and pears in autumn.';
const C1 = 'Herons nest in the reeds below the old mill.';
const ARTICLES: GivenArticle[] = [
  { id: 'a', sentences: [A1, A2] },
  { id: 'b', sentences: [B1, B2] },
  { id: 'c', sentences: [C1] },
];

describe('collecting what articles say on a matter', () => {
  it('takes from each article its sentence on it, and none that lacks it', () => {
    expect(collect('ferry', ARTICLES).toSorted()).toEqual([A1, B1].toSorted());
  });

  it('gives every article its say before one has a second', () => {
    const many = Array.from(
      { length: 5 },
      (_, n) => `The ferry number ${n} of the company ${n} carries mail in week ${n}.`,
    );
    const chosen = collect('ferry', [{ id: 'a', sentences: many }, ARTICLES[1]!], { sentences: 2, words: 99 });
    expect(chosen).toContain(B1);
  });

  it('has no two that say the same', () => {
    const again = 'The ferry to the island was late on Monday, again.';
    expect(collect('ferry', [{ id: 'a', sentences: [A1, again] }, ARTICLES[1]!])).toHaveLength(2);
  });

  it('prefers a sentence that stands alone to one that points back', () => {
    const pointing = 'This was the ferry to the island that came in so late.';
    expect(collect('ferry', [{ id: 'a', sentences: [pointing, A1] }])).toEqual([A1]);
    expect(collect('ferry', [{ id: 'a', sentences: [pointing] }])).toEqual([pointing]);
  });

  it('keeps to the words that a note may have', () => {
    expect(collect('ferry', ARTICLES, { sentences: 7, words: 12 })).toHaveLength(1);
  });

  it('prefers sentences with a reason when reasons are asked', () => {
    const why = 'The ferry to the island came late because ice blocked the way.';
    expect(collect('reasons why the ferry is late', [{ id: 'a', sentences: [A1, why] }])[0]).toBe(why);
  });

  it('gives nothing when no sentence holds the matter', () => {
    expect(collect('cormorants', ARTICLES)).toEqual([]);
    expect(collect('', ARTICLES)).toEqual([]);
    expect(collect('ferry', [])).toEqual([]);
  });
});
