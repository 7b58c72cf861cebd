import { describe, expect, it } from 'vitest';
import { frontOf } from './front.ts';
import { plainMetadata } from './metadata.ts';

const PROSE = 'Military cooperation between Moscow and Tehran is an additional source of strength in the war.';
const read = (text: string) => plainMetadata(frontOf(text));

describe('plainMetadata', () => {
  it.each([
    [
      `January 17, 2025\nBy Nasser Kandil\n• ${PROSE}`,
      { author: 'Nasser Kandil', published: '2025-01-17' },
      'two lines',
    ],
    [
      `The Pact\n\nBy Nasser Kandil | 17.01.2025 | 5 min read\n\n${PROSE}`,
      { author: 'Nasser Kandil', published: '2025-01-17' },
      'one line',
    ],
    [`Decoding the Pact\n\n17 يناير، 2025\n\n${PROSE}`, { published: '2025-01-17' }, 'an Arabic date'],
    [`Afrasianet - ${PROSE}`, { outlet: 'Afrasianet' }, 'a name and a dash before the first word'],
    [`The Pact\n\nRussia Today – ${PROSE}`, { outlet: 'Russia Today' }, 'two words, below a headline'],
    [`TASS - ${PROSE}`, { outlet: 'TASS' }, 'an agency'],

    [`MOSCOW — ${PROSE}`, {}, 'the place of a report'],
    [`Ankara - ${PROSE}`, {}, 'a city that no time zone is named after'],
    [`Iran - ${PROSE}`, {}, 'a country'],
    [`DONEZK - ${PROSE}`, {}, 'capitals without an agency are a place'],
    [`Analysis - ${PROSE}`, {}, 'a kind of text'],
    [`Sanctions - ${PROSE} The sanctions hold.`, {}, 'a topic comes again in the text'],
    [
      `${PROSE}\n\nBy Nasser Kandil\n\nJanuary 17, 2025\n\n${PROSE}`,
      {},
      'below the first paragraph it may belong to something else',
    ],
    [`It was written by Nasser Kandil on January 17, 2025, in the capital of Lebanon. ${PROSE}`, {}, 'a sentence'],
  ])('of %j is %j: %s', (...[text, expected]: [string, object, string]) => {
    expect(read(text)).toEqual(expected);
  });
});
