import { withoutInvisible } from './invisible.ts';

// Arabic twice: Egypt and the Levant name the months differently.
const LOCALES = ['en', 'ar-EG', 'ar-SY', 'ru', 'uk', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'he'];
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
  if (line.length > LONGEST || !YEAR.test(line)) return undefined;
  const plain = fold(line).replace(LABEL, '').replace(TIME, '').replace(/[,،]/gu, ' ').replace(/\s+/gu, ' ').trim();
  const names = calendarNames();
  const [first = '', ...others] = plain.split(' ');
  const date = names.weekdays.has(first.replace(/\.$/u, '')) ? others.join(' ') : plain;
  return dateOf(date, names.months);
}

function dateOf(date: string, months: Map<string, number>): string | undefined {
  let match = DAY_MONTH_YEAR.exec(date);
  if (match) return isoDate(match[3], months.get(monthKey(match[2]!)), match[1]);
  match = MONTH_DAY_YEAR.exec(date);
  if (match) return isoDate(match[3], months.get(monthKey(match[1]!)), match[2]);
  match = YEAR_FIRST.exec(date);
  if (match) return isoDate(match[1], match[2], match[3]);
  match = DAY_FIRST.exec(date);
  if (!match) return undefined;
  const [, day, separator, month, year] = match;
  // Points say that the day comes first; slashes say nothing, so one of the two must be too large for a month.
  if (separator === '.' || Number(day) > 12) return isoDate(year, month, day);
  return Number(month) > 12 || day === month ? isoDate(year, day, month) : undefined;
}

function isoDate(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | undefined {
  const numbers = [year, month, day].map(Number) as [number, number, number];
  if (numbers.some((number) => !Number.isInteger(number)) || numbers[0] < 1400 || numbers[0] > 2200) return undefined;
  const date = new Date(Date.UTC(numbers[0], numbers[1] - 1, numbers[2]));
  // The 31st of February is no date, although Date makes one of it.
  if (date.getUTCMonth() !== numbers[1] - 1 || date.getUTCDate() !== numbers[2]) return undefined;
  return date.toISOString().slice(0, 10);
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
