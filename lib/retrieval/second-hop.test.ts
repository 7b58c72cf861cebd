import { describe, expect, it } from 'vitest';
import { termPositions } from '#lib/text/matching.ts';
import { passageOf, queryOf } from './query.test-data.ts';
import { pointersOf, scoreSecondHop, secondQuery, type Source } from './second-hop.ts';

const QUESTION = queryOf('In which town was the director of The Silent Harbour born?');
const FILM = passageOf(1, 'film', ['The Silent Harbour is a film by Lucia Marchetti.', 'It was shown in Brenwick.']);
const FILM_TITLE = 'The Silent Harbour';
const source: Source = {
  passage: FILM,
  title: FILM_TITLE,
  rank: 0,
  terms: termPositions(`${FILM_TITLE} . ${FILM.text}`),
};

const candidate = (title: string, text: string, first = 0.5, second = 0.5) => {
  return { title, terms: termPositions(`${title} . ${text}`), first, second };
};

describe('asking on from a passage', () => {
  it('points to the names of the text and the words of the title', () => {
    const { title, names } = pointersOf(source);
    expect([...title.values()]).toEqual(['Silent', 'Harbour']);
    expect([...names.values()]).toEqual(expect.arrayContaining(['Lucia', 'Marchetti', 'Brenwick']));
  });

  it('asks for names that stand elsewhere too, and less for what the passage has answered', () => {
    const frequencies = new Map([
      ['lucia', 2],
      ['marchetti', 2],
      ['brenwick', 1],
    ]);
    const { terms, text } = secondQuery(QUESTION, source, frequencies, 100);
    expect(text).toBe(QUESTION.text);
    const weights = new Map(terms.map((term) => [term.text, term.weight]));
    expect(weights.get('Marchetti')).toBeGreaterThan(0);
    // It stands nowhere but in the passage itself, so it leads nowhere.
    expect(weights.has('Brenwick')).toBe(false);
    expect(weights.get('Harbour')).toBeLessThan(weights.get('born')!);
    expect(weights.get('born')).toBe(1);
  });

  it.each([
    ['the article that it names', 'Lucia Marchetti', 'A writer.', 'Somebody', 'A writer.'],
    ['one that names it', 'Somebody', 'Made The Silent Harbour.', 'Somebody', 'Made it.'],
    ['one that holds what it leaves open', 'Somebody', 'She was born in that town.', 'Somebody', 'She was there.'],
    ['the one named, whatever stands in brackets behind its title', 'Lucia Marchetti (director)', 'X.', 'Nobody', 'X.'],
  ])('prefers %s', (_what, title, text, otherTitle, otherText) => {
    expect(scoreSecondHop(QUESTION, source, candidate(title, text))).toBeGreaterThan(
      scoreSecondHop(QUESTION, source, candidate(otherTitle, otherText)),
    );
  });

  it('prefers what either search has found', () => {
    const plain = scoreSecondHop(QUESTION, source, candidate('Somebody', 'X.'));
    expect(scoreSecondHop(QUESTION, source, candidate('Somebody', 'X.', 0.9, 0.5))).toBeGreaterThan(plain);
    expect(scoreSecondHop(QUESTION, source, candidate('Somebody', 'X.', 0.5, 0.9))).toBeGreaterThan(plain);
  });

  it('believes the best passage more than the third', () => {
    const third = { ...source, rank: 2 };
    const found = candidate('Lucia Marchetti', 'A director.');
    expect(scoreSecondHop(QUESTION, source, found)).toBeGreaterThan(scoreSecondHop(QUESTION, third, found));
  });
});
