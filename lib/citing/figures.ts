import type { Slice } from '#lib/domain.ts';
import { datesIn, type DateMention } from '#lib/text/dates.ts';
import { fold } from '#lib/text/fold.ts';
import { numbersIn, type NumberMention } from '#lib/text/numbers.ts';
import { FIGURE_WORDS } from './figure-words.ts';
import { languageOf, scriptOf } from './language-gap.ts';

/** A number as the checks compare it. */
export interface Figure extends NumberMention {
  /** Follows from a word rather than standing there as a number (a century): bears out others, is not checked itself. */
  isImplied?: boolean;
}

export interface Figures {
  numbers: Figure[];
  dates: DateMention[];
}

/** A piece of the rewritten text and the piece of the text that it stands for. */
interface Rewritten {
  from: Slice;
  to: Slice;
}

const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** Ways of writing that the readers of numbers and dates do not know, as ones that they do. */
const RULES: [RegExp, (match: RegExpMatchArray) => string][] = [
  [/\bQ([1-4])\b(?= |$|[.,;])/g, ([, quarter]) => `${QUARTERS[Number(quarter) - 1]} quarter`],
  [/\bquadrupl(?:ed|es|e|ing)\b/gi, () => '4 times'],
  [/\bquintupl(?:ed|es|e|ing)\b/gi, () => '5 times'],
  [/\b(two|three|four|five|six|seven|eight|nine|ten)-?fold\b/gi, ([, times]) => `${times} times`],
  [/\b(\d+(?:\.\d+)?) basis points?\b/gi, ([, points]) => `${Number(points) / 100} percentage points`],
  [/(?<=\d ?)(?:pct|p\.c\.)(?![\p{L}\d])/gu, () => 'percent'],
  [/(?<=\d ?)(?:km\/h|kph|kmh)(?![\p{L}\d])/gu, () => ' kilometres per hour'],
  [/(?<=\d ?)mph(?![\p{L}\d])/gu, () => ' miles per hour'],
  [/(?<=\d ?)(?:km²|sq\.? km)(?![\p{L}\d])/gu, () => ' square kilometres'],
  // "five quarters in a row" is no fraction
  [
    /(?<=\b(?:for|past|last|next|over|\d+|five|six|seven|eight|nine|ten) (?:(?:two|three|four|consecutive|straight|successive) )*)quarters\b(?! of)/gi,
    () => 'periods',
  ],
  [/(?<=\d) ?°(?: ?[CF]\b| Celsius| Fahrenheit)?/g, () => ' degrees'],
  // "12 408 people", not "on May 17 300 people"
  [
    /(?<![\d.,]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? )\b\d{1,3} \d{3}(?![\d.,]*\d|[ \u00A0]\d)/g,
    ([digits]) => digits.replace(' ', ''),
  ],
  [/\b(over|under|above|below) the age of (?=\w)/gi, ([, bound]) => `${bound} `],
  [
    /\b(half|quarter)[- ]points?\b/gi,
    ([, part]) => `${part!.toLowerCase() === 'half' ? '0.5' : '0.25'} percentage points`,
  ],
  [/\bmetric tons?\b/gi, () => 'tonnes'],
];

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

