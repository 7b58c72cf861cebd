import { describe, expect, it } from 'vitest';
import { evidenceOf, type GivenArticle } from './evidence.test-data.ts';
import { itemsBehind, itemsUnder, opensList } from './lists.ts';

const of = (...sentences: GivenArticle['sentences']) => evidenceOf({ id: 'a', sentences }).sentences;
const texts = (sentences: { text: string }[]) => sentences.map(({ text }) => text);

describe('a sentence that opens a list', () => {
  it.each(['Three promises were made:', 'Its points are the following.', 'They are these:'])('%s', (text) => {
    expect(opensList(text)).toBe(true);
  });

  it.each(['Three promises were made.', 'The following day it rained.', 'At 9:30 it opened.'])('not: %s', (text) => {
    expect(opensList(text)).toBe(false);
  });

  it('is given the points right behind it, at most as many as are wanted', () => {
    const sentences = of(
      'Three promises:',
      ['item', 'Trams.'],
      ['item', 'No toll.'],
      ['item', 'A landing.'],
      'It rained.',
    );
    expect(texts(itemsBehind(sentences, 0, 6))).toEqual(['Trams.', 'No toll.', 'A landing.']);
    expect(texts(itemsBehind(sentences, 0, 2))).toEqual(['Trams.', 'No toll.']);
  });

  it('is given the first point under each heading when the list is cut up by headings', () => {
    const sentences = of(
      'The points are the following.',
      ['heading', 'Trams'],
      ['item', 'Trams run all night.'],
      ['item', 'Trams are free.'],
      'That was not expected.',
      ['heading', 'Tolls'],
      ['item', 'There is no toll.'],
      ['heading', 'The river'],
      'It rises.',
    );
    expect(texts(itemsBehind(sentences, 0, 6))).toEqual(['Trams run all night.', 'There is no toll.']);
  });

  it('is given nothing when no list follows, and nothing is given to a sentence that opens none', () => {
    expect(itemsBehind(of('The obstacles are these:', ['heading', 'Ice'], 'Ice came.'), 0, 6)).toEqual([]);
    expect(itemsBehind(of('It rained.', ['item', 'Trams.']), 0, 6)).toEqual([]);
  });
});

describe('points under a heading', () => {
  it('are those in a row behind it', () => {
    const sentences = of(['heading', 'Trams'], ['item', 'One.'], ['item', 'Two.'], 'It rained.', ['item', 'Three.']);
    expect(texts(itemsUnder(sentences, 0, 9))).toEqual(['One.', 'Two.']);
  });
});
