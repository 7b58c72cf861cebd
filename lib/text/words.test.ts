import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { termOf, terms, words } from './words.ts';

describe('words', () => {
  it('says where each word stands', () => {
    const text = 'The U.S. said “no” to Iran’s 1,500 drones.';
    for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  it.each([
    ['signing', 'signed', 'endings are stemmed'],
    ['Iran’s', 'Iran', 'a possessive is its owner'],
    ["Iran's", 'Iran', 'with a typewriter apostrophe too'],
    ['U.S.', 'US', 'points of an abbreviation do not matter'],
    ['1,500', '1500', 'nor do thousands separators'],
    ['Café', 'cafe', 'accents do not matter'],
    ['STRASSE', 'Straße', 'nor does sharp s'],
    ['Ира\u0301н', 'Иран', 'nor a stress mark in Cyrillic'],
    ['ko\u00ADoperation', 'kooperation', 'a soft hyphen is not seen'],
    ['إيران', 'ايران', 'Arabic alef is written with and without hamza'],
    ['ﷺ', 'صلياللهعليهوسلم', 'a sign for several words is one term, without blanks'],
  ])('finds %s by %s: %s', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it.each([
    ['3.5', '35', 'a decimal point does matter'],
    ['4', '40', 'numbers are not stemmed'],
    ['Иран', 'Ирак', 'other scripts are told apart'],
    ['importance', 'importer', 'unrelated words of one stem are told apart'],
    ['news', 'new', 'so are these'],
  ])('keeps %s apart from %s: %s', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });

  it('drops stop words but not names that look like them', () => {
    expect(terms('What is it that the US wants from us?')).toEqual(['us', 'want']);
  });

  it('cuts scripts that are written without spaces', () => {
    expect(terms('俄罗斯和伊朗签署协议').length).toBeGreaterThan(2);
  });
});

describe('fold', () => {
  it('brings typographic variants to one spelling', () => {
    expect(fold('“Don’t” – she said…')).toBe(fold('"don\'t" - she said...'));
  });
  it.each([
    ['ایران', 'ايران', 'the Persian and the Arabic ye'],
    ['کتاب', 'كتاب', 'the Persian and the Arabic kaf'],
    ['ہفتہ', 'هفته', 'the Urdu and the Arabic he'],
    ['٢٠٢٥', '2025', 'Arabic digits'],
    ['۲۰۲۵', '2025', 'Persian digits'],
  ])('reads %s as %s: %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
    expect(termOf(one)).toBe(termOf(other));
  });
  it('does not see invisible characters', () => {
    expect(fold('sign\u200Bing\u202E')).toBe('signing');
  });

  it('are those of the expression that says what a word is, whatever stands next to what', () => {
    // The same rule in one expression, slower than what is tested.
    const oracle =
      /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
    const pieces = [
      ...Array.from('aB7.,’ʼ -“—²٣éßиИع𝐀_€'),
      "'",
      'the',
      'US',
      '2024',
      '\n',
      '\u0301',
      '\u00AD',
      '\u200B',
      '\u2060',
    ];
    pieces.push('\u200C', '😀', '\uD800', '\uDC00');
    const random = seededNumbers(3);
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: 8 }, () => pieces[Math.floor(random() * pieces.length)]).join('');
      const expected = [...text.matchAll(oracle)].map((match) => [match.index, match[0], termOf(match[0])]);
      const found = words(text).map(({ start, text: written, term }) => [start, written, term]);
      expect({ text, found }).toEqual({ text, found: expected });
    }
  });
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
