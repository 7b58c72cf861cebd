import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NearTerms } from './near-terms.ts';

const near = (term: string, vocabulary: Record<string, number>): string[] =>
  new NearTerms(Object.entries(vocabulary).map(([word, documents]) => ({ term: word, documents })))
    .find(term)
    .map((entry) => entry.term);

describe('near terms', () => {
  test.each([
    ['storn', 'storm', 'a letter replaced'],
    ['strm', 'storm', 'a letter missing'],
    ['stoorm', 'storm', 'a letter too many'],
    ['sotrm', 'storm', 'two neighbours swapped'],
    ['goverment', 'government', 'a letter missing in a long word'],
    ['govermnetn', 'government', 'two swaps in a long word'],
  ])('%s is read as %s: %s', (term, expected) => {
    expect(near(term, { [expected]: 1 })).toEqual([expected]);
  });

  test('two edits are another word when it is short', () => {
    expect(near('stern', { storm: 1 })).toEqual([]);
  });

  test('come nearest first, and the more frequent first among equally near ones', () => {
    const vocabulary = { governance: 90, governments: 2, governmant: 5, governed: 70, government: 3 };
    // "governed" is three edits away.
    expect(near('goverment', vocabulary)).toEqual(['government', 'governmant', 'governments']);
  });

  test('never include the term itself', () => {
    expect(near('storm', { storm: 9, storms: 1 })).toEqual(['storms']);
  });

  test('are found in any script', () => {
    expect(near('москава', { москва: 1, минск: 1 })).toEqual(['москва']);
  });

  test('are those that the textbook distance finds', () => {
    // Few letters make many near words and many swaps.
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, term) => {
        const most = term.length >= 8 ? 2 : 1;
        const expected = words
          .map((other) => ({ other, edits: distance(term, other) }))
          .filter(({ edits }) => edits > 0 && edits <= most)
          .toSorted((one, two) => one.edits - two.edits || (one.other < two.other ? -1 : 1))
          .map(({ other }) => other);
        expect(near(term, Object.fromEntries(words.map((other) => [other, 1])))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

/** The whole matrix of the optimal string alignment distance, by its recurrence. */
function distance(one: string, other: string): number {
  const rows: number[][] = [];
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Number.NaN;
  for (let i = 0; i <= one.length; i++) {
    rows.push([]);
    for (let j = 0; j <= other.length; j++) {
      let edits = i === 0 || j === 0 ? i + j : cell(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      if (i > 0 && j > 0) edits = Math.min(edits, cell(i - 1, j) + 1, cell(i, j - 1) + 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      rows[i]?.push(isSwap ? Math.min(edits, cell(i - 2, j - 2) + 1) : edits);
    }
  }
  return cell(one.length, other.length);
}
