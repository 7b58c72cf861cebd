import type { Figure } from '#lib/citing/language/figures.ts';
import { type Amount, measuredBy } from './amounts.ts';

/** "10 to 15", "10-15", "between 10 and 15": what stands between the two ends, and before them where that decides. */
const TO = /^\s?(?:[-–]|to)\s?$/u;
const AND = /^ and $/u;
const BETWEEN = /\bbetween (?:about |around |roughly |some )?$/iu;
/** "rose from 4 to 5" has a beginning and an end; "ranges from 4 to 5" is one figure. */
const CHANGES = /\bfrom (?:about |around |nearly |almost |some )?$/iu;
const VARIES =
  /\b(?:rang(?:es?|ed|ing)|var(?:y|ies|ied|ying)|anything|anywhere|differ(?:s|ed|ing)?)(?: \p{L}+)? from (?:about |around )?$/iu;
/** "by 48 to 52 votes", "a ratio of 3 to 4". */
const AGAINST = /\b(?:by|vot(?:es?|ed|ing)|ratio of|odds of|scores? of|beat \P{P}+)\s$/iu;

/** The figures of a sentence, in order, with two that are the ends of one together as that one. */
export function withRanges(figures: readonly Figure[], text: string): Amount[] {
  const all: Amount[] = [];
  for (let at = 0; at < figures.length; at++) {
    const range = rangeOf(figures[at]!, figures[at + 1], text);
    if (range) at++;
    all.push(range ?? figures[at]!);
  }
  return all;
}

function rangeOf(low: Figure, high: Figure | undefined, text: string): Amount | undefined {
  if (!high || low.kind !== 'cardinal' || high.kind !== 'cardinal') return undefined;
  const before = text.slice(Math.max(0, low.start - 40), low.start);
  const between = text.slice(low.end, high.start);
  const isRange = AND.test(between) ? BETWEEN.test(before) : TO.test(between) && !AGAINST.test(before);
  if (!isRange || (CHANGES.test(before) && !VARIES.test(before))) return undefined;
  const [from, to] = [measuredBy({ ...low, unit: low.unit ?? high.unit! }), measuredBy(high)];
  if (from.dimension !== to.dimension || from.range.low >= to.range.high) return undefined;
  const { dimension } = to;
  return {
    start: low.start,
    end: high.end,
    text: text.slice(low.start, high.end),
    low: from.range.low,
    high: to.range.high,
    ...(dimension === undefined ? high.counted !== undefined && { counted: high.counted } : { dimension }),
  };
}
