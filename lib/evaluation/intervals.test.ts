import { describe, expect, it } from 'vitest';
import { bootstrapInterval, pairedDifferenceInterval, wilsonInterval } from './intervals.ts';
import { share } from './tally.ts';

describe('the interval of a rate', () => {
  it('is the one of Wilson', () => {
    // Worked example of Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263 gives 0.2553 to 0.3662.
    const { low, high } = wilsonInterval(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it('begins at n / (n + 3.84) when all succeed, so "at least 95%" needs 73 of 73', () => {
    expect(wilsonInterval(73, 73).low).toBeCloseTo(73 / (73 + 1.959964 ** 2), 6);
    expect(wilsonInterval(73, 73).low).toBeGreaterThan(0.95);
    expect(wilsonInterval(72, 72).low).toBeLessThan(0.95);
    expect(wilsonInterval(73, 73).high).toBe(1);
  });

  it('mirrors when failures are counted instead of successes', () => {
    const [some, others] = [wilsonInterval(3, 10), wilsonInterval(7, 10)];
    expect(some.low).toBeCloseTo(1 - others.high, 12);
    expect(wilsonInterval(0, 10).low).toBe(0);
  });

  it('solves the equation that defines it: the rate lies 1.96 standard errors of each end away', () => {
    for (const [hits, of] of [
      [1, 2],
      [5, 9],
      [140, 141],
    ] as const) {
      const { low, high } = wilsonInterval(hits, of);
      for (const end of [low, high]) {
        expect(Math.abs(hits / of - end) / Math.sqrt((end * (1 - end)) / of)).toBeCloseTo(1.959964, 5);
      }
    }
  });
});

describe('the interval of a mean', () => {
  const shares = Array.from({ length: 100 }, (_, index) => share(index % 5, 4));

  it('is the same on every run', () => {
    expect(bootstrapInterval(shares)).toEqual(bootstrapInterval(shares));
  });

  it('comes close to 1.96 standard errors of the mean around it', () => {
    const mean = 0.5;
    // Shares 0, 1/4, 1/2, 3/4, 1 equally often: variance 1/8, and 100 of them.
    const reach = 1.96 * Math.sqrt(0.125 / 100);
    const { low, high } = bootstrapInterval(shares);
    expect(low).toBeCloseTo(mean - reach, 1.5);
    expect(high).toBeCloseTo(mean + reach, 1.5);
    expect(high - low).toBeGreaterThan(1.7 * reach);
    expect(high - low).toBeLessThan(2.3 * reach);
  });

  it('has no width when there is nothing to vary', () => {
    expect(bootstrapInterval([share(1, 2)])).toEqual({ low: 0.5, high: 0.5 });
    expect(bootstrapInterval([share(1, 1), share(1, 1)])).toEqual({ low: 1, high: 1 });
  });
});

describe('the interval of a difference on the same questions', () => {
  it('has no width when every question has changed by as much, however much they differ', () => {
    const pairs = [0, 0.2, 0.8].map((hits) => ({ before: { hits, of: 1 }, after: { hits: hits + 0.1, of: 1 } }));
    const { low, high } = pairedDifferenceInterval(pairs);
    expect(low).toBeCloseTo(0.1, 12);
    expect(high).toBeCloseTo(0.1, 12);
  });

  it('is narrower than that of two runs on different questions', () => {
    const pairs = Array.from({ length: 60 }, (_, index) => ({
      before: share(index % 2, 1),
      after: share(index < 6 ? 1 : index % 2, 1),
    }));
    const { low, high } = pairedDifferenceInterval(pairs);
    // Three of 60 questions were mended: 0.05, and only they vary.
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThan(0.15);
  });

  it('leaves out samples in which one side has nothing to count', () => {
    const nothing = { hits: 0, of: 0 };
    const { low, high } = pairedDifferenceInterval([
      { before: nothing, after: share(1, 1) },
      { before: share(0, 1), after: nothing },
    ]);
    // Only samples that drew both questions remain, and all of them say 1 - 0.
    expect([low, high]).toEqual([1, 1]);
  });
});
