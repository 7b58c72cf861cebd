import { fold } from './fold.ts';
import { cardinalOf, divisorOf, ordinalOf, scaleOf } from './number-words.ts';
import { currencyBefore, unitOf, type Unit } from './units.ts';
import { words, type Word } from './words.ts';
import { figuresValue, isThousands, plainFigures } from './written-figures.ts';

/** A text with its words, as the number parser reads it. */
export interface Reading {
  text: string;
  words: Word[];
  /** The words, folded. */
  folded: string[];
}

/** A number as it was read, without what stands around it. */
export interface NumberValue {
  value: number;
  kind: 'cardinal' | 'ordinal' | 'fraction';
  /** Index of the word after the number. */
  next: number;
  /** Only a unit that is written together with the figures: `900km`. */
  unit?: Unit;
}

const MULTIPLIERS = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubled', 2],
  ['triple', 3],
  ['tripled', 3],
]);
const ARTICLES = new Set(['a', 'an']);
const FIGURES = /^(\d[\d.,]*)(\p{L}*)$/u;
/** After `100m` these say that it means metres rather than millions. */
const MEASURED =
  /^(?:high|tall|long|wide|deep|away|above|below|race|sprint|hurdles|final|freestyle|butterfly|backstroke)$/;

const AFTER_FRACTION =
  /^(?:of|to|in|from|by|since|on|at|for|and|or|than|as|more|less|over|last|this|that|which|were|was|are|is|have|has|compared|after|before|during|within)$/;

export function read(text: string, all = words(text)): Reading {
  return { text, words: all, folded: all.map((word) => fold(plainFigures(word.text))) };
}

/** The number that begins at word `at`, if one does. */
export function numberAt(reading: Reading, at: number): NumberValue | undefined {
  const { folded } = reading;
  const word = folded[at]!;
  const multiplier = MULTIPLIERS.get(word);
  if (multiplier !== undefined) return { value: multiplier, kind: 'cardinal', next: at + 1 };
  const figures = FIGURES.exec(word);
  if (figures) return figuresAt(reading, at, figures[1]!, figures[2]!);
  const isHalfOfPlay = ordinalOf(folded[at - 1] ?? '') !== undefined;
  if ((word === 'half' && !isHalfOfPlay) || (word === 'quarter' && folded[at + 1] === 'of'))
    return fractionAt(folded, at, 1);
  if (ARTICLES.has(word) || cardinalOf(word) !== undefined) return wordsAt(reading, at);
  const ordinal = ordinalOf(word);
  return ordinal === undefined ? undefined : { value: ordinal, kind: 'ordinal', next: at + 1 };
}

/** Nothing but white space or a hyphen stands between word `at` and the next. */
export function isJoined({ text, words: all }: Reading, at: number): boolean {
  const following = all[at + 1];
  return following !== undefined && /^[\s‐‑-]*$/.test(text.slice(all[at]!.end, following.start));
}

function figuresAt(reading: Reading, at: number, digits: string, suffix: string): NumberValue | undefined {
  const { text, words: all, folded } = reading;
  const counted = isJoined(reading, at) && suffix === '' ? folded[at + 1]! : '';
  let value = isThousands(digits, counted, text) ? Number(digits.replace('.', '')) : figuresValue(digits);
  if (value === undefined) return undefined;
  if (ordinalOf(`${digits}${suffix}`) !== undefined) return { value, kind: 'ordinal', next: at + 1 };
  let next = at + 1;
  const metres = suffix === 'm' && !currencyBefore(text, all[at]!.start) && MEASURED.test(folded[next] ?? '');
  const scale = metres ? undefined : scaleOf(suffix);
  const unit = scale === undefined ? unitOf(suffix) : undefined;
  if (suffix !== '' && scale === undefined && unit === undefined) return undefined;
  if (scale !== undefined) value *= scale;
  if (/^\d{1,3}$/.test(digits) && suffix === '') {
    const groups = spacedGroups(reading, next);
    value = Number([digits, ...groups].join(''));
    next += groups.length;
    const part = groups.length === 0 ? spacedFraction(reading, next) : undefined;
    if (part !== undefined) {
      value += part;
      next++;
    }
  }
  return withScale(reading, at, { value, kind: 'cardinal', next, unit });
}

