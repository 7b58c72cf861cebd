import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbers.ts';

const values = (text: string) => numbersIn(text).map((number) => number.value);

describe('numbersIn', () => {
  it.each([
    ['47', 'forty-seven'],
    ['250,000', 'two hundred and fifty thousand'],
    ['1,101', 'one thousand one hundred and one'],
    ['$4 billion', '4bn dollars'],
    ['$4 billion', '4,000 million dollars'],
    ['€0.9 billion', '€900m'],
    ['500 million', 'half a billion'],
    ['250,000', 'a quarter of a million'],
    ['2,500,000', 'two and a half million'],
    ['36', 'three dozen'],
    ['3rd', 'third'],
    ['21st', 'twenty-first'],
    ['two thirds', 'two-thirds'],
    ['one in five', 'one out of five'],
    ['twice', '2'],
    ['1 000 000 people', '1,000,000 people'],
    ['1.500.000', '1,500,000'],
    ['3,5 %', '3.5 per cent'],
    ['3½ million', '3.5 million'],
    ['10½', '10.5'],
    ['5³ people', '5 people'],
    ['two thousand million', 'two billion'],
    ['1,00,000', '100,000'],
    ['1.000 soldiers', '1,000 soldiers'],
    ['(-5%)', 'minus 5%'],
    ['$-37', '-$37'],
    ['3 ½ hours', '3.5 hours'],
    ['3 ½ million', '3.5 million'],
  ])('reads %s and %s as the same value', (one, other) => {
    expect(values(one)).toHaveLength(1);
    expect(values(one)).toEqual(values(other));
  });

  it.each([
    ['4', '40'],
    ['$4 million', '$4 billion'],
    ['1.5', '15'],
    ['fifteen', 'fifty'],
    ['$-37', '$37'],
    ['(-5%)', '5%'],
    ['1.609 kilometres', '1,609 kilometres'],
  ])('tells %s from %s', (one, other) => {
    expect(values(one)).not.toEqual(values(other));
  });

  it.each([
    ['one in five children', 1 / 5],
    ['One child in four is hungry', 1 / 4],
    ['One child in four lives there', 1 / 4],
    ['one soldier in 12', 1 / 12],
    ['two people in five', 2 / 5],
    ['nine in 10 Americans', 9 / 10],
    ['four people out of ten', 4 / 10],
    ['Three women in eight are poor', 3 / 8],
    ['Three in eight women are poor', 3 / 8],
    ['Six pupils in twenty failed', 6 / 20],
    ['Four soldiers in 12 died', 4 / 12],
  ])('reads %s as a share', (text, share) => {
    expect(values(text)).toEqual([share]);
  });

  it.each([
    ['Four soldiers in 12 vehicles', [4, 12]],
    ['three plants in 20 towns', [3, 20]],
    ['two goals in three games', [2, 3]],
    ['one soldier in 12 vehicles', [1, 12]],
    ['four soldiers in 12 armoured vehicles', [4, 12]],
    ['5€-10€', [5, 10]],
    ['5$-10$', [5, 10]],
    ['60 €-70 €', [60, 70]],
  ])('reads %s as two numbers', (text, numbers) => {
    expect(values(text)).toEqual(numbers);
  });

  it.each<[string, string | undefined, string]>([
    ['5.2%', 'ratio', 'a sign'],
    ['5.2 per cent', 'ratio', 'two words'],
    ['3 percentage points', 'points', 'points are not per cent'],
    ['US$4bn', 'USD', 'a sign before the number'],
    ['5 € a litre', 'EUR', 'a sign behind the number'],
    ['4.5bn $ a year', 'USD', 'a sign behind the scale'],
    ['5 $10 notes', undefined, 'the sign of another number'],
    ['40 kilometres', 'length', 'a word'],
    ['a 900-kilometre pipeline', 'length', 'a compound'],
    ['900km', 'length', 'written together'],
    ['40 working days', 'time', 'a word further on'],
    ['80 m high', 'length', 'metres rather than millions'],
    ['third day', undefined, 'an ordinal counts nothing'],
  ])('reads the unit of %s: %s (%s)', (text, dimension) => {
    expect(numbersIn(text)[0]?.unit?.dimension).toBe(dimension);
  });

  it.each([
    ['at least 45 flights', { bound: 'above', inclusive: true }],
    ['nearly 300 workers', { bound: 'below' }],
    ['more than 300 workers', { bound: 'above' }],
    ['up to 40 days', { bound: 'below', inclusive: true }],
    ['about 20 people', { bound: 'about' }],
  ])('reads the bound of %s', (text, bound) => {
    expect(numbersIn(text)[0]).toMatchObject(bound);
  });

  it('tells a part from an ordinal, and a half of play from a half', () => {
    expect(values('a third of its volume')).toEqual([1 / 3]);
    expect(numbersIn('the third time')).toMatchObject([{ value: 3, kind: 'ordinal', counted: 'time' }]);
    expect(numbersIn('in the second half')).toMatchObject([{ value: 2, kind: 'ordinal' }]);
  });

  it('says where each number stands, with sign and unit', () => {
    const text = 'It grew by a quarter to £1.2 billion, or 5 % a year.';
    for (const number of numbersIn(text)) expect(text.slice(number.start, number.end)).toBe(number.text);
    expect(numbersIn(text).map((number) => number.text)).toEqual(['a quarter', '£1.2 billion', '5 %']);
  });

  it.each(['hundreds of people', 'a nice day', 'G7', 'someone'])('finds no number in "%s"', (text) => {
    expect(values(text)).toEqual([]);
  });
});
