import { describe, expect, test } from 'vitest';
import { latinPlaces } from './latin-sentences.ts';

const WORDS = 'a I The meeting p m U S Mr Über ß ª ½ ǀ œuvre 3 2015'.split(' ');
const MARKS = '. . . ! ? … " “ ” ‘ ’ « » ( ) , ; : - – — · * $ € & ‼ \u2024 ™ ® § \u2009'.split(' ');
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const placesOf = (text: string) => latinPlaces(text, () => 0);
const segmented = (text: string) => [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0);

describe('latinPlaces', () => {
  test('are those of Intl.Segmenter, in texts of any words and marks', () => {
    const choose = chooser();
    for (let count = 0; count < 5_000; count += 1) {
      const text = Array.from({ length: 12 }, () => choose(choose([WORDS, MARKS, [' ', ' ', '\u00a0', '\t']]))).join(
        '',
      );
      expect({ text, places: placesOf(text) }).toEqual({ text, places: segmented(text) });
    }
  });

  test('are told of each character of its range as Intl.Segmenter tells them', () => {
    for (let code = 0x20; code < 0x2123; code += 1) {
      const character = String.fromCharCode(code);
      for (const text of [
        `a.${character}`,
        `Go! ${character} on`,
        `x. 1${character}`,
        `x.${character} A`,
        `1${character} b`,
      ]) {
        const found = placesOf(text);
        // Line breaks are white space here.
        if (found && !/[\n\r\u0085\u2028\u2029]/u.test(character))
          expect({ text, found }).toEqual({ text, found: segmented(text) });
      }
    }
  });

  test('are asked for behind each mark besides', () => {
    const text = 'It waits… Then it goes. On it goes.';
    const marks: number[] = [];
    const places = latinPlaces(text, (mark) => {
      marks.push(mark);
      return text[mark] === '…' ? mark + 2 : 0;
    });
    expect(marks.map((mark) => text[mark])).toEqual(['…', '.', '.']);
    expect(places).toEqual([text.indexOf('Then'), text.indexOf('On')]);
  });

  test.each([
    'Мир. Война.',
    'سلام. حرب.',
    'It rained 😀. It stopped.',
    'co\u00adop. Then',
    'e\u0301. Then',
    '雨。雪。',
  ])('are left to others in %j', (text) => {
    expect(placesOf(text)).toBeUndefined();
  });
});

/** Chooses the same each time. */
function chooser(): <Of>(from: readonly Of[]) => Of {
  let seed = 7;
  return (from) => {
    seed = (seed * 48_271) % 0x7fffffff;
    return from[seed % from.length]!;
  };
}
