import type { Slice } from '#lib/domain.ts';
import { fold } from '#lib/text/fold.ts';
import { FIGURE_WORDS } from './figure-words.ts';
import { languageOf, scriptOf } from './language-gap.ts';

const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** A piece of the rewritten text and the piece of the text that it stands for. */
export interface Rewritten {
  from: Slice;
  to: Slice;
}

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
  // "on January 9: the army chief" is no clock time
  [/\b((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}):(?!\d)/g, ([, day]) => `${day};`],
  [/\bmetric tons?\b/gi, () => 'tonnes'],
  [/(?<=\d ?)bcm(?![\p{L}\d])/gu, () => ' billion cubic metres'],
  // "the over-65s" are those over 65
  [/\b(over|under)[- ](\d{1,3})s\b/gi, ([, bound, age]) => `${bound} ${age}`],
];

/** What one of them needs at least. */
const MAY_BE_REWRITTEN = /\d|quadrupl|quintupl|fold|quarter|the age of|half|metric/i;

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

export function backOf(place: number, side: 'start' | 'end', pieces: Rewritten[]): number {
  let moved = 0;
  for (const { from, to } of pieces) {
    if (place < to.start || (side === 'end' && place === to.start)) break;
    if (place < to.end || (side === 'end' && place === to.end)) return from[side];
    moved = from.end - to.end;
  }
  return place + moved;
}

export function rewrite(text: string, language: string | undefined): { written: string; pieces: Rewritten[] } {
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
  if (MAY_BE_REWRITTEN.test(text))
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
