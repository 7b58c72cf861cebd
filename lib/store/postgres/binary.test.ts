import { expect, test } from 'vitest';
import { arrayOf, textsOf, TSVECTOR, tsvectorBytes, vectorBytes } from './binary.ts';

const hex = (bytes: Buffer): string => bytes.toString('hex');

/** As PostgreSQL itself sends them: what `array_send`, `tsvectorsend` and pgvector's `vector_send` write. */
test('an array has its dimensions, the type of its elements, and each with its length', () => {
  expect(hex(textsOf(['a', 'é', '']))).toBe(
    ['00000001', '00000000', '00000019', '00000003', '00000001', '0000000161', '00000002c3a9', '00000000'].join(''),
  );
  expect(hex(arrayOf(TSVECTOR, [Buffer.from([7])]))).toBe(
    '0000000100000000' + '00000e1e' + '00000001000000010000000107',
  );
});

test('an array of nothing has no dimension', () => {
  expect(hex(textsOf([]))).toBe('000000000000000000000019');
});

test('a tsvector has its words in bytes of UTF-8, each without positions', () => {
  expect(hex(tsvectorBytes(['a', 'é 2']))).toBe(['00000002', '61', '00', '0000', 'c3a92032', '00', '0000'].join(''));
});

test('a vector has its numbers in single precision', () => {
  expect(hex(vectorBytes(Float32Array.of(1, -0.5)))).toBe(['0002', '0000', '3f800000', 'bf000000'].join(''));
});
