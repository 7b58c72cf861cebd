import { expect, test, vi } from 'vitest';
import * as crypto from 'node:crypto';
import { sameSecret } from './secret.ts';

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof crypto>();
  return { ...real, timingSafeEqual: vi.fn(real.timingSafeEqual) };
});

test('only the very same text is the secret', () => {
  expect(sameSecret('open-sesame', 'open-sesame')).toBe(true);
  for (const given of ['', 'open', 'open-sesame ', 'open-sesamf', 'OPEN-SESAME', 'é'.repeat(50)]) {
    expect([given, sameSecret(given, 'open-sesame')]).toEqual([given, false]);
  }
});

test('texts of any length are compared over the same number of bytes, by the function made for it', () => {
  const compare = vi.mocked(crypto.timingSafeEqual);
  compare.mockClear();
  sameSecret('o', 'open-sesame');
  sameSecret('x'.repeat(10_000), 'open-sesame');
  expect(compare.mock.calls.map(([a, b]) => [a.byteLength, b.byteLength])).toEqual([
    [32, 32],
    [32, 32],
  ]);
});
