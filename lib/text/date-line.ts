import { withoutInvisible } from './invisible.ts';

// Arabic twice: Egypt and the Levant name the months differently.
const LOCALES = ['en', 'ar-EG', 'ar-SY', 'ru', 'uk', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'he'];
const LAST_YEAR = 2200;
/** Years before may be of a calendar that counts the moons, or from the Hijra. */
const FIRST_SURE_YEAR = 1700;
const LONGEST = 80;
const YEAR = /[\d\u0660-\u0669\u06F0-\u06F9]{4}/u;

const LABEL =
  /^(?:first published|published|posted|last updated|updated|last modified|date|نشر|تاريخ النشر|التاريخ|опубликовано|дата)(?: (?:on|في))?\s*:?\s+/u;
const TIME =
  /(?:\s+(?:at|um|в|-|–|—|\|)|t)?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt|[a-z]{2,4}t|[+-]\d{2}:?\d{2}|\([a-z]{2,5}\))?$/u;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|\.)?`;
const DAY_MONTH_YEAR = new RegExp(
  String.raw`^${DAY}\s+(?:de\s+|of\s+)?(\D+?)\s+(?:de\s+)?(\d{4})(?:\s*(?:г|года)\.?)?$`,
  'u',
);
const MONTH_DAY_YEAR = new RegExp(String.raw`^(\D+?)\s+${DAY}\s+(\d{4})$`, 'u');
const YEAR_FIRST = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/u;
const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/u;

/**
 * The day that a line names when it names nothing else, as `YYYY-MM-DD`: `January 17, 2025`, `Fri, 17 Jan. 2025 10:30`,
 * `17 يناير، 2025`, `2025-01-17`. Undefined for any other line, and for `03/04/2025`, which is two days.
 */
export function parseDateLine(line: string): string | undefined {
  const readings = readingsOf(line);
  const [only] = readings;
  return readings.length === 1 ? isoDate(only!) : undefined;
}

/**
 * Whether a line names a day that does not exist, however it is read: `31/02/2025`, `30 February 2025`. What names no single day may exist, and so may one of
 * another calendar: of the Persian year 1403, the Islamic year 1446, the Buddhist year 2567.
 */
export function isImpossibleDate(line: string): boolean {
  const readings = readingsOf(line);
  return (
    readings.length > 0 &&
    readings.every(
      (reading) => reading[0] >= FIRST_SURE_YEAR && reading[0] <= LAST_YEAR && dayOf(reading) === undefined,
    )
  );
}

type Reading = [year: number, month: number, day: number];

/** What a line may mean that names a day and nothing else. */
function readingsOf(line: string): Reading[] {
  if (line.length > LONGEST || !YEAR.test(line)) return [];
  const plain = fold(line).replace(LABEL, '').replace(TIME, '').replace(/[,،]/gu, ' ').replace(/\s+/gu, ' ').trim();
  const names = calendarNames();
  const [first = '', ...others] = plain.split(' ');
  const date = names.weekdays.has(first.replace(/\.$/u, '')) ? others.join(' ') : plain;
  return readingsOfDate(date, names.months);
}

function readingsOfDate(date: string, months: Map<string, number>): Reading[] {
  const inWords = DAY_MONTH_YEAR.exec(date);
  if (inWords) return named(inWords[3]!, months.get(monthKey(inWords[2]!)), inWords[1]!);
  const monthFirst = MONTH_DAY_YEAR.exec(date);
  if (monthFirst) return named(monthFirst[3]!, months.get(monthKey(monthFirst[1]!)), monthFirst[2]!);
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst) return named(yearFirst[1]!, Number(yearFirst[2]), yearFirst[3]!);
  const dayFirst = DAY_FIRST.exec(date);
  if (!dayFirst) return [];
  const [year, day, month] = [dayFirst[4], dayFirst[1], dayFirst[3]].map(Number) as Reading;
  // Points say that the day comes first; slashes say nothing, so one of the two must be too large for a month.
  if (dayFirst[2] === '.' || day > 12 || day === month) return [[year, month, day]];
  return month > 12
    ? [[year, day, month]]
    : [
        [year, month, day],
        [year, day, month],
      ];
}

function named(year: string, month: number | undefined, day: string): Reading[] {
  return month === undefined ? [] : [[Number(year), month, Number(day)]];
}

function isoDate(reading: Reading): string | undefined {
  const [year] = reading;
  return year < 1400 || year > LAST_YEAR ? undefined : dayOf(reading)?.toISOString().slice(0, 10);
}

function dayOf([year, month, day]: Reading): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // The 31st of February is no date, although Date makes one of it.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}

function fold(text: string): string {
  return withoutInvisible(text)
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[أإآ]/gu, 'ا')
    .trim();
}

function monthKey(name: string): string {
  return fold(name).replace(/\.$/u, '');
}

interface CalendarNames {
  months: Map<string, number>;
  weekdays: Set<string>;
}

let cached: CalendarNames | undefined;

/** The names that the languages of `LOCALES` have for months (1 to 12) and weekdays, long and short. */
function calendarNames(): CalendarNames {
  cached ??= collectCalendarNames();
  return cached;
}

function collectCalendarNames(): CalendarNames {
  const months = new Map([['sept', 9]]);
  const weekdays = new Set<string>();
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      const gregorian = { calendar: 'gregory', timeZone: 'UTC' } as const;
      // With a day beside it a Slavic month stands in the genitive, as it does in a date; alone in the nominative.
      const formats = [
        new Intl.DateTimeFormat(locale, { ...gregorian, month: style, day: 'numeric' }),
        new Intl.DateTimeFormat(locale, { ...gregorian, month: style }),
      ];
      for (let month = 0; month < 12; month += 1) {
        for (const format of formats) {
          const name = format.formatToParts(Date.UTC(2025, month, 15)).find((part) => part.type === 'month');
          if (name && /\p{L}/u.test(name.value)) months.set(monthKey(name.value), month + 1);
        }
      }
      const weekday = new Intl.DateTimeFormat(locale, { ...gregorian, weekday: style });
      for (let day = 1; day <= 7; day += 1) weekdays.add(monthKey(weekday.format(Date.UTC(2025, 0, day))));
    }
  }
  return { months, weekdays };
}
