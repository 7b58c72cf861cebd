import { describe, expect, test } from 'vitest';
import { articleBeside, byline, spelledDate, webAddress } from './article-facts.ts';

describe('the byline of an article', () => {
  test('names outlet, author and day', () => {
    const facts = { outlet: 'Izvestia', author: 'Nasser Kandil', published: '2025-01-17' };
    expect(byline(facts)).toBe('Izvestia, Nasser Kandil · 17 January 2025');
  });

  test('leaves out what is not known, with its separator', () => {
    expect(byline({ published: '2025-01-17' })).toBe('17 January 2025');
    expect(byline({ author: 'Nasser Kandil' })).toBe('Nasser Kandil');
    expect(byline({})).toBe('');
  });
});

test('an article is named beside who tells something, unless it is who tells it', () => {
  const article = { id: 'a', title: 'Seal the Deal', outlet: 'Izvestia', published: '2025-01-17', hash: '' };
  expect(articleBeside(article, 'Ambassador Jalali')).toBe('Izvestia · 17 January 2025');
  expect(articleBeside(article, 'Izvestia, in its own words')).toBe('17 January 2025');
  expect(articleBeside({ id: 'a', title: 'Seal the Deal', hash: '' }, 'Seal the Deal, in its own words')).toBe('');
});

test.each([
  ['2025-01-17', '17 January 2025'],
  ['2026-11-21T23:30:00.000Z', '21 November 2026'],
  ['2025', '2025'],
  ['January 17, 2025', 'January 17, 2025'],
  // No such day: shown as the source gives it.
  ['2025-02-31', '2025-02-31'],
])('the date %s reads "%s"', (given, shown) => {
  expect(spelledDate(given)).toBe(shown);
});

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['articles/local.md', undefined],
  [undefined, undefined],
])('the address %s leads to %s', (given, href) => {
  expect(webAddress(given)).toBe(href);
});
