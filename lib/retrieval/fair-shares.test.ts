import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairShares } from './fair-shares.ts';

describe('fairShares', () => {
  it.each([
    [[70, 5], 80, [70, 5], 'all get what they want where it is enough'],
    [[100, 5], 80, [75, 5], 'what one leaves goes to the other'],
    [[5, 100, 90], 80, [5, 38, 37], 'in equal parts'],
    [[100, 100], 81, [40, 41], 'but for what cannot be divided'],
    [[], 80, [], 'nobody'],
  ])('of %j who divide %i gives %j: %s', (wants, all, shares) => {
    expect(fairShares(wants, all)).toEqual(shares);
  });

  it('leaves nothing that somebody wants, and gives nobody less than an equal part without need', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 12 }), fc.nat(400), (wants, all) => {
        const shares = fairShares(wants, all);
        const wanted = wants.reduce((sum, one) => sum + one, 0);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(Math.min(all, wanted));
        for (const [index, share] of shares.entries()) {
          expect(share).toBeLessThanOrEqual(wants[index]!);
          expect(share).toBeGreaterThanOrEqual(Math.min(wants[index]!, Math.floor(all / wants.length)));
        }
      }),
    );
  });
});
