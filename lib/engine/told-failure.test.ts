import { expect, test } from 'vitest';
import { ModelFault } from '#lib/answering/model/fault.ts';
import { UserError } from '#lib/errors.ts';
import { toldFailure } from './told-failure.ts';

const NOTICES = ['Es wurde nur Izvestia befragt.'];

test('a fault of the model is told in the language of the answer, with how that came about', () => {
  expect(toldFailure(new ModelFault('stalled'), 'de', NOTICES)).toEqual({
    message:
      'Das Modell hat mitten in seiner Antwort aufgehört. Versuchen Sie es noch einmal. Es wurde nur Izvestia befragt.',
    language: 'de',
  });
  expect(toldFailure(new ModelFault('empty'), 'en', [])).toEqual({
    message: 'The model gave an empty answer. Try again.',
    language: 'en',
  });
});

test('what whoever runs the server has to mend is told in English, and says so', () => {
  const thrown = new UserError('There is no index.');
  expect(toldFailure(thrown, 'ar', NOTICES)).toEqual({ message: 'There is no index.', language: 'en' });
  expect(toldFailure(thrown, 'en', ['Found by words.'])).toEqual({
    message: 'There is no index. Found by words.',
    language: 'en',
  });
});

test('anything else is told without a word of it', () => {
  expect(toldFailure(new Error('/secret/path'), 'de', [])).toEqual({
    message: 'Beim Antworten ist etwas schiefgegangen. Fragen Sie noch einmal.',
    language: 'de',
  });
});
