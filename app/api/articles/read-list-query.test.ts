import { expect, test } from 'vitest';
import { readListQuery } from './read-list-query.ts';

const read = (query: string) => readListQuery(new URLSearchParams(query));

test('reads what to list', () => {
  expect(read('')).toEqual({ search: '', outlet: '', language: '', from: '', to: '', offset: 0, limit: 50 });
  expect(read('search=a+b&outlet=The+Coast&language=fr&from=2025-01-01&to=2025-02-01&offset=50&limit=10')).toEqual({
    search: 'a b',
    outlet: 'The Coast',
    language: 'fr',
    from: '2025-01-01',
    to: '2025-02-01',
    offset: 50,
    limit: 10,
  });
});

test.each([
  ['limit=0', 400],
  ['limit=201', 400],
  ['offset=-1', 400],
  ['from=yesterday', 400],
  ['to=2025-1-1', 400],
  [`search=${'a'.repeat(501)}`, 413],
])('refuses %s', (query, status) => {
  expect(read(query)).toMatchObject({ status });
});
