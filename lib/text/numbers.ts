import type { Slice } from '#lib/domain.ts';
import { fold } from './fold.ts';
import { isJoined, numberAt, read, type NumberValue, type Reading } from './number-values.ts';
import { withSharedUnits } from './number-ranges.ts';
import { currencyBefore, currencyBehind, unitOf, type Unit } from './units.ts';
import type { Word } from './words.ts';

/** A number in a text, in figures or in words, with what it counts. */
export interface NumberMention extends Slice {
  /** As written, from the currency sign to the unit. */
  text: string;
  /** The range that gives the number its scale, as written: `5 to 10 million` of this 5. */
  rangeText?: string;
  /** `4.5bn` is 4,500,000,000; `a third` is 0.333…; `5%` is 5 with a unit of dimension `ratio`. */
  value: number;
  kind: NumberValue['kind'];
  unit?: Unit;
  /** Whether the text says that the true number is under or over this one. */
  bound?: 'below' | 'above' | 'about';
  /** The bound leaves room for the number itself: `at least`, `up to`. */
  inclusive?: boolean;
  /** The word before the number, folded: `from`, `to`, `by`. */
  preposition?: string;
  /** The term of the first content word after the number (and its unit), in the same clause. */
  counted?: string;
  /** By so much something got less, which a minus may tell as well: `fell by 5%`, `a 5% drop`. */
  isFall?: boolean;
  /** A part of more: `two of the five hostages`. */
  isPart?: boolean;
}

const BOUNDS: [RegExp, Pick<NumberMention, 'bound' | 'inclusive'>][] = [
  [
    /(?:up to|at most|no more than|not more than|maximum of|as (?:many|much|long|far) as)$/,
    { bound: 'below', inclusive: true },
  ],
  [/(?:at least|no fewer than|no less than|not less than|minimum of)$/, { bound: 'above', inclusive: true }],
  [
    /(?:nearly|almost|less than|fewer than|younger than|shorter than|under|below|just short of|not quite|close to)$/,
    { bound: 'below' },
  ],
  [/(?:more than|over|above|exceeding|upwards of|greater than|older than|longer than)$/, { bound: 'above' }],
  [/(?:about|around|roughly|approximately|some|circa|an estimated|estimated at)$/, { bound: 'about' }],
];

const FALL = String.raw`(?:f[ae]lls?|fallen|falling|drop\w*|declin\w*|decreas\w*|shr[aiu]nk|los[est]\w*|losing|down|cuts?|slump\w*|slid|plung\w*|tumbl\w*|contract(?:ed|s|ion)|reduc\w+|lower|less|fewer|deficit|dip\w*|eas(?:ed|es|ing)|slip\w*|s[aiu]nk|sinks?|sinking|shed\w*|retreat\w*|off|weak\w+|wors[et]\w*|negative|minus|in the red)`;
/** Not "fell to 5%", which is a level. */
const FALLING = new RegExp(String.raw`\b${FALL}\b(?![^.;]*\b(?:to|at|from)\s$)[^.;]*$`);
/** "2% lower", "a 5% price drop" */
const FALL_BEHIND = new RegExp(
  String.raw`^\W?(?:(?!(?:and|but|after|as|while|from|to|on|despite)\b)\w+ ){0,2}${FALL}\b`,
);
const PART = /^ (?:out )?of (?:the|these|those|its|their|his|her|all|our)\b/i;

/**
 * The numbers of a text in order. Those of dates and clock times are among them: `datesIn` says where those stand.
 *
 * @param known the words of the text, where they have been read
 */
export function numbersIn(text: string, known?: Word[]): NumberMention[] {
  const reading = read(text, known);
  const found: NumberMention[] = [];
  let at = 0;
  while (at < reading.words.length) {
    const number = numberAt(reading, at);
    if (number) found.push(mentionOf(reading, at, number));
    at = number?.next ?? at + 1;
  }
  return withSharedUnits(found, text);
}

function mentionOf(reading: Reading, at: number, number: NumberValue): NumberMention {
  const { text, words } = reading;
  const first = words[at]!;
  // "$-37", and not the end of "5€-10€"
  const signed = /(?<!\p{N}\s?)[$€£¥₽₹][-−]$/u.test(text.slice(Math.max(0, first.start - 4), first.start))
    ? first.start - 1
    : first.start;
  const currency = currencyBefore(text, signed);
  const { unit, next, end } = currency
    ? { ...unitAfter(reading, number), unit: currency.unit }
    : unitAfter(reading, number);
  const start = currency?.start ?? first.start;
  const before = fold(text.slice(Math.max(0, start - 30), start));
  const mention: NumberMention = {
    start,
    end,
    text: text.slice(start, end),
    value: signed < first.start || /(?:^|[\s([])(?:-|minus )$/.test(before) ? -number.value : number.value,
    kind: number.kind,
    ...boundOf(before.trimEnd()),
  };
  if (unit) mention.unit = unit;
  const preposition = /\b(from|to|by|at|until|between|of|in|for)(?: (?:about|around|nearly|almost|some))? $/.exec(
    before,
  );
  if (preposition) mention.preposition = preposition[1];
  const isPart = PART.test(text.slice(end, end + 20));
  const counted = countedAfter(reading, next, isPart);
  if (counted) mention.counted = counted;
  if (isPart) mention.isPart = true;
  if (FALLING.test(before) || FALL_BEHIND.test(fold(text.slice(end, end + 40)))) mention.isFall = true;
  return mention;
}

function unitAfter(reading: Reading, number: NumberValue): { unit?: Unit; next: number; end: number } {
  const { text, words, folded } = reading;
  const { next } = number;
  const { end } = words[next - 1]!;
  const sign = /^\s?[%٪]/.exec(text.slice(end, end + 2));
  if (sign) return { unit: unitOf('percent'), next, end: end + sign[0].length };
  const currency = number.kind === 'cardinal' && !number.unit ? currencyBehind(text, end) : undefined;
  if (currency) return { unit: currency.unit, next, end: currency.end };
  if (number.kind === 'ordinal' || next >= words.length || !isJoined(reading, next - 1))
    return { unit: number.unit, next, end };
  const counts = (unit: Unit | undefined, length: number) => ({
    unit,
    next: next + length,
    end: words[next + length - 1]!.end,
  });
  const isPoints = /^points?$/.test(folded[next + 1] ?? '');
  if (folded[next] === 'percentage' && isPoints) return counts(unitOf('pp'), 2);
  if (folded[next] === 'percent' || folded[next] === 'percentage') return counts(unitOf('percent'), 1);
  if (folded[next] === 'per' && folded[next + 1] === 'cent') return counts(unitOf('percent'), 2);
  const own = unitOf(folded[next]!);
  if (own) return counts(number.unit ?? own, 1);
  // "40 working days", "4 billion US dollars"
  const later = words[next]!.stop ? undefined : unitOf(folded[next + 1] ?? '');
  return { unit: number.unit ?? later, next, end };
}

function boundOf(before: string): Pick<NumberMention, 'bound' | 'inclusive'> {
  return BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? {};
}

function countedAfter(reading: Reading, next: number, isPart: boolean): string | undefined {
  const { text, words } = reading;
  for (let at = next; at < Math.min(words.length, next + 4); at++) {
    const word = words[at]!;
    if (/[,;:.()!?]/.test(text.slice(words[at - 1]!.end, word.start))) return undefined;
    if (!word.stop && !(isPart && numberAt(reading, at))) return word.term;
  }
  return undefined;
}
