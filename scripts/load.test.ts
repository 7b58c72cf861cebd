import { expect, it } from 'vitest';
import { type LoadFigures, figuresOf, main, quantilesOf, ratiosOf } from './load.ts';

it('quantiles are times that were measured, by the nearest rank', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);
  // The 10th and the 19th of 1 to 20.
  expect(quantilesOf(values)).toEqual({ p50: 10, p95: 19 });
  expect(quantilesOf([7])).toEqual({ p50: 7, p95: 7 });
});

it('ratios say how many times a bare stream an answer takes', () => {
  const figures = (firstByte: number, firstText: number, end: number): LoadFigures => ({
    requests: 1,
    failures: 0,
    perSecond: 1,
    firstByte: { p50: firstByte, p95: firstByte },
    firstText: { p50: firstText, p95: firstText },
    end: { p50: end, p95: end },
  });
  expect(ratiosOf(figures(30, 150, 400), figures(10, 10, 20))).toEqual({
    firstByte: { p50: 3, p95: 3 },
    firstText: { p50: 15, p95: 15 },
    end: { p50: 20, p95: 20 },
  });
});

it('a request that failed is no answer, however soon it did', () => {
  const timing = { firstByte: 5, firstText: 20, end: 100, bytes: 10, pieces: 1 };
  expect(figuresOf([timing, timing], 10, 4)).toEqual({
    requests: 10,
    failures: 8,
    perSecond: 0.5,
    firstByte: { p50: 5, p95: 5 },
    firstText: { p50: 20, p95: 20 },
    end: { p50: 100, p95: 100 },
  });
});

it('is told before it measures that its figures could not be written', async () => {
  await expect(main(['--json', 'no/such/folder/load.json'])).rejects.toThrow(
    /load\.json cannot be written: there is no folder/,
  );
});
