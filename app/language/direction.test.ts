import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

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
