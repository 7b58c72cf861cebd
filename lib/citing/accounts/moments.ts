import { datesIn, type DateMention } from '#lib/text/dates.ts';
import type { Slice } from '#lib/domain.ts';

/** A stretch of days, counted from 1 January 1970; `isYearless` when no year is known, then as if in 2000. */
export interface Moment extends Slice {
  /** As written, with "early", "before" and the like. */
  text: string;
  from: number;
  to: number;
  isYearless?: boolean;
  /** "on Friday", seen from the day of publication, may also be the next one; 3/4/2025 may also be 4 March. */
  or?: { from: number; to: number };
  /** Only a day of the week is known: 0 is Sunday. */
  weekday?: number;
  /** "until", "since", "about". */
  bound?: Bound;
}

type Bound = 'before' | 'after' | 'about';
interface Days {
  from: number;
  to: number;
}

const DAY = 86_400_000;
const FAR = 1e7;
const MONTH = 31;
const STILL_TO_COME =
  /\b(?:will|shall|is to|are to|to be|due|plans?|intends?|expects?|expected|scheduled|slated|set to|promises?|aims?)\b[^.;]*$/iu;
const LEAP_YEAR = 2000;

const BOUNDS: [RegExp, Bound][] = [
  [/\b(?:before|by|until|till|no later than|prior to|not later than)(?: the)?\s*$/iu, 'before'],
  [/\b(?:after|since|from|not before|no earlier than|not until)(?: the)?\s*$/iu, 'after'],
  [/\b(?:about|around|circa|roughly|some time in|sometime in)(?: the)?\s*$/iu, 'about'],
];
const SEASONS: Record<string, [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};
const SEASON = /\b(?:(?:in|the|this|last|next)\s)*(?<season>spring|summer|autumn|winter)(?: of)? (?<year>\d{4})\b/giu;
const RELATIVE =
  /\b(?<word>today|yesterday|tomorrow|tonight|this (?:morning|week|month|year)|last (?:night|week|month|year)|next (?:week|month|year)|(?:earlier|later) this (?:week|month|year)|(?<count>\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?<unit>days?|weeks?|months?|years?) (?<side>ago|earlier|from now))\b/giu;
const COUNTS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/**
 * The moments of a sentence. What leaves its year out, or says "on Friday" or "last month", is counted from the day of publication;
 * without one such moments have no year, and relative ones are left out.
 *
 * @param published as the article gives it, most often `YYYY-MM-DD`
 * @param mentions the dates of the text, where they have been read already
 */
