import { describe, expect, it } from 'vitest';
import { countedAfterNumbers, countedIn, holdsMeasure } from './measures.ts';

describe('whether a text holds the quantity that is asked for', () => {
  it.each([
    ['How much did the harbour cost?', 'It cost $40 million.', true, 'money'],
    ['How much did the harbour cost?', 'It cost a lot.', false, 'no amount'],
    ['What percentage voted for it?', 'Of all voters, 52 % were for it.', true, 'a share'],
    ['What percentage voted for it?', 'A majority was for it.', true, 'a share in words'],
    ['What percentage voted for it?', 'People were for it.', false, 'no share'],
    ['For how long was it closed?', 'It was closed for eleven months.', true, 'a time'],
    ['For how long is it valid?', 'It is a 10-year agreement.', true, 'a time with a hyphen'],
    ['How long is it valid?', 'It comes three days before the vote.', false, 'a time, but of something else'],
    ['How long is it valid?', 'It is valid for 20 years.', true, 'a time for which it is so'],
    ['For how long was it closed?', 'Forty people came.', false, 'a number, but of people'],
    ['How long does it last?', 'It lasts until spring.', true, 'an end'],
    ['How old is the bridge?', 'The bridge is 40.', true, 'a number'],
    ['How far is it to Kazan?', 'It is far.', false, 'no number'],
  ])('%s %s %s: %s', (question, text, holds) => {
    expect(holdsMeasure(question, text)).toBe(holds);
  });

  it('cannot be told of a question that does not ask for a quantity of its own kind', () => {
    expect(holdsMeasure('How many articles are there?', 'There are 47.')).toBeUndefined();
    expect(holdsMeasure('Who came?', 'Forty people came.')).toBeUndefined();
  });
});

describe('what is counted', () => {
  it('stands behind "how many"', () => {
    expect(countedIn('How many nuclear reactors does it have?')).toMatch(/^nuclear/);
    expect(countedIn('Who came?')).toBeUndefined();
  });

  it.each([
    ['The treaty has 47 articles.', ['articles'], 'in digits'],
    ['Two thousand guests came.', ['guests came'], 'in words'],
    ['There are 15 of these herons.', ['herons'], 'with "of these" between'],
    ['A 10-year agreement and 3 annexes', ['year agreement and', 'annexes'], 'behind a hyphen, and each number'],
    ['Nothing is counted here.', [], 'no number'],
  ])('stands behind a number: %s %j (%s)', (text, counted) => {
    expect(countedAfterNumbers(text).map((words) => words.replace(/^-/, ''))).toEqual(counted);
  });
});
