import type { Slice } from '#lib/domain.ts';
import { datesIn, type DateMention } from '#lib/text/dates.ts';
import { numbersIn, type NumberMention } from '#lib/text/numbers.ts';
import type { Word } from '#lib/text/words.ts';
import { backOf, languageFor, rewrite } from './rewritten-figures.ts';

/** A number as the checks compare it. */
export interface Figure extends NumberMention {
  /** Follows from a word rather than standing there as a number (a century): bears out others, is not checked itself. */
  isImplied?: boolean;
  /** The 20 of "one in 20" has this part, and is a number only beside it. */
  wholeOf?: number;
  /** Counts what was named before: "74 of them". */
  isOfNamed?: boolean;
}

export interface Figures {
  numbers: Figure[];
  dates: DateMention[];
}

/** What follows from words that are no numbers. */
const IMPLIED: [RegExp, (match: RegExpMatchArray) => string][] = [
  [/\bhalf a century\b/gi, () => '50 years'],
  [/\ba quarter of a century\b/gi, () => '25 years'],
  [
    /\b(?:a|an|the past|the last)[ -](century|decade|fortnight|week|year|month|day|hour)\b/gi,
    ([, unit]) => `1 ${unit}`,
  ],
  [/\b(?:first|second|last) half of (?:the year|\d{4})|\bhalf[- ]year\b/gi, () => '6 months'],
  [/\b(?:first|second|third|fourth|last|final) quarter\b/gi, () => '3 months'],
  [/\ba (?:couple|pair) of\b|\bthe (?:pair|duo|twins)\b|\bboth\b|\btwin\b/gi, () => '2'],
  [/\bhalv(?:ed|ing|es)\b/gi, () => '50 percent'],
];

/** What one of them needs at least. */
const MAY_IMPLY = /centur|decade|fortnight|week|year|month|day|hour|half|quarter|couple|pair|twin|duo|both|halv/i;

/**
 * The numbers and dates of a text in order, also in words of the languages that are known; numbers of dates are among the dates only.
 *
 * @param known the words of the text, where they have been read
 */
export function figuresIn(text: string, language = languageFor(text), known?: Word[]): Figures {
  const { written, pieces } = rewrite(text, language);
  const dates = datesIn(written).map((date) => withoutStartOfNumber(date, written));
  const numbers = numbersIn(written, pieces.length === 0 ? known : undefined)
    .filter(({ start, end }) => !dates.some((date) => start < date.end && end > date.start))
    .filter((number) => !isQuarterOfYear(number, written))
    .map((number) => countingThings(number, written))
    .map((number, index, all) => withUnitOfWhole(number, all[index + 1], written));
  if (pieces.length === 0) return { dates, numbers: [...numbers, ...sharesIn(numbers, text), ...impliedIn(text)] };
  const home = <Mention extends Slice & { text: string }>(mention: Mention): Mention => {
    const start = backOf(mention.start, 'start', pieces);
    const end = backOf(mention.end, 'end', pieces);
    return { ...mention, start, end, text: text.slice(start, end) };
  };
  const own = numbers.map(home);
  return { dates: dates.map(home), numbers: [...own, ...sharesIn(own, text), ...impliedIn(text)] };
}

/** "1,200 of the 3,000 kilometres" are kilometres too. */
function withUnitOfWhole(number: Figure, whole: Figure | undefined, written: string): Figure {
  if (!whole?.unit || number.unit || number.kind !== 'cardinal') return number;
  const isPart = /^ (?:out )?of (?:the |its |their |all )*$/.test(written.slice(number.end, whole.start));
  return isPart ? { ...number, unit: whole.unit } : number;
}

/** "the first quarter of 2024" is no fraction. */
function isQuarterOfYear({ start, kind }: NumberMention, text: string): boolean {
  return (
    kind === 'fraction' &&
    /\b(?:first|second|third|fourth|last|final|this|next|each|every|previous) $/i.test(text.slice(0, start)) &&
    /^quarter/i.test(text.slice(start))
  );
}

/** "in May 3.4 million barrels" is not "on 3 May". */
function withoutStartOfNumber(date: DateMention, written: string): DateMention {
  if (date.day === undefined || !/^[.,]\d/.test(written.slice(date.end)) || !/\d$/.test(date.text)) return date;
  const { day: _, ...rest } = date;
  const text = date.text.replace(/\s*\d+$/, '');
  return { ...rest, text, end: date.start + text.length };
}

