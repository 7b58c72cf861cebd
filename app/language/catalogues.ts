import 'server-only';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { Messages } from './language.ts';
import type { Locale } from './locales.ts';

/** All that the interface says, in every language. */
export const CATALOGUES: Record<Locale, Messages> = { en: english, de: german, ar: arabic };
