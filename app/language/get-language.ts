import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { english } from './english.ts';
import { createLanguage, type Language, type Messages } from './language.ts';
import { LANGUAGE_COOKIE, type Locale, localeFor } from './locales.ts';

const MESSAGES: Record<Locale, Messages> = { en: english, de: english, ar: english };

/** The language of the page that is being drawn. */
export const getLanguage = cache(async (): Promise<Language & { messages: Messages }> => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  const locale = localeFor(chosen, (await headers()).get('accept-language'));
  const messages = MESSAGES[locale];
  return { ...createLanguage(locale, messages), messages };
});
