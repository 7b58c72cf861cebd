import { describe, expect, it } from 'vitest';
import { supports } from './support.ts';

describe('quotes support a statement', () => {
  it.each([
    // Content words: treati, sign, moscow, friday, presid (5). 3 of 5 are exactly 60%.
    [
      'The treaty was signed in Moscow.',
      'The treaty was signed in Moscow on Friday by presidents.',
      true,
      '3 of 5 words',
    ],
    // 2 of 5 are 40%.
    ['The treaty was signed.', 'The treaty was signed in Moscow on Friday by presidents.', false, '2 of 5 words'],
    ['They sign treaties.', 'The treaty was signed.', true, 'stems are compared'],
    ['It has 47 articles.', 'The treaty has 47 articles.', false, 'articl of treati, articl: 1 of 2 is 50%'],
    ['The treaty has 47 articles.', 'The treaty has 47 articles.', true, 'the number is there'],
    ['The treaty has 47 articles.', 'The treaty has 48 articles.', false, 'another number'],
    ['The treaty has forty-seven articles.', 'The treaty has 47 articles.', true, 'the same number in words'],
    ['Contracts worth $4 billion were signed.', 'Contracts worth $4bn were signed.', true, 'the same value'],
    [
      'Contracts worth $4 billion were signed.',
      'Contracts worth $40 billion were signed.',
      false,
      'ten times the value',
    ],
    ['Contracts worth $4 billion were signed.', 'Contracts worth $4 million were signed.', false, 'another scale'],
    ['He spoke at the summit.', 'He spoke at the G20 summit.', false, 'a name with digits must be there as well'],
    ['He spoke at the G20 summit.', 'He spoke at the G20 summit.', true, 'and is'],
    [
      'Experts doubt the treaty.',
      'One of the experts doubts the treaty first.',
      true,
      '"one" and "first" in words are no numbers',
    ],
    ['Three experts doubt it.', 'Four experts doubt it.', false, 'other words for numbers are'],
    ['Anything.', 'It is so.', true, 'stop words say nothing that could be missing'],
  ])('%j, of %j: %s (%s)', (quote, statement, expected) => {
    expect(supports([quote], statement)).toBe(expected);
  });

  it('together, when none does alone', () => {
    const statement = 'Iran signed the treaty and Russia ratified the protocol.';
    const quotes = ['Iran signed the treaty.', 'Russia ratified the protocol.'];
    expect(quotes.map((quote) => supports([quote], statement))).toEqual([false, false]);
    expect(supports(quotes, statement)).toBe(true);
  });

  it('never without a quote, and no number that only two quotes together would make', () => {
    expect(supports([], 'It is so.')).toBe(false);
    expect(supports(['The army lost 17', '000 men'], 'The army lost 17 000 men.')).toBe(false);
  });

  it('with a word counted once, however often it is said', () => {
    // rain, snow, hail: 1 of 3, although "rain" is 3 of the 5 words.
    expect(supports(['rain'], 'Rain, rain, rain, snow, hail.')).toBe(false);
  });
});