/** The groups of `1 000 000` after the first; an ordinary space separates only round or long numbers. */
function spacedGroups({ text, words: all, folded }: Reading, from: number): string[] {
  const groups: string[] = [];
  let narrow = true;
  for (let at = from; at < all.length && /^\d{3}$/.test(folded[at]!); at++) {
    const gap = text.slice(all[at - 1]!.end, all[at]!.start);
    if (!/^[ \u00A0\u202F\u2009]$/.test(gap)) break;
    if (gap === ' ') narrow = false;
    groups.push(folded[at]!);
  }
  return narrow || groups.length > 1 || groups[0] === '000' ? groups : [];
}

/** The ½ of `3 ½ hours`. */
function spacedFraction({ text, words: all, folded }: Reading, at: number): number | undefined {
  const word = all[at];
  if (!word || !/^[¼-¾⅐-⅞]$/u.test(word.text)) return undefined;
  return /^[ \u00A0\u202F\u2009]$/.test(text.slice(all[at - 1]!.end, word.start)) ? Number(folded[at]) : undefined;
}

/** `forty-seven`, `two hundred and fifty thousand`, `a dozen`, `two thirds`, `twenty-first`. */
function wordsAt(reading: Reading, at: number): NumberValue | undefined {
  const { folded } = reading;
  let total = 0;
  let group = 0;
  let next = at;
  if (ARTICLES.has(folded[at]!)) {
    const following = folded[at + 1] ?? '';
    if (divisorOf(following) !== undefined && !isOrdinal(folded, at + 1)) return fractionAt(folded, at + 1, 1);
    if (scaleOf(following) === undefined || following.length < 3) return undefined;
    group = 1;
    next++;
  }
  for (; next < folded.length; next++) {
    const word = folded[next]!;
    if (next > at && !isJoined(reading, next - 1)) break;
    const cardinal = cardinalOf(word);
    const scale = word.length > 2 ? scaleOf(word) : undefined;
    if (cardinal !== undefined && (next === at || fits(group, cardinal))) group += cardinal;
    else if (scale !== undefined && scale < 1_000) group *= scale;
    else if (scale !== undefined) {
      // "Two thousand million"
      if (group === 0 && total > 0) total *= scale;
      else total += group * scale;
      group = 0;
    } else if (word !== 'and' || (group % 100 !== 0 && total === 0) || !isNumberWord(folded[next + 1])) break;
  }
  const value = total + group;
  const tail = folded[next] ?? '';
  if (next < folded.length && isJoined(reading, next - 1)) {
    const isPart = group === 1 || /s$|^half$|^quarter$/.test(tail);
    if (total === 0 && divisorOf(tail) !== undefined && isPart) return fractionAt(folded, next, value);
    const ordinal = ordinalOf(tail);
    if (ordinal !== undefined && ordinal < 10 && group >= 20 && group % 10 === 0)
      return { value: value + ordinal, kind: 'ordinal', next: next + 1 };
  }
  return withScale(reading, at, { value, kind: 'cardinal', next });
}

function isNumberWord(word: string | undefined): boolean {
  return word !== undefined && (cardinalOf(word) !== undefined || ordinalOf(word) !== undefined);
}

/** Whether `twenty` and `one` go on as one number; `two three` does not. */
function fits(group: number, cardinal: number): boolean {
  const rest = group % 100;
  return group === 0 || rest === 0 || (rest >= 20 && rest % 10 === 0 && cardinal < 10);
}

/** "a third of" and "by a third to" are parts, "a third term" is an ordinal. */
function isOrdinal(folded: string[], at: number): boolean {
  const word = folded[at]!;
  const next = folded[at + 1];
  return word !== 'half' && word !== 'quarter' && next !== undefined && !AFTER_FRACTION.test(next);
}

