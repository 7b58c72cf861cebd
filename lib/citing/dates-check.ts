import { isSameDate, type DateMention } from '#lib/text/dates.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, detail, type Finding } from './finding.ts';

/** Every date of the statement must be borne out by a date of the quotes. */
export function checkDates({ statement, source, articles }: Alignment): Finding[] {
  const findings: Finding[] = [];
  for (const date of statement.dates) {
    if (source.dates.some((other) => isSameDate(date, other) && isSameYear(date, other, articles))) continue;
    const isNumber =
      date.year !== undefined && date.month === undefined && source.numbers.some(({ value }) => value === date.year);
    if (isNumber) continue;
    const rival = source.dates.find((other) => isRival(date, other));
    findings.push(
      rival
        ? contradiction(`The footnote's sentence says ${rival.text}, the answer says ${date.text}.`)
        : detail(`The date ${date.text} is not in the footnote's sentence.`),
    );
  }
  return findings;
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