const COUNTS_NOTHING =
  /^ (?:before|after|in|on|at|from|to|since|when|while|than|by|as|during|because|and|or|but|is|are|was|were|has|have|had|will|would|could|may|did|do)\b/i;

/** "from 1.90 to 2.10 francs": a number counts no number. */
function countingThings(number: NumberMention, written: string): Figure {
  const { counted, ...rest } = withoutPartOfWord(withOwnDollar(number, written), written);
  // "74 of them drowned" counts what was named before.
  const isOfThem = /^ of (?:them|those|these|whom|which)\b/i.test(written.slice(number.end, number.end + 10));
  // "from 2,000 before the army took over" counts no army.
  if (COUNTS_NOTHING.test(written.slice(number.end, number.end + 12))) return rest;
  if (isOfThem) return { ...rest, isOfNamed: true };
  return counted !== undefined && !/^\d/.test(counted) ? { counted, ...rest } : rest;
}

/** "49.5 million Australian dollars" is A$49.5 million. */
function withOwnDollar(number: NumberMention, written: string): NumberMention {
  const [, nation] = /^ (Australian|Canadian) dollars?\b/.exec(written.slice(number.end, number.end + 20)) ?? [];
  if (nation === undefined) return number;
  const { counted: _, ...rest } = number;
  return { ...rest, unit: { dimension: nation === 'Australian' ? 'AUD' : 'CAD', factor: 1 } };
}

/** "to cover 3.6bn km" is not "over 3.6bn km". */
function withoutPartOfWord(number: NumberMention, written: string): NumberMention {
  if (!/\p{L}(?:over|under|above|some)\s*$/u.test(written.slice(0, number.start))) return number;
  const { bound: _, inclusive: __, ...rest } = number;
  return rest;
}

function impliedIn(text: string): Figure[] {
  if (!MAY_IMPLY.test(text)) return [];
  return IMPLIED.flatMap(([pattern, to]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      return numbersIn(to(match)).map((number) => ({ ...number, start, end, text: match[0], isImplied: true }));
    }),
  );
}

/** "four of the eleven" is 4 and 11 and four elevenths, and so is "4 out of 11". */
function sharesIn(numbers: Figure[], text: string): Figure[] {
  return numbers.flatMap((number, index): Figure[] => {
    const whole = numbers[index + 1];
    const isShare =
      whole &&
      whole.value > number.value &&
      /^ (?:out )?of (?:the |its |their |all )*$/.test(text.slice(number.end, whole.start));
    if (isShare && number.kind === 'cardinal')
      return [
        {
          ...number,
          end: whole.end,
          text: text.slice(number.start, whole.end),
          kind: 'fraction',
          value: number.value / whole.value,
          isImplied: true,
        },
      ];
    // "a third …, the rest …"
    const rest = number.kind === 'fraction' && /\bthe (?:rest|remainder|others?)\b/i.exec(text.slice(number.end));
    if (rest)
      return [
        {
          ...number,
          start: number.end + rest.index,
          end: number.end + rest.index + rest[0].length,
          text: rest[0],
          value: 1 - number.value,
          isImplied: true,
        },
      ];
    // "half of the 60" is 30
    if (
      number.kind === 'fraction' &&
      whole?.kind === 'cardinal' &&
      whole.value > 1 &&
      /^ of (?:the |its |their |all )*$/.test(text.slice(number.end, whole.start))
    )
      return [
        {
          ...whole,
          start: number.start,
          text: text.slice(number.start, whole.end),
          value: number.value * whole.value,
          isImplied: true,
        },
      ];
    if (number.kind !== 'fraction' || !/ (?:in|out of) /.test(number.text)) return [];
    return numbersIn(number.text.replace(/ (?:in|out of) /, ' ; ')).map((part, at, parts) => ({
      ...part,
      ...(at > 0 && { wholeOf: parts[0]!.value }),
      ...(number.counted !== undefined && { counted: number.counted }),
      start: number.start,
      end: number.end,
      text: number.text,
      isImplied: true,
    }));
  });
}
