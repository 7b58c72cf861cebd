import { expect, test } from 'vitest';
import { languageOf, saysQuestionsIn } from './says-forms.ts';

const textsOf = (text: string) => [{ id: 'a', text }];

test('German articles are asked in German what the people in them say', () => {
  const text =
    'Die Schiffe blieben, erklärte Tomas Brandt, der Hafenmeister. Tomas Brandt sagte, das Eis sei dick. Die Bürgermeisterin Ada Lindqvist betonte es. Der Sprecher sagte nichts.';
  expect(saysQuestionsIn('de', textsOf(text))).toEqual(['Was sagt Tomas Brandt?', 'Was sagt Ada Lindqvist?']);
});

test.each([
  ['Am Abend sagte Außenministerin Annalena Baerbock, es gehe weiter.', ['Was sagt Annalena Baerbock?']],
  ['Vor Journalisten sagte Merz, es gehe weiter.', []],
  ['Laut Bericht sagte niemand etwas. Gegenüber Reuters sagte er nichts.', []],
])('of %j the whole name is taken, and nothing that is none', (text, expected) => {
  expect(saysQuestionsIn('de', textsOf(text))).toEqual(expected);
});

test('Arabic articles are asked in Arabic, of a man and of a woman', () => {
  const text = 'قال الرئيس الروسي إن القمة ستعقد. وأكدت وزارة الخارجية أن الوفود ستصل. قال المتحدث باسم إن. قال شيئا.';
  expect(saysQuestionsIn('ar', textsOf(text))).toEqual(['ماذا قال الرئيس الروسي؟', 'ماذا قالت وزارة الخارجية؟']);
});

test('articles in a language without forms give no questions', () => {
  expect(saysQuestionsIn('ru', textsOf('Иван Петров сказал, что саммит отложен.'))).toEqual([]);
});

test('a language is known without its region, and is English where nobody has said', () => {
  expect([languageOf({ language: 'de-AT' }), languageOf({})]).toEqual(['de', 'en']);
});
