import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/domain.ts';
import { fingerprint } from './fingerprint.ts';

const article: Article = { id: 'news/storm', title: 'Storm', outlet: 'The Daily', text: 'It blew.', hash: 'a1' };

describe('the fingerprint of an article', () => {
  test('is the same whatever order the fields were set in', () => {
    const { id, title, outlet, text, hash } = article;
    expect(fingerprint({ hash, text, outlet, title, id })).toBe(fingerprint(article));
  });

  test('is the same whether a field is absent or undefined', () => {
    expect(fingerprint({ ...article, author: undefined })).toBe(fingerprint(article));
  });

  test.each<Partial<Article>>([
    { id: 'news/gale' },
    { title: 'Gale' },
    { outlet: 'The Weekly' },
    { author: 'The Daily' },
    { published: '2026-01-01' },
    { language: 'en' },
    { url: 'https://example.org/storm' },
    { hash: 'b2' },
  ])('changes with %o', (change) => {
    expect(fingerprint({ ...article, ...change })).not.toBe(fingerprint(article));
  });

  test('tells a value apart that moved from one field to another', () => {
    const { outlet, ...rest } = article;
    expect(fingerprint({ ...rest, author: outlet })).not.toBe(fingerprint(article));
  });
});
