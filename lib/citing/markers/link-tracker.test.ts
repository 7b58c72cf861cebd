import { expect, it } from 'vitest';
import { LinkTracker } from './link-tracker.ts';

/** The characters of a text, each under the place it stands in: `t` of a title, `a` of the rest of a link, `.` outside. */
function placesIn(text: string): string {
  const links = new LinkTracker();
  let places = '';
  for (const character of text) {
    links.pass(character);
    places += links.isInTitle ? 't' : links.isInside ? 'a' : '.';
  }
  return places;
}

it.each([
  ['[x](u "a b") c', '...aaatttta...', 'a title'],
  ["[x](u 'a\") b') c", '...aaatttttta...', 'in other quotation marks'],
  ['[x](u"a") b', '...aaaaa...', 'no title without a space before it'],
  ['(x "a") b', '.........', 'brackets of no link'],
  ['[x](u\n"a"', '...aa....', 'a link ends with its line'],
])('%s has its places %s: %s', (text, places) => {
  expect(placesIn(text)).toBe(places);
});

it('finds a link behind plain text', () => {
  const links = new LinkTracker();
  links.passPlain('see x]');
  links.pass('(');
  expect(links.isInside).toBe(true);
});
