import type { Slice } from '#lib/domain.ts';
import { cardinalOf, ordinalOf } from './number-words.ts';

/** What a text says about a moment; what it leaves out is absent. */
export interface DateMention extends Slice {
  /** As written. */
  text: string;
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** What `3/4/2025` also may be: 4 March, where month and day above are 3 April. */
  or?: { month: number; day: number };
  /** 0 is Sunday. */
  weekday?: number;
  /** First year of the decade: 1990 for "the 1990s". */
  decade?: number;
  /** 11 for "the 11th century". */
  century?: number;
  /** Minutes after midnight. */
  clock?: number;
}

type Fields = Omit<DateMention, keyof Slice | 'text'>;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

const MONTH = `(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![a-zA-Z])`;
const DAY_WORD = '[a-z]+(?:-[a-z]+)?';
const DAY = `(?<day>\\d{1,2}|(?:${DAY_WORD}))(?<ending>st|nd|rd|th|ST|ND|RD|TH)?`;
const YEAR = '(?<year>1\\d{3}|20\\d{2})(?!\\d|[.,]\\d)';
const WEEKDAY =
  '(?<weekday>Sun(?:day)?|Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?)s?(?![a-z])';

// In the order in which they are tried; what one has taken the next ones do not see.
const PATTERNS: RegExp[] = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})(?!\d)/g,
  // Month first, as nobody counts more than twelve months. Where day and month could be either, the pattern above reads the day first, and `or` has the other reading.
  /(?<!\d)(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})(?!\d)/g,
  // "17-20 January" gives its first day here and the rest below.
  new RegExp(
    `(?<![\\d.,])(?<day>\\d{1,2})(?=(?:st|nd|rd|th)?(?: ?[-–] ?| and | to )\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH})`,
    'g',
  ),
  new RegExp(`(?<![\\d.,])\\b${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`, 'g'),
  new RegExp(`\\b${MONTH} (?:the )?${DAY}(?!\\d|:\\d)(?:,? ${YEAR})?`, 'g'),
  new RegExp(`\\b${MONTH},? (?:of )?${YEAR}`, 'g'),
  new RegExp(`\\b${MONTH}`, 'g'),
  new RegExp(`\\b${WEEKDAY}`, 'g'),
  /(?<![\d.,])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>[ap])\.?m\b\.?/gi,
  /\b(?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?::(?<minute>\d{2}))?(?: o['’]clock)? (?:in the (?<part>morning|afternoon|evening)|at (?<night>night))\b/gi,
  /(?<![\d.,:])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:])/g,
  /\b(?<clock>noon|midday|midnight)\b/gi,
  // The other ones of "the 19th, 20th and twenty-first centuries": a hyphen separates, so that no word has two readings, and they are few.
  /(?<century>\d{1,2}(?:st|nd|rd|th)|\b[a-z]+(?:-[a-z]+)?)(?=(?:(?:,| and| or| to|[-–]) ?(?:\d{1,2}(?:st|nd|rd|th)|[a-z]+)){0,9}[ -]centur(?:y|ies)\b)/gi,
  /(?<!\d)(?<decade>1\d{2}0|20\d0)['’]?s\b/g,
  /['’](?<decade>\d0)s\b/g,
  new RegExp(`(?<![\\d.,$€£#])\\b${YEAR}(?![\\d%]|\\p{L})`, 'gu'),
];

/** What one of them needs at least; most sentences have none of it, and looking for each pattern takes far longer. */
const NAMES_DATE =
  /\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|Sun|Mon|Tue|Wed|Thu|Fri|Sat/;
const NAMES_TIME = /morning|afternoon|evening|night|noon|midday|centur/i;

/** In capitals these are verbs before a number and what it counts: "SOLDIERS MARCH 20 MILES", "IRAN MAY 2025 SIGN". */
const MARCHES =
  /^(?:MARCH|MAY) \d+ (?!(?:IN|AT|ON|TO|AND|BY|OR|FOR|FROM|AS|OF|WITH|AFTER|BEFORE|UNTIL|WHEN|OVER|IS|ARE|WAS|WERE|HAS|HAVE|WILL|WOULD)\b)\p{Lu}{2}/u;
const BEFORE_DATE =
  /(?:^|[^\p{L}\p{N}\s]\s?|\b(?:ON|IN|OF|SINCE|UNTIL|TILL|BY|THIS|LAST|NEXT|EARLY|LATE|FROM|TO|THROUGH|BETWEEN|AND|BEFORE|AFTER|THE|FOR|DAY)[ -])$/iu;

const YEAR_RANGE = /^[-–](\d{2})(?!\d)/;

/** The dates and clock times of a text in order, in English month and weekday names or in figures. */
export function datesIn(text: string): DateMention[] {
  if (!NAMES_DATE.test(text) && !NAMES_TIME.test(text)) return [];
  const found: DateMention[] = [];
  let rest = text;
  for (const pattern of PATTERNS) {
    for (const match of rest.matchAll(pattern)) {
      const fields = fieldsOf(match.groups ?? {}, text, match.index);
      if (!fields) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      found.push({ start, end, text: match[0], ...fields });
      rest = rest.slice(0, start) + '\u0000'.repeat(end - start) + rest.slice(end);
      const until = fields.year === undefined ? null : YEAR_RANGE.exec(text.slice(end));
      if (until && Number(until[1]) > fields.year! % 100)
        found.push({
          start: end + 1,
          end: end + 3,
          text: until[1]!,
          year: fields.year! - (fields.year! % 100) + Number(until[1]),
        });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return completeDays(found, text);
}

function fieldsOf(groups: Record<string, string | undefined>, text: string, start: number): Fields | undefined {
  const fields: Fields = {};
  if (groups['hour'] !== undefined || groups['clock'] !== undefined) return { clock: minutesOf(groups) };
  if (groups['month'] !== undefined) {
    fields.month = monthOf(groups['month']);
    // "may" and "march" are words of their own.
    const alone = groups['day'] === undefined && groups['year'] === undefined;
    if (alone && /^(?:May|March|Mar)$/i.test(groups['month']) && !namesMonth(text, start)) return undefined;
    if (MARCHES.test(text.slice(start, start + 40)) && !BEFORE_DATE.test(text.slice(0, start))) return undefined;
    if (fields.month < 1 || fields.month > 12) return undefined;
  }
  if (groups['day'] !== undefined) {
    fields.day = dayOf(groups['day']);
    if (fields.day === undefined || fields.day < 1 || fields.day > 31) return undefined;
  }
  if (groups['year'] !== undefined) fields.year = Number(groups['year']);
  // With dots the day comes first; with slashes Americans put the month there.
  const { day, month } = fields;
  const isEither = text[start + (groups['day']?.length ?? 0)] === '/' && day !== undefined && month !== undefined;
  if (isEither && day <= 12 && day !== month) fields.or = { month: day, day: month };
  if (groups['weekday'] !== undefined) {
    if (/^(?:Sun|Sat|Mon|Wed)$/.test(groups['weekday'])) return undefined;
    fields.weekday = WEEKDAYS.indexOf(groups['weekday'].slice(0, 3).toLowerCase());
  }
  if (groups['decade'] !== undefined)
    fields.decade = Number(groups['decade'].length === 2 ? `19${groups['decade']}` : groups['decade']);
  if (groups['century'] !== undefined) {
    fields.century = dayOf(groups['century']);
    if (fields.century === undefined) return undefined;
  }
  return fields;
}

function monthOf(written: string): number {
  return /^\d/.test(written) ? Number(written) : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
}

/** `17`, `17th`, `seventeenth`, `twenty-first`. */
function dayOf(written: string): number | undefined {
  const word = written.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  const [tens, ones] = word.split('-');
  if (ones === undefined) return ordinalOf(word);
  const [ten, one] = [cardinalOf(tens!), ordinalOf(ones)];
  return ten !== undefined && one !== undefined ? ten + one : undefined;
}

function namesMonth(text: string, start: number): boolean {
  return /\b(?:in|of|since|until|till|by|this|last|next|early|late|mid|end|from|to|through|during|between|and|before|after)[ -]$/i.test(
    text.slice(Math.max(0, start - 10), start),
  );
}

function minutesOf(groups: Record<string, string | undefined>): number {
  if (groups['clock'] !== undefined) return /midnight/i.test(groups['clock']) ? 0 : 720;
  const written = groups['hour']!.toLowerCase();
  const hours = cardinalOf(written) ?? Number(written);
  const isLate =
    groups['night'] !== undefined ? hours > 6 && hours < 12 : /^(?:afternoon|evening)$/i.test(groups['part'] ?? '');
  const half =
    groups['half']?.toLowerCase() ??
    (isLate ? 'p' : groups['part'] === undefined && groups['night'] === undefined ? undefined : 'a');
  const hour = hours % (half ? 12 : 24);
  return (half === 'p' ? hour + 12 : hour) * 60 + Number(groups['minute'] ?? 0);
}

/** "17-20 January 2025": the first day gets the month and the year of the second. */
function completeDays(found: DateMention[], text: string): DateMention[] {
  return found.map((mention, index) => {
    const following = found[index + 1];
    if (mention.day === undefined || mention.month === undefined || !following?.day) return mention;
    if (mention.year !== undefined || mention.month !== following.month) return mention;
    const isRange = /^(?:st|nd|rd|th)?(?: ?[-–] ?| and | to )$/.test(text.slice(mention.end, following.start));
    return isRange && following.year !== undefined ? { ...mention, year: following.year } : mention;
  });
}

/** The weekday (0 is Sunday) of a whole date in the Gregorian calendar. */
export function weekdayOf(date: { year: number; month: number; day: number }): number {
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
}

/**
 * Whether `source` bears out all that `claim` says. A year that only one of them gives is let pass when day and month
 * agree; a weekday follows from a whole date, a decade and a century from a year.
 */
export function isSameDate(claim: DateMention, source: DateMention): boolean {
  // Both written in figures are written in one order.
  if (!claim.or !== !source.or)
    return readingsOf(claim).some((own) => readingsOf(source).some((other) => isSameDate(own, other)));
  if (claim.clock !== undefined) return claim.clock === source.clock;
  if (claim.weekday !== undefined) {
    if (source.weekday !== undefined) return source.weekday === claim.weekday;
    const { year, month, day } = source;
    return (
      year !== undefined &&
      month !== undefined &&
      day !== undefined &&
      weekdayOf({ year, month, day }) === claim.weekday
    );
  }
  if (claim.century !== undefined)
    return (
      claim.century ===
      (source.century ??
        (centuryStart(source) === undefined ? undefined : Math.ceil((centuryStart(source)! + 1) / 100)))
    );
  if (claim.decade !== undefined)
    return (
      claim.decade === (source.decade ?? (source.year === undefined ? undefined : source.year - (source.year % 10)))
    );
  if (claim.year !== undefined && source.year !== undefined && claim.year !== source.year) return false;
  if (claim.month === undefined) return claim.year !== undefined && claim.year === source.year;
  if (claim.month !== source.month) return false;
  if (claim.day !== undefined) return claim.day === source.day;
  return true;
}

/** A date that may be two days as each of them. */
function readingsOf({ or, ...date }: DateMention): DateMention[] {
  return or ? [date, { ...date, ...or }] : [date];
}

function centuryStart(date: DateMention): number | undefined {
  return date.year === undefined ? date.decade : date.year - 1;
}
