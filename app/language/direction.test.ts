import { expect, test } from 'vitest';
import { directionOf, directionWithin } from './direction.ts';

test('a piece runs as its article does, also where it begins with a name in other letters', () => {
  expect(directionOf('BRICS هي مجموعة من الدول', 'ar')).toBe('rtl');
  expect(directionOf('«العربية» is a channel', 'en')).toBe('ltr');
});

test('where the language is not known, the first letter tells', () => {
  expect(directionOf('1. القمة')).toBe('rtl');
  expect(directionOf('The word القمة')).toBe('ltr');
});

test('a piece without letters of its article runs as it is written', () => {
  expect(directionOf('The Kazan summit', 'ar')).toBe('ltr');
  expect(directionOf('17', 'ar')).toBe('ltr');
  expect(directionOf('القمة', 'en')).toBe('rtl');
});

test('where nothing tells its language, a piece runs as what is around it, unless it is a sentence in other letters', () => {
  expect(directionWithin('rtl', 'BRICS')).toBe('rtl');
  expect(directionWithin('rtl', '17')).toBe('rtl');
  expect(directionWithin('rtl', 'The treaty has 47 articles and a preamble, as the article says.')).toBe('ltr');
  expect(directionWithin('ltr', 'قازان')).toBe('ltr');
  // Mostly in the letters of what is around it, however many names it holds.
  const names = 'Kazan Expo International Exhibition Centre, Hall Two';
  expect(directionWithin('rtl', `أُجّلت القمة ثلاثة أيام بسبب عاصفة ثلجية أغلقت المطار وأخّرت الضيوف: ${names}`)).toBe(
    'rtl',
  );
});
