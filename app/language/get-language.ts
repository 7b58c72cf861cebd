import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { CATALOGUES } from './catalogues.ts';
import { createLanguage, type Language, type Messages } from './language.ts';
import { requestedLocale } from './requested-locale.ts';

/** The language of the page that is being drawn. What a choice shall change without drawing it anew is said by `Say` or `useLanguage`. */
export const getLanguage = cache(async (): Promise<Language & { messages: Messages }> => {
  const locale = requestedLocale(await headers());
  const messages = CATALOGUES[locale];
  return { ...createLanguage(locale, messages), messages };
});
