import { describe, expect, it } from 'vitest';
import { placeOf, sourcesOf, tellingOf } from './reading.test-data.ts';
import { surenessOf } from './sureness.ts';

const sureness = (text: string, words: string) => {
  const telling = tellingOf(text);
  const place = placeOf(words, telling);
  return surenessOf(telling, place, sourcesOf(telling).of(telling, place));
};

describe('how sure a sentence is', () => {
  it.each([
    ['It was a leak.', 'a leak', 'stated'],
    ['It was a leak, the mayor said.', 'a leak', 'stated'],
    ['It was probably a leak.', 'a leak', 'hedged'],
    ['It is believed to have been a leak.', 'a leak', 'hedged'],
    ['The mayor believes that it was a leak.', 'a leak', 'hedged'],
    ['It was reportedly a leak.', 'a leak', 'hedged'],
    ['The mayor denied that it was a leak.', 'a leak', 'denied'],
    ['It was not a leak.', 'a leak', 'denied'],
    ['The delay had nothing to do with a leak.', 'a leak', 'denied'],
  ])('%s', (text, words, expected) => {
    expect(sureness(text, words)).toBe(expected);
  });

  it('does not take a doubt within the reason for a doubt about it', () => {
    expect(sureness('It closed because the dam might break.', 'the dam might break')).toBe('stated');
  });

  it('denies no more than the denial reaches', () => {
    expect(sureness('The mayor denied the report and said that it was a leak.', 'a leak')).toBe('stated');
    expect(sureness('It will not open before March.', 'March')).toBe('stated');
    expect(sureness('It was not only a leak.', 'a leak')).toBe('stated');
  });
});
