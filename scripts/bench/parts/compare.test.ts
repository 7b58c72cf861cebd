import { expect, it } from 'vitest';
import { compare, medianOf } from './compare.ts';

it('runs both sides in turn, the same number of times', async () => {
  const done: string[] = [];
  const sides = { name: 'part', unit: 'times/s', amount: 10, limitName: 'limit' };
  const result = await compare({ ...sides, ours: () => done.push('ours'), limit: () => done.push('limit') }, true);
  expect(done.length).toBeGreaterThan(4);
  expect(done).toEqual(done.map((_, at) => (at % 2 === 0 ? 'ours' : 'limit')));
  expect(result.ratio).toBeGreaterThan(0);
});

it('takes the middle, also of an even number', () => {
  expect(medianOf([9, 1, 2])).toBe(2);
  expect(medianOf([1, 2, 4, 100])).toBe(3);
});
