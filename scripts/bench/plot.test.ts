import { describe, expect, it } from 'vitest';
import { logPlot, slopeOf } from './plot.ts';

describe('the slope of a growth', () => {
  it('is 1 for what doubles with its size, 0 for what stays, 2 for what quadruples', () => {
    const sizes = [100, 1_000, 10_000];
    expect(slopeOf(sizes.map((x) => ({ x, y: 3 * x })))).toBeCloseTo(1);
    expect(slopeOf(sizes.map((x) => ({ x, y: 5 })))).toBeCloseTo(0);
    expect(slopeOf(sizes.map((x) => ({ x, y: x * x })))).toBeCloseTo(2);
  });

  it('is not told for a single size', () => {
    expect(slopeOf([{ x: 100, y: 1 }])).toBeNaN();
  });
});

describe('a plot', () => {
  it('tells its figures to those who do not see it, and names each line with its slope', () => {
    const picture = logPlot('A question', [
      {
        name: 'median ms',
        points: [
          { x: 100, y: 2 },
          { x: 10_000, y: 200 },
        ],
      },
    ]);
    expect(picture).toContain('aria-label="A question. median ms 100: 2, 10,000: 200"');
    expect(picture).toContain('median ms (slope 1.00)');
    expect(picture).not.toContain('NaN');
  });

  it('writes no figure over another', () => {
    const points = (y: number) => [
      { x: 100, y: 1 },
      { x: 1_000, y },
    ];
    const picture = logPlot('A question', [
      { name: 'one', points: points(100) },
      { name: 'other', points: points(101) },
    ]);
    const [, below, , above] = [
      ...picture.matchAll(/y="([\d.]+)"\s+font-size="11"\s+text-anchor="middle"\s+style/g),
    ].map(([, y]) => Number(y));
    expect(below! - above!).toBeGreaterThanOrEqual(11);
  });
});
