import { expect, test } from 'vitest';
import { blockLanguage } from './block-language.ts';

const ARABIC = { quote: 'أُجّلت قمة قازان ثلاثة أيام بسبب عاصفة ثلجية.', language: 'ar' };
const ENGLISH = { quote: 'The treaty has 47 articles and a preamble.', language: 'en' };
const RUSSIAN = { quote: 'Саммит в Казани отложили на три дня.', language: 'ru' };

test('a block that is mostly a quotation is in the language of its article', () => {
  const words = `صحيفة الميناء: “${ARABIC.quote}”`;
  expect(blockLanguage(words, [ARABIC], 'Why was the Kazan summit postponed?')).toBe('ar');
  expect(blockLanguage('Izvestia: “The treaty has 47 articles”', [ENGLISH], 'Wie viele Artikel hat der Vertrag?')).toBe(
    'en',
  );
});

test('a block in other words is in the language of the question, in which answers are written', () => {
  const words = 'Der Vertrag hat 47 Artikel.';
  expect(blockLanguage(words, [ENGLISH], 'Wie viele Artikel hat der Vertrag?')).toBe('de');
  // Words between quotation marks that no article has are not a quotation.
  expect(blockLanguage('“The treaty” is long.', [ARABIC], 'Why is the treaty long?')).toBe('en');
});

test('where the question does not tell, letters do', () => {
  expect(blockLanguage('Саммит отложен.', [ENGLISH, RUSSIAN], 'Почему отложили саммит?')).toBe('ru');
  expect(blockLanguage('Саммит отложен.', [ENGLISH], 'Почему отложили саммит?')).toBeUndefined();
  expect(blockLanguage('Саммит отложен.', [ENGLISH], 'Why was it postponed?')).toBeUndefined();
});

test.each([
  ['47', 'no letters'],
  ['', 'nothing'],
])('%j tells nothing: %s', (words) => {
  expect(blockLanguage(words, [ENGLISH], 'How many?')).toBeUndefined();
});

test.each(['de-Latf', 'ur-Aran', 'zh-Hanb', 'ru-Cyrs', 'xx-Zxxx'])(
  'an article in %s takes no page down',
  (language) => {
    expect(() => blockLanguage('Der Vertrag, حرب и 47.', [{ quote: 'Other.', language }], 'BRICS?')).not.toThrow();
  },
);

test('Latin letters do not tell French from English', () => {
  expect(blockLanguage('Selon lui, la guerre continue.', [ENGLISH], 'Que dit Poutine ?')).toBeUndefined();
});

test('a language that is none tells nothing', () => {
  expect(blockLanguage('Something.', [{ quote: 'Other.', language: 'not a tag!' }], 'BRICS?')).toBeUndefined();
});