/** `half`, `half a billion`, `a quarter of a million`, `half an hour`. */
function fractionAt(folded: string[], at: number, numerator: number): NumberValue {
  const value = numerator / divisorOf(folded[at]!)!;
  const article = at + (folded[at + 1] === 'of' ? 2 : 1);
  const whole = folded[article + 1] ?? '';
  if (ARTICLES.has(folded[article] ?? '')) {
    const scale = scaleOf(whole);
    if (scale !== undefined) return { value: value * scale, kind: 'cardinal', next: article + 2 };
    const isCounted = unitOf(whole) !== undefined || whole === 'percentage';
    if (isCounted) return { value, kind: 'cardinal', next: article + 1 };
  }
  const scale = scaleOf(folded[at + 1] ?? '');
  if (scale !== undefined) return { value: value * scale, kind: 'cardinal', next: at + 2 };
  return { value, kind: 'fraction', next: at + 1 };
}

/** Scale words after a number (`4,000 million`), `two and a half`, and `one in five`. */
function withScale(reading: Reading, at: number, parsed: NumberValue): NumberValue {
  const { text, words: all, folded } = reading;
  let { value, next } = parsed;
  const isHalved = folded[next] === 'and' && ARTICLES.has(folded[next + 1] ?? '');
  const divisor = isHalved ? divisorOf(folded[next + 2] ?? '') : undefined;
  if (divisor !== undefined) {
    value += 1 / divisor;
    next += 3;
  }
  for (; next < all.length && isJoined(reading, next - 1); next++) {
    const scale = scaleOf(folded[next]!);
    if (scale === undefined) break;
    if (folded[next] === 'm' && !currencyBefore(text, all[at]!.start)) {
      const isApart = all[next]!.start > all[next - 1]!.end;
      if (isApart || MEASURED.test(folded[next + 1] ?? '')) break;
    }
    value *= scale;
  }
  return shareAt(reading, next, value) ?? { ...parsed, value, next };
}

/** The numbers that shares are told of when their noun stands before: `three people in five`. */
const USUAL_WHOLE = /^(?:three|four|five|ten|3|4|5|10|100|hundred)$/;
const PLURAL = /^(?:people|children|men|women)$|[^su]s$|sses$/;

/** "In 12 armoured vehicles" has none. */
const VERB = /^(?!armou?red$)\p{L}+ed$|^(?:fell|lost|won|left|fled|went|came|got|took|made|knew|felt|voted)$/u;

/** `one in five`, `four out of ten`, `one child in four`; not `four soldiers in 12 vehicles`. */
function shareAt(reading: Reading, from: number, value: number): NumberValue | undefined {
  const { folded } = reading;
  const isNamed =
    /^(?:in|out)$/.test(folded[from + 1] ?? '') &&
    !unitOf(folded[from] ?? '') &&
    !/^(?:in|out)$/.test(folded[from] ?? '');
  const at = isNamed ? from + 1 : from;
  const isOutOf = folded[at] === 'out' && folded[at + 1] === 'of';
  const wholeAt = folded[at] === 'in' ? at + 1 : isOutOf ? at + 2 : undefined;
  if (wholeAt === undefined || value >= 10) return undefined;
  const whole = cardinalOf(folded[wholeAt] ?? '') ?? Number(folded[wholeAt]);
  if (!(whole > value && whole <= 100) || unitOf(folded[wholeAt + 1] ?? '')) return undefined;
  if (isNamed && !isOutOf) {
    const behind = isJoined(reading, wholeAt) && !reading.words[wholeAt + 1]!.stop ? folded[wholeAt + 1]! : '';
    const isUsual = USUAL_WHOLE.test(folded[wholeAt]!);
    // "One child in four lives" has a verb there, and so has "four soldiers in 12 died".
    const isThing = !isUsual && value !== 1 && behind !== '' && !VERB.test(behind);
    if ((PLURAL.test(behind) && !(isUsual && value === 1)) || isThing) return undefined;
  }
  return { value: value / whole, kind: 'fraction', next: wholeAt + 1 };
}
