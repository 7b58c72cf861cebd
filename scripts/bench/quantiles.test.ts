import { expect, it } from 'vitest';
import { quantilesOf } from './quantiles.ts';

it('half, 95 and 99 of a hundred times lie below the quantiles', () => {
  const times = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(quantilesOf(times)).toEqual({ p50: 51, p95: 96, p99: 100 });
});

it('one time is every quantile of itself', () => {
  expect(quantilesOf([7])).toEqual({ p50: 7, p95: 7, p99: 7 });
});
