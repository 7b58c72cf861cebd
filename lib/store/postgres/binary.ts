/** Values in the binary form that PostgreSQL's drivers exchange: it needs no quoting here and no reading of numbers there. */

/** Types of PostgreSQL by their numbers, which are the same on every server. */
export const TEXT = 25;
export const TSVECTOR = 3614;

const HEADER_BYTES = 20;
const INT32_BYTES = 4;

/** An array of one dimension without NULLs; as a parameter it needs a cast, such as `$1::text[]`. */
export function arrayOf(elementType: number, elements: readonly Buffer[]): Buffer {
  const bytes = elements.reduce((sum, { length }) => sum + INT32_BYTES + length, HEADER_BYTES);
  const array = Buffer.allocUnsafe(bytes);
  const hasNulls = 0;
  const lowerBound = 1;
  let at = 0;
  for (const number of [elements.length > 0 ? 1 : 0, hasNulls, elementType, elements.length, lowerBound]) {
    at = array.writeInt32BE(number, at);
  }
  for (const element of elements) {
    at = array.writeInt32BE(element.length, at);
    at += element.copy(array, at);
  }
  return elements.length > 0 ? array : array.subarray(0, HEADER_BYTES - 2 * INT32_BYTES);
}

/** As `text[]`. */
export function textsOf(texts: readonly string[]): Buffer {
  return arrayOf(
    TEXT,
    texts.map((text) => Buffer.from(text)),
  );
}

/** A tsvector of words without positions. */
export function tsvectorBytes(words: readonly string[]): Buffer {
  const count = Buffer.allocUnsafe(INT32_BYTES);
  count.writeInt32BE(words.length);
  // Each ends in a NUL, and is followed by the number of its positions.
  return Buffer.concat([count, Buffer.from(words.map((word) => `${word}\0\0\0`).join(''))]);
}

/** A vector of pgvector. */
export function vectorBytes(vector: Float32Array): Buffer {
  const bytes = Buffer.allocUnsafe(INT32_BYTES + vector.length * INT32_BYTES);
  bytes.writeInt16BE(vector.length, 0);
  bytes.writeInt16BE(0, 2);
  for (let at = 0; at < vector.length; at++) bytes.writeFloatBE(vector[at]!, INT32_BYTES * (at + 1));
  return bytes;
}
