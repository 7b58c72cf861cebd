import { describe, expect, it } from 'vitest';
import { askedSides } from '#lib/text/asked-sides.ts';
import { selectForThings } from './compare-things.ts';
import { askedOf, evidenceOf, type GivenArticle } from './evidence.test-data.ts';

const LIMITS = { sentences: 6, words: 200 };
const COAST: GivenArticle = {
  id: 'coast',
  sentences: [
    'The old bridge of 1950 carried carts only.',
    'Snow fell on the hills in spring.',
    'The new bridge carries trams and bicycles, unlike the former one.',
    'Herons nest in the reeds below the mill.',
    'In contrast to the bridge of 1950, there is no toll.',
  ],
};
const select = (question: string, ...articles: GivenArticle[]) =>
  selectForThings(askedSides(question)!, askedOf(question), evidenceOf(...articles), LIMITS).map(
    ({ sentence }) => sentence.n,
  );

describe('comparing things', () => {
  it('gives sentences on both, and none on neither', () => {
    const chosen = select('How does the new bridge differ from the one of 1950?', COAST);
    expect(chosen).toContain(3);
    expect(chosen).toContain(5);
    expect(chosen).not.toContain(2);
    expect(chosen).not.toContain(4);
  });

  it('takes turns, so that both have their say when there is room for two', () => {
    const question = 'Compare the ferry with the bridge.';
    const evidence = evidenceOf({
      id: 'a',
      sentences: ['The ferry is slow.', 'The ferry is old.', 'The ferry is dear.', 'The bridge is new.'],
    });
    const chosen = selectForThings(askedSides(question)!, askedOf(question), evidence, { sentences: 2, words: 99 });
    expect(new Set(chosen.map(({ sentence }) => sentence.text.split(' ')[1]))).toEqual(new Set(['bridge', 'ferry']));
  });

  it('prefers what each does on the matter', () => {
    const chosen = select('Compare what farmers and builders want from the toll.', {
      id: 'a',
      sentences: [
        'Farmers sleep well.',
        'Farmers want the toll to end.',
        'Builders eat.',
        'Builders want a higher toll.',
      ],
    });
    expect(new Set(chosen.slice(0, 2))).toEqual(new Set([2, 4]));
  });

  it('gives nothing when no sentence names one of the two', () => {
    expect(select('How does the new bridge differ from the airport?', COAST)).toEqual([]);
    expect(select('How does the new bridge differ from the old bridge?')).toEqual([]);
  });
});