/** Words of bounds that are more than one word, by language. */
const BOUNDS: Record<string, [RegExp, string][]> = {
  german: [
    [/\bmehr als\b/gi, 'more than'],
    [/\bweniger als\b/gi, 'less than'],
    [/\bbis zu\b/gi, 'up to'],
  ],
  french: [
    [/\bpour cent\b/gi, 'percent'],
    [/\bplus d[e']/gi, 'more than'],
    [/\bmoins d[e']/gi, 'less than'],
    [/\bjusqu'à/gi, 'up to'],
  ],
  spanish: [
    [/\bpor ciento\b/gi, 'percent'],
    [/(?<!\p{L})más de\b/giu, 'more than'],
    [/\bmenos de\b/gi, 'less than'],
  ],
  russian: [
    [/(?<!\p{L})(?:более|свыше|больше)(?: чем)?(?!\p{L})/giu, 'more than'],
    [/(?<!\p{L})(?:менее|меньше)(?: чем)?(?!\p{L})/giu, 'less than'],
  ],
  arabic: [
    [/أكثر من/g, 'more than'],
    [/أقل من/g, 'less than'],
  ],
};

const DIGITS = /[٠-٩۰-۹٫٬]/g;
const DOTTED_DAY = /(?<=\b\d{1,2})\.(?= \p{L})/gu;
const DOTTED_THOUSANDS = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d,]*\d)/g;
const WORD = /[\p{L}\p{M}]+/gu;
const GERMAN_COMPOUND =
  /^(?:(?<ones>ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und(?<tens>zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)|(?<count>ein|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf)(?<scale>hundert|tausend))$/;

const dictionaries = new Map<string, Map<string, string>>();

/** The numbers and dates of a text in order, also in words of the languages that are known; numbers of dates are among the dates only. */
export function figuresIn(text: string, language = languageFor(text)): Figures {
  const { written, pieces } = rewrite(text, language);
  const dates = datesIn(written).map((date) => withoutStartOfNumber(date, written));
  const numbers = numbersIn(written)
    .filter(({ start, end }) => !dates.some((date) => start < date.end && end > date.start))
    .filter((number) => !isQuarterOfYear(number, written))
    .map((number) => countingThings(number, written));
  if (pieces.length === 0) return { dates, numbers: [...numbers, ...sharesIn(numbers, text), ...impliedIn(text)] };
  const home = <Mention extends Slice & { text: string }>(mention: Mention): Mention => {
    const start = backOf(mention.start, 'start', pieces);
    const end = backOf(mention.end, 'end', pieces);
    return { ...mention, start, end, text: text.slice(start, end) };
  };
  const own = numbers.map(home);
  return { dates: dates.map(home), numbers: [...own, ...sharesIn(own, text), ...impliedIn(text)] };
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

/** "from 1.90 to 2.10 francs": a number counts no number. */
function countingThings(number: NumberMention, written: string): Figure {
  const { counted, ...rest } = withoutPartOfWord(number, written);
  return counted !== undefined && !/^\d/.test(counted) ? { counted, ...rest } : rest;
}

/** "to cover 3.6bn km" is not "over 3.6bn km". */
function withoutPartOfWord(number: NumberMention, written: string): NumberMention {
  if (!/\p{L}(?:over|under|above|some)\s*$/u.test(written.slice(0, number.start))) return number;
  const { bound: _, inclusive: __, ...rest } = number;
  return rest;
}

function impliedIn(text: string): Figure[] {
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
    return numbersIn(number.text.replace(/ (?:in|out of) /, ' ; ')).map((part) => ({
      ...part,
      ...(number.counted !== undefined && { counted: number.counted }),
      start: number.start,
      end: number.end,
      text: number.text,
      isImplied: true,
    }));
  });
}

function backOf(place: number, side: 'start' | 'end', pieces: Rewritten[]): number {
  let moved = 0;
  for (const { from, to } of pieces) {
    if (place < to.start || (side === 'end' && place === to.start)) break;
    if (place < to.end || (side === 'end' && place === to.end)) return from[side];
    moved = from.end - to.end;
  }
  return place + moved;
}

function rewrite(text: string, language: string | undefined): { written: string; pieces: Rewritten[] } {
  const changes = changesIn(text, language).sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Rewritten[] = [];
  let written = '';
  let at = 0;
  for (const { start, end, to } of changes) {
    if (start < at) continue;
    written += text.slice(at, start);
    pieces.push({
      from: { start, end },
      to: { start: written.length, end: written.length + to.length },
    });
    written += to;
    at = end;
  }
  return { written: written + text.slice(at), pieces };
}

type Change = Slice & { to: string };

function changesIn(text: string, language: string | undefined): Change[] {
  const changes: Change[] = [];
  const change = (match: RegExpMatchArray, to: string) =>
    changes.push({ start: match.index!, end: match.index! + match[0].length, to });
  for (const [pattern, to] of RULES) for (const match of text.matchAll(pattern)) change(match, to(match));
  for (const match of text.matchAll(DIGITS)) change(match, digitOf(match[0]));
  const dictionary = dictionaryOf(language);
  if (!dictionary) return changes;
  for (const [pattern, to] of BOUNDS[language!] ?? []) for (const match of text.matchAll(pattern)) change(match, to);
  for (const match of text.matchAll(DOTTED_THOUSANDS)) change(match, match[0].replaceAll('.', ''));
  for (const match of text.matchAll(DOTTED_DAY)) change(match, '');
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    const english = dictionary.get(word) ?? germanCompound(word, dictionary) ?? arabicPart(word, dictionary);
    // English tells these months from other words by what stands before them.
    const isAlone = /^(?:May|March)$/.test(english ?? '') && !/\d\.?\s*$/.test(text.slice(0, match.index));
    if (english !== undefined) change(match, isAlone ? `in ${english}` : english);
  }
  return changes;
}

function digitOf(sign: string): string {
  if (sign === '٫') return '.';
  if (sign === '٬') return ',';
  const code = sign.charCodeAt(0);
  return String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
}

/** The language whose words for numbers and dates are read: by the script, or the function words of the text. */
export function languageFor(text: string): string | undefined {
  const script = scriptOf(text);
  return script === 'cyrillic' ? 'russian' : script === 'arabic' ? 'arabic' : languageOf(text);
}

/** None for English. */
function dictionaryOf(language: string | undefined): Map<string, string> | undefined {
  const list = language === undefined ? undefined : FIGURE_WORDS[language];
  if (list === undefined) return undefined;
  let dictionary = dictionaries.get(language!);
  if (!dictionary) {
    dictionary = new Map();
    for (const line of list.split('\n').filter(Boolean)) {
      const [english = '', words = ''] = line.split(':');
      for (const word of words.split(',')) dictionary.set(fold(word.trim()), english);
    }
    dictionaries.set(language!, dictionary);
  }
  return dictionary;
}

/** "siebenundvierzig" is forty-seven, "zweihundert" two hundred. */
function germanCompound(word: string, dictionary: Map<string, string>): string | undefined {
  const groups = GERMAN_COMPOUND.exec(word)?.groups;
  if (!groups || !dictionary.has('zwei')) return undefined;
  const english = (part: string) => (part === 'ein' ? 'one' : dictionary.get(part));
  return groups['tens'] === undefined
    ? `${english(groups['count']!)} ${english(groups['scale']!)}`
    : `${english(groups['tens'])}-${english(groups['ones']!)}`;
}

/** With "and" before it, written as one word: و in وأربعون. */
function arabicPart(word: string, dictionary: Map<string, string>): string | undefined {
  const rest = word.startsWith('و') ? dictionary.get(word.slice(1)) : undefined;
  return rest;
}
