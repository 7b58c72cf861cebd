import type { Slice } from '#lib/domain.ts';
import type { Token } from '../analysed-text.ts';
import type { Figure } from '../figures.ts';
import type { Asked } from './asked.ts';
import { type Claim, clausesAt } from './claim.ts';
import { isAlike, shareOf } from './likeness.ts';
import { namesAnother } from './occasions.ts';
import { ANYBODY } from './same-figures.ts';
import { saidByIn } from './said-by.ts';
import type { Sources } from './sources.ts';
import { surenessOf } from './sureness.ts';
import type { Telling } from './telling.ts';
import { unknownIn } from './unknown.ts';
import { vagueAmountsIn } from './vague-amounts.ts';

/** A figure that a sentence gives for something. */
export interface FigureTold extends Claim {
  /** Absent where it is said to be unknown. */
  range?: { low: number; high: number };
  /** `people`, `USD`, `ratio`, `score`: two figures are compared within one kind only. */
  dimension?: string;
  figure?: Figure;
  counted?: Token;
  /** The sum of several things ("contracts worth $4 billion") rather than of one ("a deal worth $40 billion"). */
  isOfMany?: boolean;
}

const ROUGH = 0.06;
const SCORE = /(?<![\d.,–-])(?<one>\d{1,2})\s?[-–:]\s?(?<other>\d{1,2})(?![\d.,–-]|\s?(?:am|pm|%))/gu;
const OF_GAMES =
  /\b(?:w[io]n|beat|los[et]|lost|drew|draw|defeat\w*|score\w*|final|match|game|cup|league|goal\w*|victory|side|half-time|penalt\w+)\b/iu;

/** The figures that a cited sentence gives, those of what is asked about when a number is asked for. */
export function figuresToldIn(telling: Telling, asked: Asked, sources: Sources): FigureTold[] {
  if (asked.kind === 'number' && namesAnother(telling, asked)) return [];
  const unknown = asked.kind === 'number' ? unknownIn(telling, 'number') : undefined;
  const { analysed } = telling;
  const speech = saidByIn(analysed);
  const isSpeech = ({ start, end }: Slice) =>
    speech.some((said) => start < said.end && end > said.start && said.phrase.length > end - start);
  const scores = scoresIn(telling);
  const told = [
    ...scores,
    ...analysed.numbers.filter(
      (number) =>
        !number.isImplied &&
        number.kind !== 'ordinal' &&
        !isSpeech(number) &&
        !scores.some((score) => overlaps(score, number)),
    ),
    ...vagueAmountsIn(analysed),
  ].map((figure) => claimOf(figure, telling, sources));
  if (unknown && told.length === 0)
    return [
      {
        telling,
        span: unknown,
        says: telling.text.slice(unknown.start, unknown.end).trim(),
        source: sources.of(telling, unknown),
        sureness: 'unknown',
        of: [],
      },
    ];
  return asked.kind === 'number' ? told.filter((claim) => isOfAsked(claim, asked)) : told;
}

/** A figure, a vague amount ("for months") or a score, as one. */
export type Amount =
  (Slice & { text: string; low: number; high: number; dimension?: string; counted?: string }) | Figure;

function claimOf(amount: Amount, telling: Telling, sources: Sources): FigureTold {
  const { text } = telling;
  const region = regionOf(amount, telling);
  const counted = countedBy(amount, telling);
  const span = {
    start: boundStart(text, amount.start),
    end: counted && counted.start - amount.end < 24 && counted.start >= amount.end ? counted.end : amount.end,
  };
  const source = sources.of(telling, span);
  const of = region.filter((token) => !token.stop && !token.isFigure && token !== counted);
  const isOfMany = bearerIsMany(amount, text);
  const measured = inOneTime(
    'low' in amount
      ? { range: { low: amount.low, high: amount.high }, dimension: amount.dimension }
      : measuredBy(amount),
  );
  return {
    telling,
    span,
    says: text.slice(span.start, span.end),
    source,
    sureness: surenessOf(telling, span, source, regionSlice(region, span)),
    of,
    ...(!('low' in amount) && { figure: amount }),
    ...(counted && { counted }),
    ...(isOfMany !== undefined && { isOfMany }),
    range: measured.range,
    ...(measured.dimension !== undefined && { dimension: measured.dimension }),
  };
}

