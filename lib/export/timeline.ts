import { momentsIn } from '#lib/citing/accounts/moments.ts';
import type { ArticleInfo, Citation } from '#lib/domain.ts';

/** Something that a cited sentence tells with its date. */
export interface DatedQuote {
  /** Footnote. */
  n: number;
  /** First and last day, counted from 1 January 1970. */
  from: number;
  to: number;
}

const ROUGH = /\b(?:early|earlier|late|later|mid|beginning|end|start|half|quarter|about|around)\b/iu;
const BEFORE_YEAR = /(?:\b(?:in|of|during|year|and|to|by|the)\s|[(–-])$/iu;
const MONTH_IN_WORDS = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/iu;
const DAY_NEAR = /^(?:today|tonight|yesterday|tomorrow)$/iu;

const DAY = 86_400_000;
/** Of a decade or a century no point on a line can be told. */
const MOST_DAYS = 366;

/**
 * The days, months and years that the cited sentences name, in their order; each once for a footnote. "Yesterday" counts from the day of
 * publication. What is not certain is left out: a day without its year, "three years ago", "on Friday" where it may be the next one, "before May", "early in 2024", a
 * number that may be no year.
 */
export function timelineOf(citations: readonly Citation[], articleOf: (id: string) => ArticleInfo): DatedQuote[] {
  const dated = citations.flatMap(({ n, articleId, quote }) => {
    const moments = momentsIn(quote, articleOf(articleId).published).filter(
      (moment) =>
        !moment.isYearless &&
        moment.or === undefined &&
        moment.weekday === undefined &&
        moment.bound === undefined &&
        isWrittenOut(moment.text, quote.slice(0, moment.start)) &&
        moment.to - moment.from <= MOST_DAYS,
    );
    // "17 January 2025", and "2025" in the same sentence, are one.
    const finest = moments.filter(
      (moment) => !moments.some((other) => other !== moment && isFiner(other, moment, moments)),
    );
    return finest.map(({ from, to }) => ({ n, from, to }));
  });
  return dated.toSorted((one, other) => one.from - other.from || one.to - other.to || one.n - other.n);
}

/** Whether a date says all that it tells: whoever compares accounts may guess a year, and who draws a line may not. */
function isWrittenOut(text: string, before: string): boolean {
  if (ROUGH.test(text)) return false;
  if (/^\d{4}$/.test(text)) return BEFORE_YEAR.test(before);
  return /\b\d{4}\b/.test(text) ? MONTH_IN_WORDS.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text) : DAY_NEAR.test(text);
}

interface Days {
  from: number;
  to: number;
}

/** Lies within the other one; of two that are the same, the first stands. */
function isFiner(one: Days, other: Days, all: readonly Days[]): boolean {
  if (one.from < other.from || one.to > other.to) return false;
  return one.to - one.from < other.to - other.from || all.indexOf(one) < all.indexOf(other);
}

/** "17 January 2025", "January 2025", "2025" or "17–20 January 2025". */
export function spelledDays({ from, to }: Days, locale: string): string {
  const [first, last] = [new Date(from * DAY), new Date(to * DAY)];
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const endsMonth = new Date((to + 1) * DAY).getUTCDate() === 1;
  if (first.getUTCDate() === 1 && endsMonth) {
    const isYear = first.getUTCMonth() === 0 && last.getUTCMonth() === 11;
    const isOneYear = first.getUTCFullYear() === last.getUTCFullYear();
    if (isYear && isOneYear) return format({ year: 'numeric' }).format(first);
    return format({ month: 'long', year: 'numeric' }).formatRange(first, last);
  }
  return format({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(first, last);
}
