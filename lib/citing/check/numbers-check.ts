import type { NumberMention } from '#lib/text/numbers.ts';
import { unitOf, type Unit } from '#lib/text/units.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import type { Figure } from '#lib/citing/language/figures.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { contradiction, detail, type Finding, invention } from './finding.ts';
import { isReckoned, OF_WHOLE } from './reckoned-numbers.ts';
import { isSameNumber } from '#lib/citing/language/same-number.ts';

/** Who wins comes first, and what is new is there for the first time. */
const FOREMOST = basesOf('win winner victory lead champion gold new debut unprecedented initial');
const SECOND = /\b(?:runners?-up|silver|ahead of|behind|followed by|beat(?:ing)?|defeat(?:ed|ing)?|again)\b/i;
/** "The two countries", "both" and "one of" count what the sentence names. */
const COUNTED_OUT = /\b(?:the|these|those|both|all|its|their)(?: other| latter| former)? $/i;

/** Every number of the statement, with its unit, must be a number of the quotes. */
export function checkNumbers(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  const findings: Finding[] = [];
  for (const number of statement.numbers) {
    if (number.isImplied || isCountedOut(statement, number, source)) continue;
    const equals = source.numbers.filter(
      (other) =>
        isSameNumber(number, other) &&
        // "One in 20 planes" does not count 20 planes.
        (other.wholeOf === undefined || statement.numbers.some(({ value }) => value === other.wholeOf)) &&
        !(isTimes(number) && isOfScore(other, source)) &&
        // The 2 of "3-2" is not that of "scored twice".
        !(isOfScore(number, statement) && (isTimes(other) || other.kind === 'ordinal')),
    );
    const isYear = source.dates.some(({ year }) => year === number.value && !number.unit);
    if (equals.length === 0 && isReckoned(number, alignment)) continue;
    if (equals.length === 0 && !isYear) findings.push(missing(number, alignment));
    else if (equals.length > 0) findings.push(...compare(number, equals, alignment));
  }
  return [...findings, ...checkRanks(alignment), ...checkParts(alignment)];
}

/** "Will close five plants" where it will close two of its five. */
function checkParts({ statement, source, same }: Alignment): Finding[] {
  for (const whole of source.numbers) {
    const part = source.numbers.find(
      ({ end }) => end < whole.start && OF_WHOLE.test(source.text.slice(end, whole.start)),
    );
    const own = statement.numbers.find((number) => isSameNumber(number, whole));
    if (!part || !own || part.kind === 'fraction' || statement.numbers.some((number) => isSameNumber(number, part)))
      continue;
    const before = (text: AnalysedText, { start }: Figure) => text.tokens.findLast((token) => token.end < start);
    const [verb, other] = [before(statement, own), before(source, part)];
    if (!verb || !other || verb.stop || !same[verb.index]!.includes(other)) continue;
    return [
      contradiction(
        `The footnote's sentence says “${source.text.slice(part.start, whole.end).trim()}”, the answer says ${own.text.trim()}.`,
      ),
    ];
  }
  return [];
}

/** "The highest price" where the sentence has the second-highest. */
function checkRanks({ statement, source, same }: Alignment): Finding[] {
  const rankOf = ({ start, end }: Token, { text, numbers }: AnalysedText) =>
    numbers.find(
      (number) =>
        number.kind === 'ordinal' &&
        (number.end === start - 1 || (number.start < start && number.end >= end)) &&
        /^[\s-]?$/.test(text.slice(number.end, start)),
    );
  for (const token of statement.tokens) {
    if (!/(?:est|most)$/.test(token.folded) || rankOf(token, statement)) continue;
    const others = same[token.index]!;
    const ranks = others.map((other) => rankOf(other, source));
    if (others.length === 0 || ranks.some((rank) => rank === undefined || rank.value === 1)) continue;
    return [
      contradiction(
        `The footnote's sentence says “${source.text.slice(ranks[0]!.start, others[0]!.end)}”, the answer says “${token.text}”.`,
      ),
    ];
  }
  return [];
}

function isCountedOut({ text }: AnalysedText, number: NumberMention, source: AnalysedText): boolean {
  if (number.value === 0 && /^\p{L}+$/u.test(number.text)) return true;
  if (number.value === 1 && number.kind === 'cardinal' && (!number.unit || isOneOf(number.unit, source))) return true;
  const isSmallWord = number.value <= 4 && number.kind === 'cardinal' && /^\p{L}+$/u.test(number.text);
  const isCountedThere = source.numbers.some(({ counted }) => counted !== undefined && counted === number.counted);
  if (isSmallWord && !isCountedThere && COUNTED_OUT.test(text.slice(0, number.start))) return true;
  if (
    number.kind === 'ordinal' &&
    number.value === 1 &&
    source.tokens.some(({ base, folded }) => FOREMOST.has(base) || /^(?:never|top|until|till)$/.test(folded))
  )
    return true;
  if (number.kind === 'ordinal' && number.value === 2 && SECOND.test(source.text)) return true;
  // "the fourth quarter" is the last one.
  const isLastQuarter = number.kind === 'ordinal' && number.value === 4 && /^ quarter\b/.test(text.slice(number.end));
  if (isLastQuarter && /\b(?:last|final) quarter\b|\bend of\b/i.test(source.text)) return true;
  // "First, …" counts the answer's own points.
  return (
    number.kind === 'ordinal' &&
    /^\s*,/.test(text.slice(number.end)) &&
    /(?:^|[.;:]\s*)$/.test(text.slice(0, number.start))
  );
}

