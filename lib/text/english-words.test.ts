import { describe, expect, it } from 'vitest';
import { isEnglishWord } from './english-words.ts';

describe('a word that English spells so', () => {
  it.each([
    ['bread', 'it stands in the dictionary'],
    ['baking', 'in another form'],
    ['harbours', 'as the British spell it'],
    ['organised', 'likewise'],
    ['rejoined', 'with a prefix'],
    ['Paris', 'a name in the dictionary'],
    ['Iraqi', 'a people'],
  ])('is known: %s (%s)', async (word) => {
    expect(await isEnglishWord(word)).toBe(true);
  });

  it.each([
    ['agreemnt', 'a letter is missing'],
    ['embasador', 'two are'],
    ['regieme', 'one is too many'],
    ['Netanjahu', 'a name in another spelling'],
    ['Rusia', 'a name with a slip'],
    ['Sourdough', 'written as a name, it may be one'],
  ])('is not known: %s (%s)', async (word) => {
    expect(await isEnglishWord(word)).toBe(false);
  });
});
