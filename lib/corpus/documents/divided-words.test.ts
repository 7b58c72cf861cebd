import { describe, expect, it } from 'vitest';
import { textWithCompounds } from './divided-words.ts';

const STORY = 'The two governments signed the agreement on Friday after talks that had lasted for most of the year.';
const GERMAN = 'Die beiden Regierungen haben das Abkommen am Freitag nach langen Verhandlungen unterzeichnet.';

/** What is made of `words`, divided at the end of a line below a paragraph that tells the language. */
async function joined([before, after]: [string, string], story = STORY): Promise<string> {
  const line = (text: string, bottom: number) => ({ text, bottom, left: 72, right: 540, size: 12 });
  const text = await textWithCompounds([
    [line(story, 700), line(`The ${before}`, 640), line(`${after} forces left.`, 626)],
  ]);
  return /The (\S+) forces left\.$/u.exec(text.trim())![1]!;
}

describe('a word that is divided at the end of a line', () => {
  it.each<[string, string, string]>([
    ['Russian-', 'backed', 'Russian-backed'],
    ['long-', 'term', 'long-term'],
    ['state-of-the-', 'art', 'state-of-the-art'],
    ['war‐', 'torn', 'war‐torn'],
  ])('is a compound, and keeps its hyphen: %s %s', async (before, after, word) => {
    expect(await joined([before, after])).toBe(word);
  });

  it.each<[string, string, string, string]>([
    ['Satur-', 'day', 'Saturday', 'a name of the dictionary'],
    ['Cooper-', 'ation', 'Cooperation', 'a word that begins a sentence'],
    ['to-', 'gether', 'together', 'a word whose first half is one'],
    ['under-', 'standing', 'understanding', 'a word whose halves are words'],
    ['re-', 'elected', 'reelected', 'a prefix'],
    ['Pashi-', 'nyan', 'Pashinyan', 'a name that no dictionary has'],
  ])('is one word: %s %s', async (before, after, word) => {
    expect(await joined([before, after])).toBe(word);
  });

  it('is one word in another language, whose words may look English', async () => {
    expect(await joined(['Land-', 'gang'], GERMAN)).toBe('Landgang');
    expect(await joined(['Land-', 'gang'])).toBe('Land-gang');
  });
});
