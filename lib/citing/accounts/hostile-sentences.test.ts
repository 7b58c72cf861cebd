/** Sentences written to keep the reader of accounts busy: each would take minutes where a pattern reads one text in many ways. */
import { describe, expect, it } from 'vitest';
import { causesIn } from './causes.ts';
import { placeOf, sourcesOf, tellingOf } from './reading.test-data.ts';

const sourceOf = (text: string, words: string) => {
  const telling = tellingOf(text);
  return sourcesOf(telling).of(telling, placeOf(words, telling)).kind;
};

describe('reading accounts', () => {
  it('looks once at the blanks before "which"', () => {
    const text = `Rain fell${' '.repeat(20_000)}there, which caused the crash.`;
    expect(causesIn(text, text.length, () => true)).toHaveLength(1);
  });

  it('looks once at a word of capitals in apposition', () => {
    expect(sourceOf(`Six died, according to officials, ${'A'.repeat(1_000)}0, at noon.`, 'Six')).toBe('unnamed');
  });

  it('looks once at a long word behind "said the"', () => {
    expect(sourceOf(`“Six died,” said the ${'a'.repeat(1_000)}” of it.`, 'Six')).toBe('article');
  });
});
