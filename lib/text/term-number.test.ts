import { describe, expect, it } from 'vitest';
import { relativesNumber, termNumber } from './term-number.ts';

const areRelatives = (one: string, other: string): boolean =>
  relativesNumber(termNumber(one)) === relativesNumber(termNumber(other));

describe('the number of a term', () => {
  it('is the same for the same term, and another for another', () => {
    expect(termNumber('ferri')).toBe(termNumber('ferri'));
    // Two of ten thousand meet once in some hundred such sets.
    const terms = Array.from({ length: 10_000 }, (_, at) => `t${at}`);
    expect(new Set(terms.map(termNumber)).size).toBe(10_000);
  });

  it('says which terms begin alike', () => {
    expect(areRelatives('africa', 'african')).toBe(true);
    expect(areRelatives('africa', 'affair')).toBe(false);
    expect(termNumber('africa')).not.toBe(termNumber('african'));
  });

  it.each([
    ['ship', 'a short one'],
    ['2025-03', 'one with a figure'],
    ['', 'an empty one'],
  ])('gives %j no relatives: %s', (term) => {
    expect(relativesNumber(termNumber(term))).toBeUndefined();
  });

  it('is told by every letter of any script', () => {
    expect(termNumber('ирак')).not.toBe(termNumber('иран'));
    expect(areRelatives('договор', 'договориться')).toBe(true);
  });

  it('stays what is stored in indexes: with other numbers the format of the index must be another', () => {
    expect([termNumber('ferri'), termNumber('un')]).toEqual([670_293_821, -812_749_729]);
  });
});
