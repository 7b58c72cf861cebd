import { isSameDate, type DateMention } from '#lib/text/dates.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding, invention } from './finding.ts';

/** "In 2013" for "in 2009 … four years later". */
function isYearsLater({ year, month }: DateMention, { text, numbers, dates }: AnalysedText): boolean {
  if (year === undefined || month !== undefined) return false;
  return numbers.some(({ value, start, end }) => {
    const side = /^(?: years?)? (?:later|afterwards)\b/.test(text.slice(end))
      ? 1
      : /^(?: years?)? earlier\b/.test(text.slice(end))
        ? -1
        : 0;
    return (
      side !== 0 &&
      dates.some((date) => date.start < start && date.year !== undefined && date.year + side * value === year)
    );
  });
}

/** Every date of the statement must be borne out by a date of the quotes. */
export function checkDates({ statement, source, articles }: Alignment): Finding[] {
  const findings = checkRelative(statement, source);
  const months = monthsOfParts(source);
  for (const date of statement.dates) {
    const equals = source.dates.filter((other) => isSameDate(date, other) && isSameYear(date, other, articles));
    const side = sideOf(date, statement);
    const turned = equals.find((other) => side !== undefined && sideOf(other, source) === -side);
    if (turned && equals.every((other) => sideOf(other, source) === -side!)) {
      findings.push(
        contradiction(
          `The footnote's sentence says “${withPreposition(turned, source)}”, the answer says “${withPreposition(date, statement)}”.`,
        ),
      );
    }
    if (equals.length > 0) continue;
    const isNumber =
      date.year !== undefined && date.month === undefined && source.numbers.some(({ value }) => value === date.year);
    if (isNumber || (date.month !== undefined && date.day === undefined && months.has(date.month))) continue;
    // "until at least March": no other word is written so.
    if (source.tokens.some(({ text }) => text === date.text)) continue;
    if (isYearsLater(date, source) || isNextTo(date, source) || isYearBefore(date, statement, source)) continue;
    const rival = source.dates.find((other) => isRival(date, other));
    findings.push(
      rival
        ? contradiction(`The footnote's sentence says ${rival.text}, the answer says ${date.text}.`)
        : invention(`The date ${date.text} is not in the footnote's sentence.`),
    );
  }
  return findings;
}

const BEHIND = /\b(?:after|since)(?: the| about| around)? $/i;
const BEFORE = /\b(?:before|by|until|till|prior to|no later than)(?: the| about| around)? $/i;

/** 1 after a date, -1 before it. */
function sideOf({ start }: DateMention, { text }: AnalysedText): 1 | -1 | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  return BEHIND.test(before) ? 1 : BEFORE.test(before) ? -1 : undefined;
}

function withPreposition({ start, end }: DateMention, { text }: AnalysedText): string {
  return text.slice(0, end).slice(/(?:\S+ ){1}$/.exec(text.slice(0, start))?.index ?? start);
}

/** A year that the sentence leaves out is that of the article's publication, if it is known, or next to it. */
function isSameYear(date: DateMention, other: DateMention, articles: Alignment['articles']): boolean {
  if (date.year === undefined || other.year !== undefined) return true;
  const published = articles.flatMap((article) => /^\d{4}/.exec(article.published ?? '')?.[0] ?? []).map(Number);
  return published.length === 0 || published.some((year) => Math.abs(year - date.year!) <= 1);
}

/** Says the same kind of thing. */
function isRival(date: DateMention, other: DateMention): boolean {
  if (date.clock !== undefined) return other.clock !== undefined;
  if (date.weekday !== undefined) return other.weekday !== undefined;
  if (date.century !== undefined) return other.century !== undefined;
  if (date.month !== undefined) return other.month !== undefined;
  return date.year !== undefined && other.year !== undefined;
}

