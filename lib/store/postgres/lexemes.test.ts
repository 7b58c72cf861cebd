import { describe, expect, test } from 'vitest';
import { countLexemes, lexemeOf, levelOf, quoted, wordsOf } from './lexemes.ts';

describe('the words of a passage in PostgreSQL', () => {
  test('are counted over all fields, and stand once for each time they occur', () => {
    const terms = { title: ['storm'], meta: [], text: ['storm', 'gale', 'storm'] };
    expect(countLexemes({ terms })).toEqual(new Map(Object.entries({ storm: 3, gale: 1 })));
    expect(wordsOf(countLexemes({ terms }))).toEqual(['storm', 'storm 2', 'storm 3', 'gale']);
  });

  test('cannot end their quotation', () => {
    expect(quoted("o'neil\\")).toBe("'o''neil\\\\'");
  });

  test('are kept by a hash where they are longer than PostgreSQL takes', () => {
    const long = 'x'.repeat(3_000);
    expect(lexemeOf(long)).toMatch(/^[0-9a-f]{64}$/);
    expect(lexemeOf(long)).not.toBe(lexemeOf(`${long}x`));
    expect(lexemeOf('storm')).toBe('storm');
  });

  test('have levels that are no words themselves', () => {
    expect(levelOf('storm', 1)).toBe('storm');
    // A term has no space.
    expect(levelOf('storm', 2)).toContain(' ');
  });

  test('are counted up to a number that says enough', () => {
    const text = Array.from({ length: 500 }, () => 'very');
    expect(countLexemes({ terms: { title: [], meta: [], text } }).get('very')).toBe(64);
  });
});
