import { expect, it } from 'vitest';
import { restOf, tornMarker } from './torn-marker.ts';

const isEvidence = (n: number) => n < 10;

it.each<[signs: string, torn: ReturnType<typeof tornMarker>, reason: string]>([
  ['[^1 It froze', { numbers: [1], length: 3 }, 'a number and words'],
  ['\\[^ 1', { numbers: [1], length: 5 }, 'escaped, with a space'],
  ['[^99 ships', { numbers: [], length: 4 }, 'a number that is no evidence is dropped'],
  ['[^1e9 times', { numbers: [], length: 5 }, 'a label is dropped, too'],
  ['【1†so', { numbers: [1], length: 2 }, 'lenticular'],
  ['【2025 年', undefined, 'a year'],
  ['[^x and', undefined, 'no number'],
])('reads %s, which never closes, as %j: %s', (signs, torn) => {
  expect(tornMarker(signs, isEvidence)).toEqual(torn);
});

it.each([
  ['[^1 It froze', 3, ' It froze'],
  ['&#91;^1 It', 3, ' It'],
  ['［＾１ It', 3, ' It'],
])('leaves of %s without %i signs %s', (text, signs, rest) => {
  expect(restOf(text, signs)).toBe(rest);
});
