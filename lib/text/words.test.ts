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
  it('does not see invisible characters', () => {
    expect(fold('sign\u200Bing\u202E')).toBe('signing');
  });
});
