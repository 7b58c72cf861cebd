import { describe, expect, test } from 'vitest';
import { RateLimit } from './rate-limit.ts';

function limited(perMinute: number) {
  const clock = { now: 0 };
  return { clock, limit: new RateLimit(perMinute, () => clock.now) };
}

function ask(limit: RateLimit, key: string): number {
  const wait = limit.secondsUntilFree(key);
  if (wait === 0) limit.count(key);
  return wait;
}

describe('a limit of six a minute', () => {
  test('lets six pass at once, then one every ten seconds, and says how long to wait', () => {
    const { clock, limit } = limited(6);
    expect(Array.from({ length: 7 }, () => ask(limit, 'a'))).toEqual([0, 0, 0, 0, 0, 0, 10]);
    clock.now = 4_000;
    expect(ask(limit, 'a')).toBe(6);
    clock.now = 10_000;
    expect([ask(limit, 'a'), ask(limit, 'a')]).toEqual([0, 10]);
  });

  test('never saves up more than a minute', () => {
    const { clock, limit } = limited(6);
    ask(limit, 'a');
    clock.now = 60 * 60_000;
    expect(Array.from({ length: 7 }, () => ask(limit, 'a')).filter((wait) => wait === 0)).toHaveLength(6);
  });

  test('counts each key for itself', () => {
    const { limit } = limited(1);
    expect([ask(limit, 'a'), ask(limit, 'b'), ask(limit, 'a')]).toEqual([0, 0, 60]);
  });

  test('is not tricked by a clock that goes back', () => {
    const { clock, limit } = limited(1);
    clock.now = 100_000;
    ask(limit, 'a');
    clock.now = 0;
    expect(ask(limit, 'a')).toBe(60);
  });
});

test('a limit of 0 is none', () => {
  const { limit } = limited(0);
  expect(Array.from({ length: 1_000 }, () => ask(limit, 'a')).every((wait) => wait === 0)).toBe(true);
});

test('a great many addresses do not fill the memory, and the one that asks on is not forgotten', () => {
  const { limit } = limited(1);
  ask(limit, 'first');
  for (let n = 0; n < 25_000; n++) {
    ask(limit, `address ${n}`);
    // Counted although it has to wait, as the server does not: this keeps it among the recent.
    if (n % 5_000 === 0) limit.count('first');
  }
  expect(ask(limit, 'first')).toBe(60);
  // Forgotten, so free again: the price of a bounded memory.
  expect(ask(limit, 'address 0')).toBe(0);
});
