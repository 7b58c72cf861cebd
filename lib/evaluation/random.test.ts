import { describe, expect, it } from 'vitest';
import { seededRandom, seedOf } from './random.ts';

const draw = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

describe('seeded randomness', () => {
  it('repeats itself for a seed and not for another', () => {
    expect(draw(7, 5)).toEqual(draw(7, 5));
    expect(draw(7, 5)).not.toEqual(draw(8, 5));
  });

  it('is spread evenly from 0 to 1', () => {
    const counts = new Array<number>(10).fill(0);
    for (const value of draw(1, 10_000)) counts[Math.floor(value * 10)]!++;
    // 1,000 a tenth are expected, with a standard deviation of 30.
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  it('takes a seed from any text', () => {
    // The published FNV-1a value of "a" in 32 bits.
    expect(seedOf('a')).toBe(0xe40c292c);
    expect(seedOf('')).toBe(0x811c9dc5);
  });
});
