import { describe, expect, it } from 'vitest';
import { analyse } from '#lib/citing/language/analysed-text.ts';
import { askedPerson, descriptionIn } from './asked-person.ts';
import { AskedWords } from './asked-words.ts';
import { askedOf } from '../embedded/evidence.test-data.ts';

/** The words of a sentence that say who somebody is. */
function described(question: string, sentence: string): string | undefined {
  const name = askedPerson(question);
  const slice = name && descriptionIn(name, new AskedWords(askedOf(question)), analyse(sentence));
  return slice && sentence.slice(slice.start, slice.end);
}

describe('who somebody is', () => {
  it.each([
    ['Anna Berg, the ambassador of Chile to France, opened it.', 'the ambassador of Chile to France'],
    ['Anna Berg, an engineer and writer who lives in Oslo, opened it.', 'an engineer and writer'],
    ['Berg is a researcher at the Polar Institute.', 'a researcher at the Polar Institute'],
    ["Lindqvist met Chile's ambassador, Anna Berg.", "Chile's ambassador"],
    ["The delay is due to the wish of Chile's new president, Berg, to wait.", "Chile's new president"],
    ['It was opened by Chilean President Anna Berg.', 'Chilean President'],
    ['Lindqvist and Anna Berg met in Oslo.', undefined],
  ])('%s: %s', (sentence, told) => {
    expect(described('Who is Anna Berg?', sentence)).toBe(told);
  });

  it('is asked in lower case too', () => {
    expect(described('who is anna berg', 'Anna Berg, an engineer, opened it.')).toBe('an engineer');
  });

  it.each(['Who is the ambassador?', 'Who is going to Oslo?', 'Who is it?'])('is not what %s asks', (question) => {
    expect(askedPerson(question)).toBeUndefined();
  });

  it('is asked for in a question whose blanks are looked at once', () => {
    expect(askedPerson(`who's ${' '.repeat(20_000)}?a`)).toBeUndefined();
    expect(askedPerson('Who  is\nAnna  Berg ?')).toHaveLength(2);
  });
});
