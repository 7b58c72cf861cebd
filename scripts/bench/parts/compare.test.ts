import { expect, it } from 'vitest';
import { compare, medianOf } from './compare.ts';

it('warms both sides up, then runs them in turn', async () => {
  const turns: string[] = [];
  const side = (name: string) => () => {
    if (turns.at(-1) !== name) turns.push(name);
  };
  const sides = { name: 'part', unit: 'times/s', amount: 10, limitName: 'limit' };
  const result = await compare({ ...sides, ours: side('ours'), limit: side('limit') });
  // The warming up and fifteen rounds.
  expect(turns).toEqual(Array.from({ length: 16 }, () => ['ours', 'limit']).flat());
  expect(result.ratio).toBeGreaterThan(0);
});

it('takes the middle, also of an even number', () => {
  expect(medianOf([9, 1, 2])).toBe(2);
  expect(medianOf([1, 2, 4, 100])).toBe(3);
});
