import { expect, test } from 'vitest';
import { localeFor } from './locales.ts';

test('what the reader has chosen goes before what the browser asks for', () => {
  expect(localeFor('ar', 'de')).toBe('ar');
});

test('the language that the browser wants most is taken, whatever the country', () => {
  expect(localeFor(undefined, 'fr-CH, en;q=0.5, de-AT;q=0.8')).toBe('de');
  expect(localeFor(undefined, 'ar-EG,ar;q=0.9,en;q=0.8')).toBe('ar');
});

test('a language that is refused is not taken', () => {
  expect(localeFor(undefined, 'de;q=0, fr')).toBe('en');
});

test.each([undefined, null, '', 'fr', ';;;,q=1', '*'])('who asks for none of them reads English: %j', (accepted) => {
  expect(localeFor(undefined, accepted)).toBe('en');
});

test('a cookie that holds anything else is passed over', () => {
  expect(localeFor('xx', 'de')).toBe('de');
});
