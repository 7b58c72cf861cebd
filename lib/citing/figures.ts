import type { Slice } from '#lib/domain.ts';
import { datesIn, type DateMention } from '#lib/text/dates.ts';
import { fold } from '#lib/text/fold.ts';
import { mainScript } from '#lib/text/main-script.ts';
import { numbersIn, type NumberMention } from '#lib/text/numbers.ts';
import { FIGURE_WORDS } from './figure-words.ts';
import { languageOf } from './language-gap.ts';

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
  isImplied: boolean;
}

interface Rule {
  pattern: RegExp;
  to: (match: RegExpMatchArray) => string;
  isImplied?: boolean;
}

const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** Ways of writing that the readers of numbers and dates do not know, as ones that they do. */
const RULES: Rule[] = [
  { pattern: /\bQ([1-4])\b(?= |$|[.,;])/g, to: ([, quarter]) => `${QUARTERS[Number(quarter) - 1]} quarter` },
  { pattern: /\bhalf a century\b/gi, to: () => '50 years', isImplied: true },
  { pattern: /\ba quarter of a century\b/gi, to: () => '25 years', isImplied: true },
  {
    pattern: /\b(?:a|an|the past|the last)[ -](century|decade|fortnight|week|year|month|day|hour)\b/gi,
    to: ([, unit]) => `1 ${unit}`,
    isImplied: true,
  },
  { pattern: /\ba (?:couple|pair) of\b|\bthe (?:pair|duo|twins)\b/gi, to: () => '2', isImplied: true },
  { pattern: /\bhalv(?:ed|ing|es)\b/gi, to: () => '50 percent', isImplied: true },
  { pattern: /\bquadrupl(?:ed|es|e|ing)\b/gi, to: () => '4 times' },
  { pattern: /\bquintupl(?:ed|es|e|ing)\b/gi, to: () => '5 times' },
  { pattern: /\b(two|three|four|five|six|seven|eight|nine|ten)-?fold\b/gi, to: ([, times]) => `${times} times` },
  { pattern: /\b(\d+(?:\.\d+)?) basis points?\b/gi, to: ([, points]) => `${Number(points) / 100} percentage points` },
  { pattern: /(?<=\d ?)(?:pct|p\.c\.)(?![\p{L}\d])/gu, to: () => 'percent' },
  { pattern: /(?<=\d ?)(?:km\/h|kph|kmh)(?![\p{L}\d])/gu, to: () => ' kilometres per hour' },
  { pattern: /(?<=\d ?)mph(?![\p{L}\d])/gu, to: () => ' miles per hour' },
  { pattern: /(?<=\d ?)(?:km²|sq\.? km)(?![\p{L}\d])/gu, to: () => ' square kilometres' },
  { pattern: /\bmetric tons?\b/gi, to: () => 'tonnes' },
];

const DIGITS = /[٠-٩۰-۹٫٬]/g;
const DOTTED_DAY = /(?<=\b\d{1,2})\.(?= \p{L})/gu;
const DOTTED_THOUSANDS = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d,]*\d)/g;
const WORD = /[\p{L}\p{M}]+/gu;
const GERMAN_COMPOUND =
  /^(?:(?<ones>ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und(?<tens>zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)|(?<count>ein|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf)(?<scale>hundert|tausend))$/;

const dictionaries = new Map<string, Map<string, string>>();

/** The numbers and dates of a text in order, also in words of the languages that are known; numbers of dates are among the dates only. */
export function figuresIn(text: string): Figures {
  const { written, pieces } = rewrite(text);
  const dates = datesIn(written);
  const numbers = numbersIn(written).filter(
    ({ start, end }) => !dates.some((date) => start < date.end && end > date.start),
  );
  const home = <Mention extends Slice & { text: string }>(mention: Mention): Mention => {
    const start = backOf(mention.start, 'start', pieces);
    const end = backOf(mention.end, 'end', pieces);
    return { ...mention, start, end, text: text.slice(start, end) };
  };
  return {
    dates: pieces.length === 0 ? dates : dates.map(home),
    numbers: withShares(
      numbers.map((number): Figure => {
        // "from 1.90 to 2.10 francs": a number counts no number.
        const { counted, ...rest } = number;
        const figure: Figure = counted !== undefined && !/^\d/.test(counted) ? number : rest;
        const isImplied = pieces.some(
          (piece) => piece.isImplied && piece.to.start <= number.start && number.start < piece.to.end,
        );
        return { ...(pieces.length === 0 ? figure : home(figure)), ...(isImplied && { isImplied }) };
      }),
      text,
    ),
  };
}

/** "four of the eleven" is 4 and 11 and four elevenths, and so is "4 out of 11". */
function withShares(numbers: Figure[], text: string): Figure[] {
  const shares = numbers.flatMap((number, index): Figure[] => {
    const whole = numbers[index + 1];
    if (number.isPart && whole && /^ (?:out )?of (?:the |its |their |all )*$/.test(text.slice(number.end, whole.start)))
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
  return [...numbers, ...shares];
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

function rewrite(text: string): { written: string; pieces: Rewritten[] } {
  const changes = changesIn(text).sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Rewritten[] = [];
  let written = '';
  let at = 0;
  for (const { start, end, to, isImplied } of changes) {
    if (start < at) continue;
    written += text.slice(at, start);
    pieces.push({
      from: { start, end },
      to: { start: written.length, end: written.length + to.length },
      isImplied,
    });
    written += to;
    at = end;
  }
  return { written: written + text.slice(at), pieces };
}

type Change = Slice & { to: string; isImplied: boolean };

function changesIn(text: string): Change[] {
  const changes: Change[] = [];
  const change = (match: RegExpMatchArray, to: string, isImplied = false) =>
    changes.push({ start: match.index!, end: match.index! + match[0].length, to, isImplied });
  for (const { pattern, to, isImplied } of RULES)
    for (const match of text.matchAll(pattern)) change(match, to(match), isImplied);
  for (const match of text.matchAll(DIGITS)) change(match, digitOf(match[0]));
  const dictionary = dictionaryFor(text);
  if (!dictionary) return changes;
  for (const match of text.matchAll(DOTTED_THOUSANDS)) change(match, match[0].replaceAll('.', ''));
  for (const match of text.matchAll(DOTTED_DAY)) change(match, '');
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    const english = dictionary.get(word) ?? germanCompound(word, dictionary) ?? arabicPart(word, dictionary);
    if (english !== undefined) change(match, english);
  }
  return changes;
}

function digitOf(sign: string): string {
  if (sign === '٫') return '.';
  if (sign === '٬') return ',';
  const code = sign.charCodeAt(0);
  return String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
}

/** By the script, or the function words of the text; none for English. */
function dictionaryFor(text: string): Map<string, string> | undefined {
  const script = mainScript(text);
  const language = script === 'cyrillic' ? 'russian' : script === 'arabic' ? 'arabic' : languageOf(text);
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
