import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { createLanguage, type Language, type Messages } from './language.ts';
import type { Locale } from './locales.ts';
import { requestedLocale } from './requested-locale.ts';

const MESSAGES: Record<Locale, Messages> = { en: english, de: german, ar: arabic };

/** The language of the page that is being drawn. */
export const getLanguage = cache(async (): Promise<Language & { messages: Messages }> => {
  const locale = requestedLocale(await headers());
  const messages = MESSAGES[locale];
  return { ...createLanguage(locale, messages), messages };
});
