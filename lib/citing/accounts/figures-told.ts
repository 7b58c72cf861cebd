import type { Slice } from '#lib/domain.ts';
import type { Token } from '#lib/citing/language/analysed-text.ts';
import type { Figure } from '#lib/citing/language/figures.ts';
import { mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isParticiple } from '#lib/citing/language/roles.ts';
import {
  type Amount,
  isAge,
  bearerIsMany,
  boundStart,
  inOneTime,
  isChange,
  measuredBy,
  overlaps,
  scoresIn,
  tellsWhen,
} from './amounts.ts';
import type { Asked } from './asked.ts';
import { type Claim, clausesAt } from './claim.ts';
import { isAlike, shareOf } from './likeness.ts';
import { namesAnother } from './occasions.ts';
import { ANYBODY } from './same-figures.ts';
import { withRanges } from './ranges-told.ts';
import { saidByIn } from './said-by.ts';
import type { Sources } from './sources.ts';
import { surenessOf } from './sureness.ts';
import type { Telling } from './telling.ts';
import { unknownIn } from './unknown.ts';
import { vagueAmountsIn } from './vague-amounts.ts';
import { readingOf } from './readings.ts';

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
  /** By how much something changes rather than how much it is. */
  isChange: boolean;
}

/** Of the words of the question. */
const MOST_OF_IT = 0.5;
/** Measures of a whole, and what is done with it, rather than its parts: "the price of", "the building of", "the city of". */
const OF_THE_WHOLE =
  /^(?:price|cost|costs|sum|value|number|total|population|city|town|state|county|province|island|port|toll|size|length|height|depth|width|rate|share|group|party|sale|repair|people|residents|inhabitants|members|all|most|half|part|owners?)$|(?:tion|sion|ing|ment|al|ure)s?$/u;

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
    ...withRanges(
      analysed.numbers.filter(
        (number) =>
          !number.isImplied &&
          number.kind !== 'ordinal' &&
          !tellsWhen(number, telling) &&
          !isSpeech(number) &&
          !scores.some((score) => overlaps(score, number)),
      ),
      telling.text,
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
        isChange: false,
      },
    ];
  return told.filter((claim) =>
    asked.kind === 'number' ? isOfAsked(claim, asked) : shareOf(asked.words, wordsOf(telling)) >= MOST_OF_IT,
  );
}

function wordsOf({ analysed }: Telling): Token[] {
  return analysed.tokens.filter(({ stop }) => !stop);
}

function claimOf(amount: Amount, telling: Telling, sources: Sources): FigureTold {
  const { text } = telling;
  const region = regionOf(amount, telling);
  const counted = countedBy(amount, telling);
  const isMeasured = 'unit' in amount && amount.unit !== undefined;
  const span = {
    start: boundStart(text, amount.start),
    end:
      counted && !isMeasured && counted.start - amount.end < 24 && counted.start >= amount.end
        ? counted.end
        : amount.end,
  };
  const source = sources.of(telling, span);
  const of = region.filter((token) => !token.stop && !token.isFigure && token !== counted);
  const isOfMany = bearerIsMany(amount, text);
  const measured = inOneTime(
    'low' in amount
      ? { range: { low: amount.low, high: amount.high }, dimension: amount.dimension }
      : isAge(amount, telling)
        ? { range: { low: amount.value, high: amount.value }, dimension: 'age' }
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
    isChange: isChange(amount, telling),
    range: measured.range,
    ...(measured.dimension !== undefined && { dimension: measured.dimension }),
  };
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
  const clauses = clausesAt(telling, amount);
  const others = analysed.numbers.filter(
    (number) =>
      !number.isImplied && number.kind !== 'ordinal' && !overlaps(number, amount) && isWithin(number, clauses, telling),
  );
  const cut = cutsBetween(amount, others, analysed.tokens);
  return analysed.tokens.filter(
    ({ clause, start, end }) =>
      clauses.has(clause) &&
      start >= cut.start &&
      end <= cut.end &&
      !speech.some((said) => start >= said.start && end <= said.end),
  );
}

