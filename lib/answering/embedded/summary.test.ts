import { describe, expect, it } from 'vitest';
import { evidenceOf, type GivenArticle } from './evidence.test-data.ts';
import { summarise } from './summary.ts';

const write = (most: number | undefined, ...articles: GivenArticle[]) =>
  [...summarise(evidenceOf(...articles), most)].join('');
const numbers = (text: string) => [...text.matchAll(/\[\^(\d+)\]/g)].map(([, n]) => Number(n));

const OPENING = 'The council of Brenwick decided on Monday to build a new bridge over the Tarn.';
const MONEY = 'The new bridge over the Tarn will cost the council of Brenwick forty million crowns.';
const WORK = 'Builders will begin the work on the bridge in spring and end it in four years.';
const LEAD = 'The council of Brenwick made the builders of the new bridge keep three promises:';
const ARTICLE: GivenArticle = {
  id: 'a',
  outlet: 'The Coast',
  sentences: [
    OPENING,
    'He was pleased with what the council of Brenwick had done for all.',
    ['heading', 'The price'],
    MONEY,
    'Who will pay for the new bridge over the Tarn in the years to come?',
    ['heading', 'The work'],
    WORK,
    'Nice.',
  ],
};

describe('summing up one article', () => {
  it('names it and gives a point of each of its sections, in its own order', () => {
    expect(write(8, ARTICLE)).toBe(
      `The Coast, point by point:\n\n- “${OPENING}” [^1]\n- “${MONEY}” [^4]\n- “${WORK}” [^7]`,
    );
  });

  it('keeps to the most sentences, and the opening is the last to go', () => {
    expect(numbers(write(2, ARTICLE))).toHaveLength(2);
    expect(numbers(write(1, ARTICLE))).toEqual([1]);
  });

  it('gives the points of a list with the sentence that opens it', () => {
    const text = write(1, { id: 'a', sentences: [LEAD, ['item', 'Trams.'], ['item', 'No toll.'], 'It rained.'] });
    expect(numbers(text)).toEqual([1, 2, 3]);
  });
});

describe('summing up several articles', () => {
  it('gives the main point of each under its name', () => {
    const text = write(2, ARTICLE, { id: 'b', author: 'Maud Perrin', sentences: [WORK] });
    expect(text).toBe(`- The Coast: “${OPENING}” [^1]\n- Maud Perrin: “${WORK}” [^9]`);
  });

  it('leaves out an article without a sentence that says something, and begins with the next', () => {
    const text = write(2, { id: 'a', sentences: ['Nice.'] }, { id: 'b', author: 'Maud Perrin', sentences: [WORK] });
    expect(text.trim()).toBe(`- Maud Perrin: “${WORK}” [^2]`);
  });

  it('has nothing to say of nothing', () => {
    expect(write(8)).toBe('');
  });
});
