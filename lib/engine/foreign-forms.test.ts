import { expect, test } from 'vitest';
import { languageOf, questionsIn } from './foreign-forms.ts';

const textsOf = (text: string) => [{ id: 'a', text }];

test('German articles are asked in German what the people in them say', () => {
  const text =
    'Die Schiffe blieben, erklärte Tomas Brandt, der Hafenmeister. Tomas Brandt sagte, das Eis sei dick. Die Bürgermeisterin Ada Lindqvist betonte es. Der Sprecher sagte nichts.';
  expect(questionsIn('de', textsOf(text)).at(-1)).toEqual(['Was sagt Tomas Brandt?', 'Was sagt Ada Lindqvist?']);
});

test.each([
  ['Am Abend sagte Außenministerin Annalena Baerbock, es gehe weiter.', ['Was sagt Annalena Baerbock?']],
  ['Vor Journalisten sagte Merz, es gehe weiter.', []],
  ['Laut Bericht sagte niemand etwas. Gegenüber Reuters sagte er nichts.', []],
])('of %j the whole name is taken, and nothing that is none', (text, expected) => {
  expect(questionsIn('de', textsOf(text)).at(-1)).toEqual(expected);
});

test('Arabic articles are asked in Arabic, of a man and of a woman', () => {
  const text = 'قال الرئيس الروسي إن القمة ستعقد. وأكدت وزارة الخارجية أن الوفود ستصل. قال المتحدث باسم إن. قال شيئا.';
  expect(questionsIn('ar', textsOf(text)).at(-1)).toEqual(['ماذا قال الرئيس الروسي؟', 'ماذا قالت وزارة الخارجية؟']);
});

test('German articles are asked why something happened, in the gender and the number that they give', () => {
  const text =
    'Die Sitzung des Rates wurde am Montag verschoben. Die Züge wurden gestoppt. Der Delegation wurde das Treffen abgesagt. Gestern wurde das Museum eröffnet. Das Museum wurde 2019 geschlossen.';
  expect(questionsIn('de', textsOf(text))[0]).toEqual([
    'Warum wurde die Sitzung verschoben?',
    'Warum wurden die Züge gestoppt?',
    // Not why the delegation was called off: it is in the dative, and a meeting was.
    'Warum wurde das Museum geschlossen?',
  ]);
});

test('German articles are asked who somebody is whose office they tell, by the name without an ending', () => {
  const text =
    'Die Außenministerin Ada Lindqvist kam. Außenministerin Ada Lindqvists Rede war kurz. Bürgermeister Tomas Brandt ging. Am Hafen Nord Seite stand Boris Pistorius.';
  expect(questionsIn('de', textsOf(text))[1]).toEqual(['Wer ist Ada Lindqvist?', 'Wer ist Tomas Brandt?']);
  expect(questionsIn('de', textsOf('Minister Boris Pistorius kam.'))[1]).toEqual(['Wer ist Boris Pistorius?']);
});

test('Arabic articles are asked why something was done, not why somebody was who did it', () => {
  const text = 'أعلن المنظمون تأجيل القمة. تم الاتفاق بعد تأجيل القمة وإغلاق المطار. رفض الوزير تأجيل الرئيس للقمة.';
  expect(questionsIn('ar', textsOf(text))[0]).toEqual(['لماذا تم تأجيل القمة؟', 'لماذا تم إغلاق المطار؟']);
});

test('articles in a language without forms give no questions', () => {
  expect(questionsIn('ru', textsOf('Иван Петров сказал, что саммит отложен.'))).toEqual([]);
});

test('a language is known without its region, and is English where nobody has said', () => {
  expect([languageOf({ language: 'de-AT' }), languageOf({})]).toEqual(['de', 'en']);
});
