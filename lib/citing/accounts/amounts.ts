import type { Slice } from '#lib/domain.ts';
import type { Figure } from '#lib/citing/language/figures.ts';
import type { Telling } from './telling.ts';

const ROUGH = 0.06;
/** In seconds. */
const MONTH = 30.44 * 86_400;
const SCORE = /(?<![\d.,–-])(?<one>\d{1,2})\s?[-–:]\s?(?<other>\d{1,2})(?![\d.,–-]|\s?(?:am|pm|%))/gu;
const OF_GAMES =
  /\b(?:w[io]n|beat|los[et]|lost|drew|draw|defeat\w*|score\w*|final|match|game|cup|league|goal\w*|victory|side|half-time|penalt\w+)\b/iu;

/** A figure, a vague amount ("for months") or a score, as one. */
export type Amount =
  (Slice & { text: string; low: number; high: number; dimension?: string; counted?: string }) | Figure;

/** "at least 31", "nearly", "more than": part of what is said. */
export function boundStart(text: string, start: number): number {
  const bound =
    /(?:\b(?:at (?:least|most)|(?:no|not) (?:more|fewer|less) than|(?:more|less|fewer) than|up to|as (?:many|much) as|nearly|almost|about|around|roughly|approximately|some|over|under|only|just|an estimated|close to|well over)\s)+$/iu.exec(
      text.slice(0, start),
    );
  return bound ? start - bound[0].length : start;
}

/** What an amount measures. */
export interface Measured {
  range: { low: number; high: number };
  dimension: string | undefined;
}

/** "at the age of 81", "84 years old", "a 30-year-old" */
export function isAge({ start, end }: Slice, { text }: Telling): boolean {
  return (
    /\b(?:age of|aged|turned)\s$/iu.test(text.slice(Math.max(0, start - 12), start)) ||
    /^(?:[\s-]years?)?[\s-]old\b|^ years of age\b/iu.test(text.slice(end)) ||
    /years?[\s-]old/iu.test(text.slice(start, end + 8))
  );
}

export function measuredBy(figure: Figure): Measured {
  const factor = figure.kind === 'fraction' && !figure.unit ? 1 : (figure.unit?.factor ?? 1);
  const value = figure.value * factor;
  const dimension = figure.kind === 'fraction' && !figure.unit ? 'ratio' : figure.unit?.dimension;
  const size = Math.abs(value);
  const range =
    figure.bound === 'about'
      ? { low: value - size * ROUGH, high: value + size * ROUGH }
      : figure.bound === 'above'
        ? { low: value, high: value + size * 0.25 }
        : figure.bound === 'below'
          ? { low: value - size * 0.25, high: value }
          : { low: value, high: value };
  return { range, dimension };
}

/** Months and years as days, roughly: so that "a month" and "30 days" can be compared. */
export function inOneTime({ range, dimension }: Measured): Measured {
  if (dimension !== 'calendar') return { range, dimension };
  return { range: { low: range.low * MONTH * 0.97, high: range.high * MONTH * 1.03 }, dimension: 'time' };
}

export function scoresIn({ text }: Telling): Amount[] {
  if (!OF_GAMES.test(text)) return [];
  return [...text.matchAll(SCORE)].map(({ 0: written, groups, index }) => {
    const [one, other] = [Number(groups!['one']), Number(groups!['other'])];
    // "won 3-1" and "lost 1-3" are one score.
    const value = Math.max(one, other) * 100 + Math.min(one, other);
    return { start: index, end: index + written.length, text: written, low: value, high: value, dimension: 'score' };
  });
}

/** "three days before the inauguration", "two years ago" */
export function tellsWhen({ unit, end }: Figure, { text }: Telling): boolean {
  const isTime = unit?.dimension === 'time' || unit?.dimension === 'calendar';
  return isTime && /^[\s,]+(?:before|after|ago|earlier|later|from now|prior)\b/iu.test(text.slice(end));
}

/** "rose by 3 euros", "a rise of 3 per cent", "3 per cent more" */
export function isChange({ start, end }: Slice, { text }: Telling): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    (CHANGED_BY.test(before) && !DONE_BY.test(before)) ||
    /^\s(?:more|less|fewer|higher|lower|dearer|cheaper|up|down)\b/iu.test(text.slice(end))
  );
}

/** "was attended by 15,000": who did it, not how much. */
const DONE_BY =
  /\b(?:is|are|was|were|be|been|being) (?:\p{Ll}+ly )?(?!increas|reduc|rais|lower|extend|shorten|widen|expand|slash|delay|postpon|prolong|cut|hiked|push|moved|shift|enlarg|trimm|boost)\p{Ll}+(?:ed|en|wn|ad) by (?:(?:about|around|nearly|almost|some|at least|more than|up to|only|just) )*$/iu;
const CHANGED_BY =
  /\b(?:by|up|down|(?:rise|increase|growth|drop|fall|decline|cut|reduction|hike|jump|gain|loss) of) (?:(?:about|around|nearly|almost|some|at least|more than|up to|only|just) )*$/iu;

/** "contracts worth $4 billion", "a deal valued at $40 billion". */
export function bearerIsMany({ start }: Slice, text: string): boolean | undefined {
  const bearer =
    /(?<noun>\p{L}+)(?: (?:is|are|was|were))?,? (?:(?:all |together |each )?(?:worth|valued at|totall?ing|amounting to|estimated at))(?: (?:about|around|nearly|some|over|at least|more than|up to))?\s*$/u.exec(
      text.slice(Math.max(0, start - 60), start),
    )?.groups?.['noun'];
  return bearer === undefined ? undefined : /[^s]s$/u.test(bearer);
}

export function overlaps(one: Slice, other: Slice): boolean {
  return one.start < other.end && other.start < one.end;
}