/** "a week", "a single week", "the week". */
function isOneOf(unit: Unit, { tokens }: AnalysedText): boolean {
  return tokens.some(({ folded }) => {
    const other = folded.endsWith('s') ? undefined : unitOf(folded);
    return other?.dimension === unit.dimension && other.factor === unit.factor;
  });
}

function isTimes({ counted, text }: Figure): boolean {
  return counted === 'time' || /^(?:once|twice|thrice)$/i.test(text);
}

/** The 4 of "4-2". */
function isOfScore({ start, end }: Figure, { text }: AnalysedText): boolean {
  return /\d[-–]$/.test(text.slice(0, start)) || /^[-–]\d/.test(text.slice(end));
}

function missing(number: Figure, { statement, source }: Alignment): Finding {
  const likenessOf = (other: Figure) =>
    likeness(number, other) + (standAlike(number, statement, other, source) ? 2 : 0);
  const rivals = source.numbers.filter(
    (other) => !other.isImplied && !statement.numbers.some((own) => own !== number && isSameNumber(own, other)),
  );
  const best = rivals.toSorted((a, b) => likenessOf(b) - likenessOf(a))[0];
  const sameValue = rivals.find((other) => isOfOtherUnit(number, other));
  if (sameValue)
    return contradiction(`The footnote's sentence says ${shown(sameValue)}, the answer says ${shown(number)}.`);
  const isRival = best && (likenessOf(best) > 1 || (rivals.length === 1 && likenessOf(best) > 0));
  if (!isRival) return invention(`The number ${shown(number)} is not in the footnote's sentence.`);
  return contradiction(`The footnote's sentence says ${shown(best)}, the answer says ${shown(number)}.`);
}

/** "5 to 10 million" for its 5, which alone would not show that millions are meant, and "-2%" with the sign that stands before it. */
function shown({ text, rangeText, value }: Figure): string {
  const written = (rangeText ?? text).trim();
  return value < 0 && !/[-−]/.test(written) ? `-${written}` : written;
}

/** The same word stands before both or behind both: "under 16". */
function standAlike(number: Figure, own: AnalysedText, other: Figure, theirs: AnalysedText): boolean {
  const before = ({ text }: AnalysedText, { start }: Figure) =>
    /(\p{L}{3,})\s$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  const after = ({ text }: AnalysedText, { end }: Figure) => /^[\s-](\p{L}{3,})/u.exec(text.slice(end, end + 20))?.[1];
  const [one, two] = [before(own, number), before(theirs, other)];
  if (one !== undefined && one === two) return true;
  const [next, following] = [after(own, number), after(theirs, other)];
  return next !== undefined && next === following;
}

/** "2.5 billion dollars" for 2.5 billion euros. */
function isOfOtherUnit(number: Figure, { value, unit }: Figure): boolean {
  return number.unit !== undefined && unit !== undefined && value === number.value && value > 1;
}

/** How much a number looks like that in whose place another stands: it counts the same, in the same unit, and is of the same kind. */
function likeness(number: Figure, other: Figure): number {
  const countsSame = number.counted !== undefined && number.counted === other.counted;
  const isOfUnit = number.unit?.dimension === other.unit?.dimension;
  return (countsSame ? 4 : 0) + (isOfUnit && number.unit ? 2 : 0) + (isOfUnit && number.kind === other.kind ? 1 : 0);
}

