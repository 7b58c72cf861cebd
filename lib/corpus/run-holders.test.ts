import { describe, expect, test } from 'vitest';
import { RunHolders } from './run-holders.ts';

describe('the texts that hold a run', () => {
  const metBy = (holders: RunHolders, run: number, text: number): number[] => {
    const met: number[] = [];
    holders.add(run, text, (other) => met.push(other));
    return met.toSorted((one, other) => one - other);
  };

  test('are those that were noted, whatever the runs, up to so many of each', () => {
    let state = 7;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % below;
    };
    const [holders, known] = [new RunHolders(5), new Map<number, number[]>()];
    for (let text = 0; text < 3_000; text += 1) {
      // Small numbers, large ones, and some that many texts hold.
      const runs = new Set([random(20), random(1 << 24), 2 ** 32 - 1 - random(4_000), random(200) * 2 ** 24]);
      for (const run of runs) {
        const expected = known.get(run) ?? [];
        expect(metBy(holders, run, text)).toEqual(expected);
        if (expected.length < 5) known.set(run, [...expected, text]);
      }
    }
    expect(known.size).toBeGreaterThan(5_000);
  });

  test('are met, but no more are noted, when there is no more room', () => {
    const holders = new RunHolders(5, 3);
    expect([metBy(holders, 1, 0), metBy(holders, 1, 1), holders.isFull]).toEqual([[], [0], false]);
    expect([metBy(holders, 2, 1), holders.isFull]).toEqual([[], true]);
    expect([metBy(holders, 1, 2), metBy(holders, 2, 2), metBy(holders, 3, 2)]).toEqual([[0, 1], [1], []]);
    expect([metBy(holders, 1, 3), metBy(holders, 3, 3)]).toEqual([[0, 1], []]);
  });
});
