import { afterEach, expect, test, vi } from 'vitest';
import { german } from '../german.ts';

afterEach(() => vi.doUnmock('#app/build-id.ts'));

/** Asks a server of one build, for a page of one. */
async function ask(locale: string, ofPage: string, ofServer: string): Promise<Response> {
  vi.resetModules();
  vi.doMock('#app/build-id.ts', () => ({ BUILD_ID: ofServer, NO_BUILD: 'development' }));
  const { GET } = await import('./route.ts');
  const request = new Request(`http://localhost:3000/language/${locale}?build=${ofPage}`);
  return GET(request, { params: Promise.resolve({ locale }) });
}

test('the words of a language are given to a page of the same build, for good', async () => {
  const response = await ask('de', 'one', 'one');
  expect(await response.json()).toEqual(german);
  expect(response.headers.get('cache-control')).toContain('immutable');
});

test('without a build nobody could know later that they are old: they are kept by nobody', async () => {
  const response = await ask('de', 'development', 'development');
  expect(await response.json()).toEqual(german);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test.each([
  ['fr', 'one', 'a language that there is not'],
  ['de', 'another', 'a page of another build, which may say other things'],
  ['constructor', 'one', 'a name that every object has'],
])('nothing is given for %s and %s: %s', async (locale, build) => {
  const response = await ask(locale, build, 'one');
  expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
});
