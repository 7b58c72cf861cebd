import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unit } from './contract/sample.ts';
import { byRank, nearest } from './exact-scan.ts';
import { bytesOf, vectorOf } from './stored-numbers.ts';

describe('an exact scan', () => {
  test('gives what sorting everything gives, whatever the order of the passages', () => {
    // Few directions make many equals, whose order must be settled too.
    const degrees = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 80 });
    fc.assert(
      fc.property(degrees, fc.integer({ min: 1, max: 10 }), (angles, limit) => {
        const passages = angles.map((angle, at) => {
          return { id: at + 1, articleId: 'a', vector: unit([Math.cos(angle / 4), Math.sin(angle / 4)]) };
        });
        const vector = Float32Array.of(1, 0);
        const sorted = passages
          .map(({ id, vector: other }) => ({ passageId: id, articleId: 'a', similarity: other[0] as number }))
          .toSorted(byRank);
        expect(nearest(vector, passages, limit)).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});

describe('a stored vector', () => {
  test('comes back as it was, from bytes at any offset', () => {
    const vector = Float32Array.of(0.5, -1, 3.25);
    const shifted = new Uint8Array(1 + 12);
    shifted.set(bytesOf(vector), 1);
    expect(vectorOf(bytesOf(vector))).toEqual(vector);
    expect(vectorOf(shifted.subarray(1))).toEqual(vector);
  });
});