function isWithin(place: Slice, clauses: ReadonlySet<number>, { analysed }: Telling): boolean {
  return analysed.tokens.some(
    ({ start, end, clause }) => start < place.end && end > place.start && clauses.has(clause),
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
  } else if (!fitsMeasure(claim, asked)) return false;
  const words = counted ? [...of, counted] : of;
  const others = asked.words.filter((word) => word !== asked.counted);
  if (isOfAPart(claim, asked)) return false;
  const isTold = shareOf(asked.predicates, words) > 0 || dimension === 'age';
  if (isTold && shareOf(others, words) >= MOST_OF_IT) return true;
  // "It has 47 articles", "31 people were killed": the rest stands elsewhere in the sentence, or before.
  const isOther = of.some(
    (word) => isParticiple(word) && mayBeVerb(word.base) && !asked.words.some((other) => isAlike(word, other)),
  );
  // How long something takes is told with its verb.
  if (!isTold && (dimension === 'time' || !isPlainHaving(telling) || isOther)) return false;
  return shareOf(others, readingOf([...telling.before.slice(-2), telling.text].join(' ')).tokens) >= MOST_OF_IT;
}

/** "The organ of the opera house cost four million": not what the house did. */
function isOfAPart({ telling }: FigureTold, asked: Asked): boolean {
  const { tokens } = telling.analysed;
  const isAsked = (token: Token) => asked.words.some((word) => isAlike(word, token));
  return tokens.some((of, index) => {
    if (of.folded !== 'of') return false;
    const whole = tokens.slice(index + 1, index + 4).find(({ stop }) => !stop);
    const part = tokens[index - 1];
    const verb = tokens.find(
      (token) => token.index > index && !token.stop && asked.predicates.some((word) => isAlike(word, token)),
    );
    const isSubject =
      verb !== undefined &&
      verb.clause === of.clause &&
      !asked.predicates.some((word) => whole && isAlike(word, whole));
    return (
      isSubject &&
      whole !== undefined &&
      isAsked(whole) &&
      part !== undefined &&
      !part.stop &&
      !part.isFigure &&
      !isAsked(part) &&
      !OF_THE_WHOLE.test(part.folded)
    );
  });
}

function isPlainHaving({ analysed }: Telling): boolean {
  return analysed.tokens.some(({ folded }) =>
    /^(?:has|have|had|is|are|was|were|puts?|number|estimates?|estimated|contains?|contained|comprises?|comprised|consists?|consisted|includes?|included|totals?|totalled|stands?|stood|reach(?:es|ed)?|amount(?:s|ed)?|numbered|runs?|came|gathered|counts?|counted|spoke|joined)$/u.test(
      folded,
    ),
  );
}

const MONEY = /^(?:[A-Z]{3}|cents)$/u;

/** "How much" asks for money, a share or a mass, "how long" for a time or a length. */
function fitsMeasure({ dimension, range }: FigureTold, { text }: Asked): boolean {
  if (/\bhow old\b/iu.test(text)) return dimension === 'age' || dimension === 'time';
  if (/\bhow (?:long|soon|often)\b/iu.test(text)) return dimension === 'time' || dimension === 'length';
  if (/\bhow (?:far|tall|deep|wide)\b/iu.test(text)) return dimension === 'length' || dimension === 'time';
  if (/\b(?:percentage|share|proportion|per ?cent)\b/iu.test(text)) return dimension === 'ratio';
  if (/\b(?:cost|price|pay|paid|worth|spend|spent|sum|money|value|revenue|budget|fine|earn)\b/iu.test(text))
    return (
      (dimension !== undefined && MONEY.test(dimension)) ||
      (dimension === undefined && range !== undefined && range.high >= 1000)
    );
  return true;
}