/** "contracts worth $4 billion", "a deal valued at $40 billion". */
function bearerIsMany({ start }: Slice, text: string): boolean | undefined {
  const bearer =
    /(?<noun>\p{L}+)(?: (?:is|are|was|were))?,? (?:(?:all |together |each )?(?:worth|valued at|totall?ing|amounting to|estimated at))(?: (?:about|around|nearly|some|over|at least|more than|up to))?\s*$/u.exec(
      text.slice(Math.max(0, start - 60), start),
    )?.groups?.['noun'];
  return bearer === undefined ? undefined : /[^s]s$/u.test(bearer);
}

function regionSlice(region: Token[], span: Slice): Slice {
  return {
    start: Math.min(span.start, ...region.map(({ start }) => start)),
    end: Math.max(span.end, ...region.map(({ end }) => end)),
  };
}

/** The words that belong to a figure: its clause, without what a comma or "and" joins to another figure. */
function regionOf(amount: Slice, telling: Telling): Token[] {
  const { analysed } = telling;
  const own = analysed.tokens.find(({ start, end }) => start < amount.end && end > amount.start);
  if (!own) return [];
  const speech = saidByIn(analysed);
  const others = analysed.numbers.filter(
    (number) => !number.isImplied && number.kind !== 'ordinal' && !overlaps(number, amount),
  );
  const clauses = clausesAt(telling, amount);
  const cut = cutsBetween(amount, others, analysed.tokens);
  return analysed.tokens.filter(
    ({ clause, start, end }) =>
      clauses.has(clause) &&
      start >= cut.start &&
      end <= cut.end &&
      !speech.some((said) => start >= said.start && end <= said.end),
  );
}

/** From the last "and" or comma after the figure before to the first one before the figure behind. */
function cutsBetween(amount: Slice, others: Slice[], tokens: Token[]): Slice {
  const isJoint = (token: Token) =>
    /^(?:and|while|but|with|plus|or|than)$/u.test(token.folded) ||
    (tokens[token.index - 1] !== undefined && tokens[token.index - 1]!.segment !== token.segment);
  const before = others.filter(({ end }) => end <= amount.start).at(-1);
  const behind = others.find(({ start }) => start >= amount.end);
  const first =
    before && tokens.findLast((token) => token.start >= before.end && token.end <= amount.start + 1 && isJoint(token));
  const last =
    behind && tokens.find((token) => token.start >= amount.end && token.end <= behind.start + 1 && isJoint(token));
  return { start: first?.start ?? 0, end: last?.start ?? Infinity };
}

function countedBy(amount: Amount, { analysed }: Telling): Token | undefined {
  if (amount.counted === undefined) return undefined;
  return analysed.tokens.find(({ term, start }) => term === amount.counted && start >= amount.start);
}

/** "at least 31", "nearly", "more than": part of what is said. */
function boundStart(text: string, start: number): number {
  const bound =
    /(?:\b(?:at (?:least|most)|(?:no|not) (?:more|fewer|less) than|(?:more|less|fewer) than|up to|as (?:many|much) as|nearly|almost|about|around|roughly|approximately|some|over|under|only|just|an estimated|close to|well over)\s)+$/iu.exec(
      text.slice(0, start),
    );
  return bound ? start - bound[0].length : start;
}

interface Measured {
  range: { low: number; high: number };
  dimension: string | undefined;
}

/** In seconds. */
const MONTH = 30.44 * 86_400;

