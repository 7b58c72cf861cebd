import { describe, expect, it } from 'vitest';
import type { QueryTerm } from '#lib/domain.ts';
import { closenessOf, coverageOf, positionsOf, termPositions } from './matching.ts';
import { termOf } from './words.ts';

const asked = (text: string, more: Partial<QueryTerm> = {}): QueryTerm => ({
  text,
  term: termOf(text),
  weight: 1,
  name: false,
  known: true,
  alternatives: [],
  ...more,
});
const TEXT = termPositions('The ferries were postponed, and the African ferry took part in the race of 2024.');

describe('a word of a question in a text', () => {
  it.each<[string, Partial<QueryTerm>, number, number[], string]>([
    ['ferry', {}, 1, [1, 7], 'in any of its forms'],
    ['bridge', {}, 0, [], 'not at all'],
    ['Africa', {}, 0.5, [6], 'as a relative with the same beginning'],
    ['2025', {}, 0, [], 'a number only as itself'],
    ['delayed', { alternatives: [{ term: 'postpon', closeness: 0.8 }] }, 0.8, [3], 'as a synonym'],
    [
      'joined',
      { alternatives: [{ term: 'took part', closeness: 0.7 }] },
      0.7,
      [8],
      'as a phrase, all its words in order',
    ],
    ['joined', { alternatives: [{ term: 'part took', closeness: 0.7 }] }, 0, [], 'not as a phrase in another order'],
    [
      'delayed',
      {
        alternatives: [
          { term: 'took', closeness: 0.3 },
          { term: 'postpon', closeness: 0.8 },
        ],
      },
      0.8,
      [3],
      'as the closest of what stands for it',
    ],
    ['ferry', { alternatives: [{ term: 'race', closeness: 0.9 }] }, 1, [1, 7], 'as itself rather than as a synonym'],
  ])('%s %j has closeness %d at %j: %s', (text, more, closeness, positions) => {
    expect(closenessOf(asked(text, more), TEXT)).toBe(closeness);
    expect(positionsOf(asked(text, more), TEXT)).toEqual(positions);
  });
});

describe('the share of a question that a text holds', () => {
  const coverage = (...terms: QueryTerm[]) => coverageOf({ text: '', terms, passages: 1 }, TEXT);

  it('counts each word by its weight and its closeness', () => {
    const synonym = asked('delayed', { weight: 2, alternatives: [{ term: 'postpon', closeness: 0.8 }] });
    expect(coverage(asked('ferry'), asked('bridge'), synonym)).toBeCloseTo((1 + 0 + 2 * 0.8) / 4);
  });

  it('is 0 for a question without words, and for words that weigh nothing', () => {
    expect(coverage()).toBe(0);
    expect(coverage(asked('ferry', { weight: 0 }))).toBe(0);
  });
});

describe('the positions of a text', () => {
  it('count all its words', () => {
    expect(TEXT.length).toBe(15);
    expect(termPositions('').length).toBe(0);
    expect(termPositions('').positions.size).toBe(0);
  });

  it('are not confused by words that are names of properties', () => {
    expect(termPositions('constructor __proto__').positions.get('constructor')).toEqual([0]);
    expect(termPositions('ferry').positions.get('constructor')).toBeUndefined();
  });
});