function compare(number: Figure, equals: Figure[], alignment: Alignment): Finding[] {
  const { source } = alignment;
  const says = (other: NumberMention, text: string) =>
    contradiction(`The footnote's sentence says “${excerpt(source, other)}”, the answer says “${text}”.`);
  const isOpposite = ({ bound }: NumberMention) =>
    (number.bound === 'above' && bound === 'below') || (number.bound === 'below' && bound === 'above');
  if (equals.every(isOpposite)) return [says(equals[0]!, `${boundText(number)} ${number.text}`)];
  // "the average over ten years"
  // "handed over 336,681 vehicles"
  const isVerb =
    /\b(?:hand|tak|took|turn|carr|sign|cross|win|won|go|went|run|ran|get|got|pass|stretch|spread)\w* over $/i.test(
      alignment.statement.text.slice(0, number.start),
    );
  const isSpan =
    isVerb ||
    (/\bover $/i.test(alignment.statement.text.slice(0, number.start)) &&
      /^(?:time|calendar)$/.test(number.unit?.dimension ?? ''));
  const isStrict = !isSpan && (number.bound === 'above' || number.bound === 'below') && !number.inclusive;
  if (
    isStrict &&
    equals.every(
      (other) =>
        other.bound === undefined && other.value === number.value && other.kind === 'cardinal' && !other.preposition,
    )
  )
    return [
      detail(`The footnote's sentence says ${equals[0]!.text}, the answer says ${boundText(number)} ${number.text}.`),
    ];
  const isTurned = ({ preposition }: NumberMention) =>
    (number.preposition === 'from' && preposition === 'to') || (number.preposition === 'to' && preposition === 'from');
  if (equals.every(isTurned)) return [says(equals[0]!, `${number.preposition} ${number.text}`)];
  const parts = source.numbers.filter((other) => other.isPart && other.counted === number.counted);
  const isOfShare = number.unit?.dimension === 'ratio';
  if (number.isPart && !isOfShare && parts.length > 0 && !parts.some((other) => equals.includes(other)))
    return [says(parts[0]!, `${number.text} of …`)];
  const people = countsOthers(number, equals, alignment);
  if (people) return [says(people, `${number.text} ${statementWord(number, alignment)}`)];
  const other = ofAnotherUnit(number, equals, alignment);
  if (other) return [says(other, number.text)];
  return countsAnother(number, equals, source);
}

/** The word for what a number of the statement counts. */
function statementWord({ counted, end }: Figure, { statement }: Alignment): string {
  return statement.tokens.find(({ term, start }) => term === counted && start >= end)?.text ?? '';
}

/** "280 Australians" where the sentence has 280 Tuvaluans. */
function countsOthers(
  number: Figure,
  equals: Figure[],
  { statement, source, same, akin }: Alignment,
): Figure | undefined {
  const nameAfter = (figure: Figure, { tokens }: AnalysedText) =>
    figure.counted === undefined
      ? undefined
      : tokens.find(({ term, start, isCapital }) => isCapital && term === figure.counted && start >= figure.end);
  const own = nameAfter(number, statement);
  const theirs = equals.map((other) => nameAfter(other, source));
  const isMeasure = number.unit !== undefined && number.unit.dimension !== 'ratio';
  if (!own || isMeasure || theirs.length === 0 || theirs.some((token) => token === undefined)) return undefined;
  const matches = [...same[own.index]!, ...akin[own.index]!];
  return theirs.some((token) => matches.includes(token!)) ? undefined : equals[0];
}

/** "7.8 million tonnes" where the sentence has 7.8 million containers. */
function ofAnotherUnit(
  number: Figure,
  equals: Figure[],
  { statement, source, same, akin }: Alignment,
): Figure | undefined {
  const isMeasure = ({ unit }: Figure) =>
    unit !== undefined && !/^(?:ratio|time|calendar|points)$/.test(unit.dimension);
  const unitWords = statement.tokens.filter(
    ({ start, end, isFigure, text }) => isFigure && start >= number.start && end <= number.end && !/^\p{N}/u.test(text),
  );
  if (number.unit && unitWords.slice(-1).some(({ index }) => same[index]!.length > 0)) return undefined;
  if (isMeasure(number))
    return equals.every(({ unit, counted }) => unit === undefined && (counted?.length ?? 0) > 2)
      ? equals[0]
      : undefined;
  if (number.kind === 'fraction' || equals.some(({ isImplied }) => isImplied)) return undefined;
  const isShareOrMeasure = ({ unit }: Figure) => unit !== undefined && !/^(?:time|calendar)$/.test(unit.dimension);
  if (number.unit || number.counted === undefined || !equals.every(isShareOrMeasure)) return undefined;
  const counted = statement.tokens.find(({ term, start }) => term === number.counted && start >= number.end);
  const isTold = counted === undefined || same[counted.index]!.length + akin[counted.index]!.length > 0;
  return isTold ? undefined : equals.find(({ text }) => source.text.includes(text));
}

/** "12 articles" where the sentence has 47 articles and 12 annexes. */
function countsAnother(number: NumberMention, equals: NumberMention[], source: AnalysedText): Finding[] {
  if (equals.some(({ unit }) => unit !== undefined && unit.dimension === number.unit?.dimension)) return [];
  if (number.counted === undefined || equals.some(({ counted }) => counted === undefined || counted === number.counted))
    return [];
  const rival = source.numbers.find(
    (other) => other.counted === number.counted && !equals.includes(other) && other.kind === number.kind,
  );
  if (!rival) return [];
  return [
    contradiction(`The footnote's sentence says “${excerpt(source, rival)}”, the answer says “${number.text} …”.`),
  ];
}

function boundText({ bound, inclusive }: NumberMention): string {
  if (bound === 'above') return inclusive ? 'at least' : 'more than';
  return inclusive ? 'up to' : 'less than';
}

function excerpt({ text }: AnalysedText, { start, end }: NumberMention): string {
  const before = /(?:\S+\s+){0,2}$/u.exec(text.slice(Math.max(0, start - 24), start))![0];
  const after = /^\s+\S+/u.exec(text.slice(end, end + 24))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.trim().replace(/[.,;:]+$/u, '');
}
