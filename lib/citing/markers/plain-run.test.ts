import { expect, it } from 'vitest';
import { asSign, opensMarker } from './marker-notation.ts';
import { endOfPlain } from './plain-run.ts';

it.each([
  ['The harbour froze, in “May” 1901: 47 % [^101]', 'The harbour froze, in “May” 1901: 47 % ', 'words and punctuation'],
  ['中文。【101】', '中文。', 'brackets of other scripts'],
  ['a👍b\ud83d(', 'a👍b\ud83d', 'characters of two units, and half of one'],
  ['a & b', 'a ', 'an entity'],
  ['a\nb', 'a', 'a line'],
  ['word', 'word', 'nothing else'],
  ['`code`', '', 'a sign at once'],
])('%j is plain up to a sign: %j (%s)', (text, plain) => {
  expect(text.slice(0, endOfPlain(text, 0))).toBe(plain);
  expect(endOfPlain(`[^1]${text}`, 4)).toBe(4 + plain.length);
});

it('stops at whatever may open a marker', () => {
  const missed: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    if (opensMarker(asSign(character)) && endOfPlain(character, 0) > 0) missed.push(character);
  }
  expect(missed).toEqual([]);
});
