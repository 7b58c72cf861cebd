import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corruptQuestion } from './typos.ts';

const QUESTION = 'Which newspaper reported that Trump is considering strikes on Iran before taking office again?';
const LONG = /\p{L}{5,}/gu;

/** The least number of letters left out, put in, replaced or swapped with a neighbour (optimal string alignment), the slow way. */
function mistakesBetween(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [first, second] = [one.slice(1), other.slice(1)] as const;
  const options = [
    mistakesBetween(first, other) + 1,
    mistakesBetween(one, second) + 1,
    mistakesBetween(first, second) + (one[0] === other[0] ? 0 : 1),
  ];
  if (one.length > 1 && one[0] === other[1] && one[1] === other[0]) {
    options.push(mistakesBetween(one.slice(2), other.slice(2)) + 1);
  }
  return Math.min(...options);
}

describe('a misspelt question', () => {
  it('is always the same for a seed, and another for another seed', () => {
    expect(corruptQuestion(QUESTION, 7)).toBe(corruptQuestion(QUESTION, 7));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => corruptQuestion(QUESTION, seed))).size).toBeGreaterThan(1);
  });

  it('has exactly one mistake in every third long word, and none elsewhere', () => {
    const before = QUESTION.split(' ');
    const long = before.flatMap((word, index) => (word.match(LONG) ? [index] : []));
    const starts = new Set<number>();
    for (let seed = 0; seed < 40; seed++) {
      const after = corruptQuestion(QUESTION, seed).split(' ');
      const changed = before.flatMap((word, index) => (word === after[index] ? [] : [index]));
      const start = long.indexOf(changed[0]!);
      starts.add(start);
      expect(changed).toEqual(long.filter((_, place) => place >= start && (place - start) % 3 === 0));
    }
    expect(starts).toEqual(new Set([0, 1, 2]));
  });

  it('differs by one letter left out, doubled, swapped or replaced', () => {
    for (let seed = 0; seed < 60; seed++) {
      const word = corruptQuestion('strike', seed);
      expect(mistakesBetween('strike', word)).toBeLessThanOrEqual(1);
    }
  });

  it('replaces a letter by a neighbour on the keyboard, in its own case', () => {
    const replaced = Array.from({ length: 400 }, (_, seed) => corruptQuestion('SSSSS', seed)).filter(
      (word) => word.length === 5 && word !== 'SSSSS',
    );
    expect(new Set(replaced.flatMap((word) => word.split('')))).toEqual(new Set('SADWEZX'));
  });

  it('has nothing done to short words, figures and punctuation', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, seed) => {
        const rest = (value: string) => value.replace(/[\p{L}\p{M}]+/gu, '');
        expect(rest(corruptQuestion(text, seed))).toBe(rest(text));
        const short = text.replace(/(\p{L})[\p{L}\p{M}]+/gu, '$1');
        expect(corruptQuestion(short, seed)).toBe(short);
      }),
    );
  });

  it('may be in any script', () => {
    const changed = [1, 2, 3, 4, 5, 6]
      .map((seed) => corruptQuestion('договор', seed))
      .filter((word) => word !== 'договор');
    expect(changed.length).toBeGreaterThan(0);
  });
});
