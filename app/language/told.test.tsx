import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { german } from './german.ts';
import { Tell, type Told } from './told.tsx';
import { LanguageProvider } from './use-language.tsx';

const inGerman = (told: Told) =>
  renderToStaticMarkup(
    <LanguageProvider locale="de" messages={german} build="test">
      <Tell told={told} />
    </LanguageProvider>,
  );

test.each<[string, Told, string]>([
  ['the language of the page is not marked', { sentence: 'Es ging schief.', language: 'de' }, 'Es ging schief.'],
  [
    'another language is, with the way that it runs',
    { sentence: 'حدث خطأ.', language: 'ar' },
    '<bdi lang="ar" dir="rtl">حدث خطأ.</bdi>',
  ],
  [
    'what the server says without a language is English',
    'Run `npm run index`.',
    '<bdi lang="en" dir="ltr">Run <code dir="ltr" class="text-[0.9em]">npm run index</code>.</bdi>',
  ],
  ['words of the page are its own', { key: 'problem.server', sentence: 'Wrong.' }, german['problem.server']],
])('of what a server tells, %s', (_, told, markup) => {
  expect(inGerman(told)).toBe(markup);
});

test('who has to sign in again comes back to the article that was open', () => {
  vi.stubGlobal('location', { pathname: '/c/1', search: '?article=a&sentence=1-2' });
  expect(inGerman({ key: 'problem.signedOut' })).toContain('href="/c/1?article=a&amp;sentence=1-2"');
  vi.unstubAllGlobals();
});
