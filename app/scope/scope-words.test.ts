import { expect, test } from 'vitest';
import { ENGLISH } from '../language/in-english.test-data.tsx';
import { requestedScope, scopeWords } from './scope-words.ts';

const article = (id: string) => ({ id, title: `Title ${id}` });

test('what is asked is told in words, and only counted where it is much', () => {
  expect(scopeWords({ outlets: ['Izvestia'], articles: [] }, ENGLISH)).toBe('Izvestia');
  expect(scopeWords({ outlets: ['Izvestia'], articles: [article('a')] }, ENGLISH)).toBe('Izvestia and “Title a”');
  expect(scopeWords({ outlets: ['A', 'B', 'C'], articles: [] }, ENGLISH)).toBe('A, B, and C');
  expect(scopeWords({ outlets: ['A', 'B'], articles: [article('a'), article('b')] }, ENGLISH)).toBe('A, B, and 2 more');
});

test('a request names articles by their ids', () => {
  expect(requestedScope({ outlets: ['A'], articles: [article('a')] })).toEqual({ outlets: ['A'], articles: ['a'] });
  expect(requestedScope(undefined)).toBeUndefined();
});
