import { expect, test } from 'vitest';
import { BUILD_ID } from '#app/build-id.ts';
import { german } from '../german.ts';
import { GET } from './route.ts';

const ask = (locale: string, build: string) =>
  GET(new Request(`http://localhost:3000/language/${locale}?build=${build}`), { params: Promise.resolve({ locale }) });

test('the words of a language are given to a page of the same build, for good', async () => {
  const response = await ask('de', BUILD_ID);
  expect(await response.json()).toEqual(german);
  expect(response.headers.get('cache-control')).toContain('immutable');
});

test.each([
  ['fr', BUILD_ID, 'a language that there is not'],
  ['de', 'another', 'a page of another build, which may say other things'],
  ['constructor', BUILD_ID, 'a name that every object has'],
])('nothing is given for %s and %s: %s', async (locale, build) => {
  const response = await ask(locale, build);
  expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
});
