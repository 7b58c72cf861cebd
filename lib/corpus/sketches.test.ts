import { expect, test } from 'vitest';
import { Sketches } from './sketches.ts';

test('sketches come back as they were given, of any length, also when there are many', () => {
  const sketches = new Sketches(3);
  const given = Array.from({ length: 2_500 }, (_, at) => Uint32Array.from([at, 2 ** 32 - 1, 0].slice(0, at % 4)));
  for (const sketch of given) sketches.push(sketch);
  expect(sketches.length).toBe(given.length);
  expect(given.map((_, at) => sketches.at(at))).toEqual(given);
});