function measuredBy(figure: Figure): Measured {
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
function inOneTime({ range, dimension }: Measured): Measured {
  if (dimension !== 'calendar') return { range, dimension };
  return { range: { low: range.low * MONTH * 0.97, high: range.high * MONTH * 1.03 }, dimension: 'time' };
}

function scoresIn({ text }: Telling): Amount[] {
  if (!OF_GAMES.test(text)) return [];
  return [...text.matchAll(SCORE)].map(({ 0: written, groups, index }) => {
    const [one, other] = [Number(groups!['one']), Number(groups!['other'])];
    // "won 3-1" and "lost 1-3" are one score.
    const value = Math.max(one, other) * 100 + Math.min(one, other);
    return { start: index, end: index + written.length, text: written, low: value, high: value, dimension: 'score' };
  });
}

/** What is counted, or what it is told of, is what the question asks for. */
function isOfAsked(claim: FigureTold, asked: Asked): boolean {
  const { dimension, counted, of, telling } = claim;
  if (asked.counted) {
    const wanted = asked.counted;
    const isUnit =
      dimension !== undefined &&
      telling.text.slice(claim.span.start, claim.span.end).toLowerCase().includes(wanted.folded.replace(/s$/u, ''));
    const isCounted =
      counted !== undefined && (isAlike(counted, wanted) || (ANYBODY.has(counted.base) && ANYBODY.has(wanted.base)));
    const isLeftOut = dimension === undefined && (counted === undefined || of.some((word) => isAlike(word, wanted)));
    if (
      !isUnit &&
      !isCounted &&
      !isLeftOut &&
      !(ANYBODY.has(wanted.base) && dimension === undefined && counted !== undefined)
    )
      return false;
    if (asked.predicates.length === 0) return true;
    if (isUnit)
      return (
        shareOf(
          asked.words.filter((word) => word !== wanted),
          counted ? [...of, counted] : of,
        ) >= 0.5
      );
  } else if (!fitsMeasure(claim, asked)) return false;
  const words = counted ? [...of, counted] : of;
  if (shareOf(asked.predicates, words) > 0) return true;
  // "The charter has 47 articles": nothing is told but that it has them.
  return (
    isPlainHaving(telling) &&
    (asked.predicates.every(({ isCapital }) => isCapital) ||
      shareOf(asked.words, [...words, ...telling.analysed.tokens]) > 0 ||
      telling.before.length > 0) &&
    !of.some((word) => word.folded.endsWith('ed') && !asked.words.some((other) => isAlike(word, other)))
  );
}

function isPlainHaving({ analysed }: Telling): boolean {
  return analysed.tokens.some(({ folded }) =>
    /^(?:has|have|had|is|are|was|were|contains?|contained|comprises?|comprised|consists?|consisted|includes?|included|totals?|totalled|stands?|stood|reach(?:es|ed)?|amount(?:s|ed)?|numbered|runs?)$/u.test(
      folded,
    ),
  );
}

const MONEY = /^(?:[A-Z]{3}|cents)$/u;

/** "How much" asks for money, a share or a mass, "how long" for a time or a length. */
function fitsMeasure({ dimension, range }: FigureTold, { text }: Asked): boolean {
  if (/\bhow (?:long|old|soon|often)\b/iu.test(text))
    return (
      dimension === 'time' ||
      dimension === 'calendar' ||
      dimension === 'length' ||
      (dimension === undefined && /\bold\b/iu.test(text))
    );
  if (/\bhow (?:far|tall|high|deep|wide)\b/iu.test(text)) return dimension === 'length' || dimension === 'time';
  if (/\b(?:percentage|share|proportion|per ?cent)\b/iu.test(text)) return dimension === 'ratio';
  if (/\b(?:cost|price|pay|paid|worth|spend|spent|sum|money|value|revenue|budget|fine|earn)\b/iu.test(text))
    return (
      (dimension !== undefined && MONEY.test(dimension)) ||
      (dimension === undefined && range !== undefined && range.high >= 1000)
    );
  return true;
}

function overlaps(one: Slice, other: Slice): boolean {
  return one.start < other.end && other.start < one.end;
}
