import { describe, expect, it } from 'vitest';
import { figuresValue, isThousands, plainFigures } from './written-figures.ts';

describe('figures as they are written', () => {
  it.each([
    ['3½', '3.5', 'a fraction behind a number'],
    ['½', '0.5', 'a fraction alone'],
    ['10¾bn', '10.75bn', 'a scale behind it'],
    ['5³', '5', 'the mark of a footnote'],
    ['km²', 'km²', 'a unit keeps its mark'],
    ['47', '47', 'plain'],
  ])('%s is %s: %s', (word, plain) => {
    expect(plainFigures(word)).toBe(plain);
  });

  it.each<[string, number | undefined, string]>([
    ['1,500', 1_500, 'thousands'],
    ['1,00,000', 100_000, 'a lakh'],
    ['12,34,567.5', 1_234_567.5, 'lakhs with a decimal'],
    ['1.500.000', 1_500_000, 'points'],
    ['3,5', 3.5, 'a decimal comma'],
    ['1,00,00', undefined, 'no way to write a number'],
  ])('%s is %s: %s', (digits, value) => {
    expect(figuresValue(digits)).toBe(value);
  });

  it('knows thousands with a point by what is counted', () => {
    expect(isThousands('1.000', 'soldiers', '1.000 soldiers')).toBe(true);
    expect(isThousands('1.500', 'deaths', 'There were 1.500 deaths per day.')).toBe(true);
    expect(isThousands('12.513', 'soldiers', '12.513 soldiers')).toBe(true);
    expect(isThousands('1.609', 'kilometres', '1.609 kilometres')).toBe(false);
    expect(isThousands('1.50', 'soldiers', '1.50 soldiers')).toBe(false);
    expect(isThousands('0.500', 'votes', '0.500 votes')).toBe(false);
  });

  it.each([
    ['1.665', 'children', 'A woman has 1.665 children.'],
    ['2.100', 'children', 'A woman has 2.100 children.'],
    ['2.500', 'children', 'On average there are 2.500 children.'],
    ['2.513', 'people', 'The census counted 2.513 people in a household.'],
    ['12.500', 'deaths', 'There were 12.500 deaths per hundred births.'],
  ])('knows %s %s for an average in "%s"', (digits, counted, text) => {
    expect(isThousands(digits, counted, text)).toBe(false);
  });
});
