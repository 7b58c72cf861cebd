import { expect, it } from 'vitest';
import { checksumOf } from './checksum.ts';

it('is the same whatever the order of keys and whether a key has no value, and another for any other data', () => {
  const one = checksumOf({ a: [1, { b: 'x', c: 'y' }], d: undefined });
  expect(checksumOf({ a: [1, { c: 'y', b: 'x' }] })).toBe(one);
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  const others = [{ a: [1, { b: 'y', c: 'x' }] }, { a: [{ b: 'x', c: 'y' }, 1] }, { a: [1] }, [], '', null];
  expect(new Set(others.map(checksumOf).concat(one)).size).toBe(others.length + 1);
});