/** "a third fewer than in 2023" for "a third fewer in 2024". */
function isYearBefore({ year, month, start }: DateMention, { text }: AnalysedText, { dates }: AnalysedText): boolean {
  if (
    year === undefined ||
    month !== undefined ||
    !/\b(?:than in|than|compared (?:with|to)|from|against) $/i.test(text.slice(0, start))
  )
    return false;
  return dates.some((other) => other.year === year + 1);
}

const NEXT_MONTH =
  /\b(?:(?:a|one|the) month (?:earlier|before|later|after)|(?:previous|following|preceding) month|month[- ]on[- ]month)\b/i;
const NEXT_YEAR =
  /\b(?:(?:a|one|the) year (?:earlier|before|later|after|ago)|(?:previous|following|preceding|last|next) year|year[- ]on[- ]year)\b/i;

/** "in November" for "a month earlier" than December. */
function isNextTo({ month, day, year }: DateMention, { text, dates }: AnalysedText): boolean {
  if (month !== undefined && day === undefined && NEXT_MONTH.test(text))
    return dates.some((other) => other.month !== undefined && [1, 11].includes(Math.abs(other.month - month)));
  if (year !== undefined && month === undefined && NEXT_YEAR.test(text))
    return dates.some((other) => other.year !== undefined && Math.abs(other.year - year) === 1);
  return false;
}

const RELATIVE = new Map(
  Object.entries({
    last: 'last',
    past: 'last',
    previous: 'last',
    next: 'next',
    coming: 'next',
    this: 'this',
  }),
);
const SPANS =
  /^(?:day|week|weekend|month|quarter|year|decade|century|night|morning|evening|season|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "last year" where the sentence has "next year". */
function checkRelative(statement: AnalysedText, source: AnalysedText): Finding[] {
  const theirs = relativesIn(source);
  for (const own of relativesIn(statement)) {
    const sameSpan = theirs.filter(({ span }) => span.folded === own.span.folded);
    if (sameSpan.length === 0 || sameSpan.some(({ side }) => side === own.side)) continue;
    // "less this autumn than last"
    if (own.side === 'last' && /\b(?:than|from|with|to|on) last\b(?! \p{L})/u.test(source.text)) continue;
    const written = ({ word, span }: Relative, { text }: AnalysedText) => text.slice(word.start, span.end);
    return [
      contradiction(
        `The footnote's sentence says “${written(sameSpan[0]!, source)}”, the answer says “${written(own, statement)}”.`,
      ),
    ];
  }
  return [];
}

interface Relative {
  word: Token;
  span: Token;
  side: string;
}

function relativesIn({ tokens }: AnalysedText): Relative[] {
  return tokens.flatMap((word, index) => {
    const side = RELATIVE.get(word.folded);
    const span = tokens[index + 1];
    return side !== undefined && span && SPANS.test(span.folded) ? [{ word, span, side }] : [];
  });
}

const PARTS: [RegExp, number][] = [
  [/\b(first|second) half\b/gi, 6],
  [/\b(first|second|third|fourth|last|final) quarter\b/gi, 3],
  [/\bQ([1-4])\b/g, 3],
];
const PLACES: Record<string, number> = { first: 0, second: 1, third: 2, fourth: 3, 1: 0, 2: 1, 3: 2, 4: 3 };

/** The first and last month of "the first half" (January, June), "the third quarter", "the first ten months". */
function monthsOfParts({ text, numbers }: AnalysedText): Set<number> {
  const months = new Set<number>();
  for (const [pattern, length] of PARTS) {
    for (const [, written = ''] of text.matchAll(pattern)) {
      const place = PLACES[written.toLowerCase()] ?? 12 / length - 1;
      months.add(place * length + 1).add((place + 1) * length);
    }
  }
  for (const { value, unit, start } of numbers) {
    if (unit?.dimension === 'calendar' && unit.factor === 1 && value < 12 && /\bfirst $/i.test(text.slice(0, start)))
      months.add(1).add(value);
  }
  return months;
}
