import type { Slice } from '#lib/domain.ts';
import { unitOf } from '#lib/text/units.ts';
import type { AnalysedText } from '#lib/citing/language/analysed-text.ts';

/** An amount without a number: "for months", "dozens of people". */
export interface VagueAmount extends Slice {
  text: string;
  low: number;
  high: number;
  dimension?: string;
  /** The term of what is counted. */
  counted?: string;
}

const TIMES =
  /\b(?:(?:for|over|after|in) |(?=(?:several|a few|many) ))(?:(?<several>several|a few|many|some|a couple of) )?(?:(?:long|whole|full) )?(?<unit>hours|days|weeks|months|years|decades|centuries)\b/giu;
const COUNTS: [RegExp, number, number][] = [
  [/\b(?:a couple of|a handful of|several|a few)\s(?=\p{Ll})/giu, 2, 12],
  [/\bdozens of\s/giu, 20, 140],
  [/\bscores of\s/giu, 20, 140],
  [/\b(?:many |several )?hundreds of\s(?!thousands|millions)/giu, 150, 1_200],
  [/\b(?:many |several )?thousands of\s/giu, 1_500, 20_000],
  [/\btens of thousands of\s/giu, 15_000, 120_000],
  [/\bhundreds of thousands of\s/giu, 150_000, 1_200_000],
];
/** So many that "months" may be. */
const MOST: Record<string, number> = { hour: 24, day: 13, week: 8, month: 14, year: 12, decade: 9, century: 9 };

export function vagueAmountsIn({ text, tokens }: AnalysedText): VagueAmount[] {
  const found: VagueAmount[] = [];
  for (const { 0: written, groups, index } of text.matchAll(TIMES)) {
    const singular = groups!['unit']!.toLowerCase().replace('centuries', 'century').replace(/s$/u, '');
    const unit = unitOf(singular)!;
    const start = index + (/^(?:for|over|after|in) /iu.exec(written)?.[0].length ?? 0);
    const end = index + written.length;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      low: (groups!['several'] === undefined ? 1.5 : 2) * unit.factor,
      high: MOST[singular]! * unit.factor,
      dimension: unit.dimension,
    });
  }
  for (const [pattern, low, high] of COUNTS) {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const counted = tokens.find(({ start, stop }) => start >= index + written.length && !stop);
      if (!counted || counted.isFigure || unitOf(counted.folded)) continue;
      const end = index + written.trimEnd().length;
      if (found.some((other) => index < other.end && other.start < end)) continue;
      found.push({ start: index, end, text: text.slice(index, end), low, high, counted: counted.term });
    }
  }
  return found;
}
