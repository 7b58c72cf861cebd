import { expect, it } from 'vitest';
import { numbersIn } from './numbers.ts';

const read = (text: string) => numbersIn(text).map(({ value, unit }) => [value, unit?.dimension]);

it.each<[string, [number, string | undefined][]]>([
  [
    'between 5 and 10 million people',
    [
      [5e6, undefined],
      [10e6, undefined],
    ],
  ],
  [
    '$4-5bn',
    [
      [4e9, 'USD'],
      [5e9, 'USD'],
    ],
  ],
  [
    'between $4 and $5 billion',
    [
      [4e9, 'USD'],
      [5e9, 'USD'],
    ],
  ],
  [
    'from 40 to 32%',
    [
      [40, 'ratio'],
      [32, 'ratio'],
    ],
  ],
  [
    '2 to 3 km',
    [
      [2, 'length'],
      [3, 'length'],
    ],
  ],
])('the ends of “%s” share scale and unit', (text, ends) => {
  expect(read(text)).toEqual(ends);
});

it.each<[string, number[], string]>([
  ['$4bn to $5bn', [4e9, 5e9], 'each has its own'],
  ['from 900 to 1 million', [900, 1e6], 'it would be more than the upper end'],
  ['between 2010 and 15 million', [2010, 15e6], 'a year'],
  ['5 planes and 10 million people', [5, 10e6], 'no range'],
  ['10-15 people', [10, 15], 'no scale'],
  ['doubled to 30 million', [2, 30e6], 'how much it grew'],
  ['$4 to 5 people', [4, 5], 'who gets it'],
])('“%s” is left as it is: %s', (text, values) => {
  expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
  expect(numbersIn(text)[1]!.unit?.dimension).toBe(text.includes('$5') ? 'USD' : undefined);
});
