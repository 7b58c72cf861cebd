import { describe, expect, it } from 'vitest';
import { frontOf } from './front.ts';
import { tidyTitle, titleFromName, titleOf } from './title.ts';

const PROSE = 'Moscow and Tehran are on the verge of signing the treaty, which has 47 articles and no secret annexes.';
const title = (text: string, name?: string): string => titleOf(frontOf(text), name, 'fallback');

describe('titleOf', () => {
  it.each([
    [`# The pact\n\n${PROSE}`, 'The pact', 'a Markdown heading'],
    [`The pact\n========\n\n${PROSE}`, 'The pact', 'an underlined heading'],
    [
      `January 17, 2025\nBy Nasser Kandil\n\n## The **new** [pact](/a)\n\n${PROSE}`,
      'The new pact',
      'without its Markdown',
    ],
    [`${PROSE}\n\n# The pact\n\n${PROSE}`, 'The pact', 'a single # is the title wherever it stands'],
    [`Seal the Deal: Russia and Iran to Sign\n${PROSE}`, 'Seal the Deal: Russia and Iran to Sign', 'a headline'],
    [
      `أخبار المركز\n  • صدور العدد السابع\n\nOpposing Alliances\n\nDecoding the Pact's Signal to Trump\n\n17 يناير، 2025\n\n${PROSE}`,
      "Decoding the Pact's Signal to Trump",
      'neither the menu nor the name of the section above the headline',
    ],
    [
      `The Pact in Full\n\nWhat it says\n\n${PROSE}`,
      'The Pact in Full',
      'a shorter second line is a heading of its own',
    ],
  ])('%j is called %j: %s', (text, expected) => {
    // The name of the file would do, but what the article says itself comes first.
    expect(title(text, 'eve-of-inauguration')).toBe(expected);
  });

  it('takes the file name when it reads as words', () => {
    expect(title(`January 17, 2025\n\n${PROSE}`, 'eve-of-inauguration')).toBe('Eve of inauguration');
    expect(title(`${PROSE}\n\n## Energy\n\n${PROSE}`, 'eve-of-inauguration')).toBe('Eve of inauguration');
  });

  it('else takes the first sentence, cut between words at about 80 characters', () => {
    expect(title(`January 17, 2025\nBy Nasser Kandil\n• ${PROSE}`, '000_0155bc635f4f06fe')).toBe(
      'Moscow and Tehran are on the verge of signing the treaty, which has 47 articles…',
    );
    expect(title('Paris is the capital of France.')).toBe('Paris is the capital of France');
    expect(title(`Afrasianet - ${PROSE}`)).toMatch(/^Moscow and Tehran/);
  });

  it('is never a date or a menu line', () => {
    expect(title('January 17, 2025')).toBe('fallback');
    expect(title(`17 يناير، 2025\nRead also: The gas deal\n${PROSE}`)).toMatch(/^Moscow/);
  });
});

describe('titleFromName', () => {
  it.each([
    ['eve-of-inauguration', 'Eve of inauguration', 'words'],
    ['Seal_the_Deal', 'Seal the Deal', 'capitals stay'],
    ['2025-01-17-seal-the-deal', 'Seal the deal', 'a date in front says when, not what'],
    ['russia-iran-2025', 'Russia iran 2025', 'a number among words'],
    ['توقيع-اتفاقية', 'توقيع اتفاقية', 'another script'],
    ['000_0155bc635f4f06fe', undefined, 'a hash'],
    ['scan-12', undefined, 'one word and a number'],
    ['a3f-bcd-xyz', undefined, 'no words'],
    ['treaty', undefined, 'one word may be anything'],
    ['normans-00', undefined, 'one word and a number'],
  ])('of %j is %j: %s', (...[name, expected]: [string, string | undefined, string]) => {
    expect(titleFromName(name)).toBe(expected);
  });
});

describe('tidyTitle', () => {
  it('is one line that shows what it holds', () => {
    expect(tidyTitle('A\u202E  _pact_\n**and** `more`\u200B')).toBe('A pact and more');
    expect(tidyTitle('snake_case stays, 2 * 3 too')).toBe('snake_case stays, 2 * 3 too');
  });

  it('is bounded', () => {
    expect(tidyTitle('word '.repeat(200)).length).toBeLessThanOrEqual(301);
    expect(tidyTitle('🙂'.repeat(200)).isWellFormed()).toBe(true);
  });
});
