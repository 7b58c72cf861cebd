import { readCookie } from '#lib/access/session.ts';
import { LANGUAGE_COOKIE, type Locale, localeFor } from './locales.ts';

/** The language that whoever sends a request reads, by the choice in the cookie or by `Accept-Language`. */
export function requestedLocale(headers: Headers): Locale {
  return localeFor(readCookie(headers.get('cookie'), LANGUAGE_COOKIE), headers.get('accept-language'));
}
