import { describe, expect, it } from 'vitest';
import type { Store } from '#lib/store/store.ts';
import { words } from '#lib/text/words.ts';
import { repairSpelling } from './repair.ts';

const withVocabulary = (...terms: string[]) =>
  ({ vocabulary: async () => terms.map((term) => ({ term, documents: term.length })) }) as unknown as Store;
/** The word as it stands inside a question, where a capital tells a name. */
const repair = (store: Store, word: string) => repairSpelling(store, words(`Is ${word}`)[1]!);

describe('repairing the spelling of a word', () => {
  it('believes the nearest term most, and none fully', async () => {
    const repairs = await repair(withVocabulary('harbour', 'harbor', 'harden', 'hardly'), 'harbuor');
    expect(repairs.map(({ term }) => term)).toEqual(['harbour', 'harbor', 'harden']);
    const closeness = repairs.map((found) => found.closeness);
    expect(closeness).toEqual(closeness.toSorted((one, other) => other - one));
    expect(closeness[0]).toBeLessThan(1);
  });

  it('tells in how many passages the term occurs, which is what the word then weighs', async () => {
    expect((await repair(withVocabulary('harbour'), 'harbuor'))[0]?.documents).toBe('harbour'.length);
  });

  it.each([
    ['car', 'a short word is near to too many others'],
    ['2024', 'another number is another thing'],
    ['b52s', 'a name with a number likewise'],
  ])('leaves %s alone: %s', async (word) => {
    expect(await repair(withVocabulary('cars', '2025', 'b52'), word)).toEqual([]);
  });

  it.each([
    ['bread', 'broad', 'it is spelt right, and another word'],
    ['boiling', 'oil', 'in any form'],
    ['Iraq', 'iran', 'a country that is spelt right is not another'],
  ])('leaves a word alone that needs none: %s is not %s, %s', async (word, other) => {
    expect(await repair(withVocabulary(other), word)).toEqual([]);
  });

  it.each([
    ['Rusia', 'russia', 'a name that is misspelt'],
    ['John', 'jon', 'a name that may be spelt in two ways'],
    ['Erik', 'eric', 'likewise'],
  ])('finds a name: %s is %s, %s', async (word, other) => {
    expect((await repair(withVocabulary(other), word)).map(({ term }) => term)).toEqual([other]);
  });

  it('never takes a number for a misspelt word', async () => {
    expect(await repair(withVocabulary('covid19'), 'covids')).toEqual([]);
  });
});