export function momentsIn(
  text: string,
  published: string | undefined,
  mentions: readonly DateMention[] = datesIn(text),
): Moment[] {
  const day = dayOf(published);
  const found: Moment[] = [];
  for (const { 0: written, groups, index } of text.matchAll(SEASON)) {
    const [first, last] = SEASONS[groups!['season']!.toLowerCase()]!;
    const year = Number(groups!['year']);
    found.push({ start: index, end: index + written.length, text: written, ...months(year, first, last) });
  }
  for (const mention of mentions) {
    if (mention.clock !== undefined || found.some(({ start, end }) => mention.start < end && mention.end > start))
      continue;
    const moment = momentOf(mention, text, day);
    if (moment) found.push(moment);
  }
  if (day !== undefined) {
    for (const match of text.matchAll(RELATIVE)) {
      const range = relativeTo(day, match.groups as Record<string, string>);
      const [start, end] = [match.index, match.index + match[0].length];
      if (range && !found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, text: match[0], ...range });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Whether two moments can be one: "in January" and "on 17 January". Without a year on one side only day and month count. */
export function mayBeOneMoment(one: Moment, other: Moment): boolean {
  if (one.weekday !== undefined || other.weekday !== undefined)
    return isWeekdayOf(one, other) || isWeekdayOf(other, one);
  // "until 3 May" and "until 5 May" differ.
  const isBound = one.bound !== other.bound;
  const daysOf = (moment: Moment) =>
    [moment, ...(moment.or ? [moment.or] : [])].map((days) => (isBound ? bounded(days, moment.bound) : days));
  const fits = one.isYearless === true || other.isYearless === true ? overlapsInYear : overlaps;
  return daysOf(one).some((own) => daysOf(other).some((theirs) => fits(own, theirs)));
}

function overlaps(one: Days, other: Days): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** The day of a date as articles give it: `YYYY-MM-DD`, or in words. */
export function dayOf(published: string | undefined): number | undefined {
  if (published === undefined) return undefined;
  const mention = datesIn(published).find(
    ({ year, month, day, or }) => year !== undefined && month !== undefined && day !== undefined && or === undefined,
  );
  return mention && dayNumber(mention.year!, mention.month!, mention.day!);
}

function momentOf(mention: DateMention, text: string, published: number | undefined): Moment | undefined {
  const { start, end, month, day, weekday } = mention;
  const before = text.slice(Math.max(0, start - 32), start);
  const lead = /\b(?:the )?(?<part>early|late|mid|middle of|beginning of|start of|end of)(?:[ -]| in )$/iu.exec(before);
  const part = lead?.groups?.['part']?.toLowerCase();
  const from = start - (lead ? lead[0].length : 0);
  const bound = boundOf(before.slice(0, before.length - (start - from)));
  const place = { start: from, end, text: text.slice(from, end) };
  const done = (range: Days & Pick<Moment, 'isYearless' | 'or'>): Moment => ({
    ...place,
    ...partOf(range, part),
    ...(bound && { bound }),
  });
  if (mention.century !== undefined)
    return done({ from: dayNumber(mention.century * 100 - 99, 1, 1), to: dayNumber(mention.century * 100, 12, 31) });
  if (mention.decade !== undefined)
    return done({ from: dayNumber(mention.decade, 1, 1), to: dayNumber(mention.decade + 9, 12, 31) });
  if (weekday !== undefined && month === undefined) {
    if (published === undefined) return { ...place, from: -FAR, to: FAR, weekday };
    return done(nearestWeekday(weekday, published, before));
  }
  if (month === undefined) return mention.year === undefined ? undefined : done(months(mention.year, 1, 12));
  const year = mention.year ?? yearOf(month, day, published, text.slice(0, end), text.slice(end, end + 16));
  const other = mention.or;
  const range = (of: number) =>
    day === undefined
      ? months(of, month, month)
      : { ...oneDay(dayNumber(of, month, day)), ...(other && { or: oneDay(dayNumber(of, other.month, other.day)) }) };
  return year === undefined ? done({ ...range(LEAP_YEAR), isYearless: true }) : done(range(year));
}

/** "will not open before March" is after it begins. */
function boundOf(before: string): Bound | undefined {
  const bound = BOUNDS.find(([pattern]) => pattern.test(before))?.[1];
  return bound === 'before' && /\b(?:not|never|no|hardly)\b|n['’]t\b/iu.test(before) ? 'after' : bound;
}

/** "last November", "November last year", else the year that brings the day nearest to publication. */
function yearOf(
  month: number,
  day: number | undefined,
  published: number | undefined,
  before: string,
  behind: string,
): number | undefined {
  if (published === undefined) return undefined;
  const current = new Date(published * DAY).getUTCFullYear();
  if (/^,? (?:last|the previous) year/iu.test(behind)) return current - 1;
  if (/^,? next year/iu.test(behind)) return current + 1;
  if (/^,? this year/iu.test(behind)) return current;
  const at = (year: number) => dayNumber(year, month, day ?? 15);
  if (/\blast \p{L}+$/iu.test(before)) return at(current) < published ? current : current - 1;
  if (/\bnext \p{L}+$/iu.test(before)) return at(current) > published ? current : current + 1;
  if (STILL_TO_COME.test(before)) return at(current) >= published - MONTH ? current : current + 1;
  return [current - 1, current, current + 1].reduce((best, year) =>
    Math.abs(at(year) - published) < Math.abs(at(best) - published) ? year : best,
  );
}

function nearestWeekday(weekday: number, published: number, before: string): Days & Pick<Moment, 'or'> {
  const own = new Date(published * DAY).getUTCDay();
  const back = (own - weekday + 7) % 7;
  if (/\b(?:next|this coming|coming)\s$/iu.test(before)) return oneDay(published + 7 - back);
  if (/\blast\s$/iu.test(before)) return oneDay(published - (back === 0 ? 7 : back));
  return back === 0 ? oneDay(published) : { ...oneDay(published - back), or: oneDay(published + 7 - back) };
}

function relativeTo(day: number, groups: Record<string, string>): Days | undefined {
  const word = groups['word']!.toLowerCase();
  const unit = groups['unit']?.replace(/s$/u, '');
  if (unit !== undefined) {
    const count = COUNTS[groups['count']!.toLowerCase()] ?? Number(groups['count']);
    const length = { day: 1, week: 7, month: 30.4, year: 365.25 }[unit as 'day'];
    const middle = Math.round(day + (groups['side'] === 'from now' ? 1 : -1) * count * length);
    const slack = Math.round(length / 2 - 0.5);
    return { from: middle - slack, to: middle + slack };
  }
  if (/^(?:today|tonight|this morning)$/u.test(word)) return oneDay(day);
  if (word === 'yesterday' || word === 'last night') return oneDay(day - 1);
  if (word === 'tomorrow') return oneDay(day + 1);
  const shift = word.startsWith('last') ? -1 : word.startsWith('next') ? 1 : 0;
  const date = new Date(day * DAY);
  if (word.endsWith('week')) {
    const monday = day - ((date.getUTCDay() + 6) % 7) + 7 * shift;
    return { from: monday, to: monday + 6 };
  }
  if (word.endsWith('month'))
    return months(date.getUTCFullYear(), date.getUTCMonth() + 1 + shift, date.getUTCMonth() + 1 + shift);
  return months(date.getUTCFullYear() + shift, 1, 12);
}

function partOf<Range extends Days>(range: Range, part: string | undefined): Range {
  if (part === undefined) return range;
  const length = range.to - range.from;
  const [begin, end] = /early|beginning|start/u.test(part)
    ? [0, 0.45]
    : /late|end/u.test(part)
      ? [0.55, 1]
      : [0.25, 0.75];
  return { ...range, from: Math.round(range.from + length * begin), to: Math.round(range.from + length * end) };
}

function bounded({ from, to }: Days, bound: Bound | undefined): Days {
  if (bound === 'before') return { from: from - FAR, to };
  if (bound === 'after') return { from, to: to + FAR };
  const slack = bound === 'about' ? Math.max(3, to - from) : 0;
  return { from: from - slack, to: to + slack };
}

function isWeekdayOf(day: Moment, other: Moment): boolean {
  if (day.weekday === undefined) return false;
  if (other.weekday !== undefined) return day.weekday === other.weekday;
  return other.isYearless === true || other.to - other.from >= 6 || weekdaysOf(other).includes(day.weekday);
}

function weekdaysOf({ from, to }: Moment): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => new Date((from + at) * DAY).getUTCDay());
}

function overlapsInYear(one: Days, other: Days): boolean {
  // A bound or a whole year leaves nothing to compare.
  if (one.to - one.from > 360 || other.to - other.from > 360) return true;
  const inOneYear = ({ from, to }: Days): Days => {
    const first = new Date(from * DAY);
    const start = dayNumber(LEAP_YEAR, first.getUTCMonth() + 1, first.getUTCDate());
    return { from: start, to: start + (to - from) };
  };
  const [a, b] = [inOneYear(one), inOneYear(other)];
  return [-366, 0, 366].some((shift) => overlaps({ from: a.from + shift, to: a.to + shift }, b));
}

function oneDay(day: number): Days {
  return { from: day, to: day };
}

/** Whole months; a month beyond 12 is one of the year after. */
function months(year: number, first: number, last: number): Days {
  return { from: dayNumber(year, first, 1), to: dayNumber(year, last + 1, 1) - 1 };
}

/** Days since 1 January 1970. */
function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}
