/** The languages of the interface; the first is that of readers whose browsers ask for none of them. */
export const LOCALES = ['en', 'de', 'ar'] as const;

export type Locale = (typeof LOCALES)[number];

export type Direction = 'ltr' | 'rtl';

interface LocaleFacts {
  /** What the language calls itself. */
  name: string;
  /** The beginning of that, for a place where there is little room. */
  sign: string;
  direction: Direction;
  /** BCP 47, for `Intl`. Arabic has the digits of the footnotes, the same in every browser. */
  tag: string;
}

export const FACTS: Record<Locale, LocaleFacts> = {
  en: { name: 'English', sign: 'En', direction: 'ltr', tag: 'en-GB' },
  de: { name: 'Deutsch', sign: 'De', direction: 'ltr', tag: 'de' },
  ar: { name: 'العربية', sign: 'ع', direction: 'rtl', tag: 'ar-u-ca-gregory-nu-latn' },
};

/** Holds the reader's choice for a year, so that the server draws the page in it. */
export const LANGUAGE_COOKIE = 'footnote_language';

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/**
 * The language to write in: the one chosen, else the first of `Accept-Language` that there is, else English.
 *
 * @param chosen value of the cookie, whatever it is
 * @param accepted such as `de-AT,de;q=0.9,en;q=0.5`
 */
export function localeFor(chosen: string | undefined, accepted: string | null | undefined): Locale {
  if (isLocale(chosen)) return chosen;
  const wanted = (accepted ?? '')
    .split(',', 50)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return LOCALES[0];
}
