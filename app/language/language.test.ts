import { describe, expect, test } from 'vitest';
import { arabic } from './arabic.ts';
import { english, type Key } from './english.ts';
import { german } from './german.ts';
import { createLanguage, type Messages } from './language.ts';
import { FACTS, type Locale } from './locales.ts';

const MESSAGES: Record<Locale, Messages> = { en: english, de: german, ar: arabic };
const KEYS = Object.keys(english) as Key[];
/** A form for one or two says the number in a word of its own. */
const SAID_IN_WORDS = new Set(['count', 'spelled']);

describe.each(Object.entries(MESSAGES))('%s', (locale, messages) => {
  const { tag } = FACTS[locale as Locale];
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();

  test.each(KEYS)('%s has what is filled in, and a form for every number', (key) => {
    const [own, original] = [textsOf(messages[key]), namesIn(Object.values(textsOf(english[key])).join(' '))];
    if (typeof english[key] !== 'string') expect(Object.keys(own).toSorted()).toEqual(forms);
    for (const text of Object.values(own)) {
      const names = namesIn(text);
      expect([...names].filter((name) => !original.has(name))).toEqual([]);
      expect([...original].filter((name) => !names.has(name) && !SAID_IN_WORDS.has(name))).toEqual([]);
      expect(text.trim()).not.toBe('');
    }
  });
});

test('what is filled in takes its place, and numbers are written as the language writes them', () => {
  const { say } = createLanguage('de', german);
  expect(say('corpus.indexed', { date: '1. Mai 2025' })).toContain('1. Mai 2025');
  expect(say('corpus.passages', { count: 1234 })).toContain('1.234');
});

test.each(Object.entries(MESSAGES))('in %s, a number is written as browsers write it', (locale, messages) => {
  const { number, tag } = createLanguage(locale as Locale, messages);
  for (const value of [...Array(1100).keys(), -0, -7, 0.5, 999.5, 1234567, NaN])
    expect(number(value)).toBe(new Intl.NumberFormat(tag).format(value));
});

test('the number chooses the form of the sentence', () => {
  const { say } = createLanguage('en', english);
  expect(say('corpus.articles', { count: 1 })).toBe('1 article');
  expect(say('corpus.articles', { count: 0 })).toBe('0 articles');
});

test('words of an article that look like a place to be filled in are left alone', () => {
  const { say } = createLanguage('en', english);
  expect(say('articles.deleted', { title: '{title} {other}' })).toBe('“{title} {other}” is deleted.');
});

test('a code that names no language is shown as it is', () => {
  expect(createLanguage('en', english).languageName('not a code')).toBe('not a code');
});

function textsOf(message: Messages[Key]): Record<string, string> {
  return typeof message === 'string' ? { other: message } : message;
}

function namesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));
}
