import type { ArticleInfo } from '#lib/domain.ts';

/** For an export; the screen has the reader's. */
const ENGLISH = 'en-GB';

type Facts = Pick<ArticleInfo, 'outlet' | 'author' | 'published'>;

/** "Izvestia, Jane Doe · 17 January 2025", of what is known; empty when nothing is. */
export function byline({ outlet, author, published }: Facts, locale = ENGLISH): string {
  const by = [outlet, author].filter(Boolean).join(locale.startsWith('ar') ? '، ' : ', ');
  return [by, published && spelledDate(published, locale)].filter(Boolean).join(' · ');
}

/** The article and its date, beside words that say who tells something; of an article that these name, the date alone. */
export function articleBeside(article: ArticleInfo, who: string, locale = ENGLISH): string {
  return partsBeside(article, who, locale).join(' · ');
}

/** The same in pieces: on a screen each runs its own way. */
export function partsBeside({ title, outlet, published }: ArticleInfo, who: string, locale = ENGLISH): string[] {
  const name = outlet ?? title;
  return [...(who.includes(name) ? [] : [name]), ...(published ? [spelledDate(published, locale)] : [])];
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/;

/** "17 January 2025" for `2025-01-17` with or without a time; anything else as it stands. */
export function spelledDate(date: string, locale = ENGLISH): string {
  const parts = ISO_DATE.exec(date);
  if (!parts) return date;
  const day = new Date(`${parts[1]}-${parts[2]}-${parts[3]}T00:00:00Z`);
  // An impossible date such as 2025-02-31 is shown as the source gives it.
  if (Number.isNaN(day.getTime()) || day.getUTCDate() !== Number(parts[3])) return date;
  return day.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** An address that a reader may be sent to; undefined for anything but http and https. */
export function webAddress(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
