import { isSameDate, type DateMention } from '#lib/text/dates.ts';
import { isActor } from '#lib/citing/language/actors.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import type { Figure as Count } from '#lib/citing/language/figures.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { isVerbLike } from './roles-check.ts';
import { isSameNumber } from '#lib/citing/language/same-number.ts';
import { isToldOfSubject } from './subjects-check.ts';
import { subjectOf } from '#lib/citing/language/subjects.ts';

/** A number or a date and the segment of the text that it stands in. */
interface Figure {
  written: string;
  segment: number;
  /** Of its first word. */
  index: number;
  number?: Count;
  date?: DateMention;
}

const ASIDE =
  /^(?:because|since|after|before|when|while|as|if|which|who|where|although|though|despite|following|until)$/;
/** "By the end of 2025" says nothing of what ends in 2027. */
const PART_OF_TIME = /^(?:end|start|beginning|middle|close)$/;

/**
 * A figure may not be told of something else than in the quotes: where the words beside it in the statement stand beside
 * another figure of its kind in the source, and none of them beside the figure itself, it was moved.
 */
export function checkBinding(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  const theirs = figuresIn(source);
  const own = figuresIn(statement);
  for (const figure of own) {
    const homes = theirs.filter((other) => isSame(figure, other));
    const rivals = theirs.filter((other) => isSameKind(figure, other) && !isSame(figure, other));
    if (homes.length === 0 || rivals.length === 0 || isScore(figure, statement)) continue;
    // "from 232 to 157": what is said of both is said of neither alone.
    const isTold = (rival: Figure) =>
      own.some((other) => other !== figure && other.segment === figure.segment && isSame(other, rival));
    if (rivals.every(isTold)) continue;
    const ofSubject = otherSubjectOf(figure, homes, rivals, alignment);
    if (ofSubject)
      return [
        contradiction(`The footnote's sentence says ${ofSubject.written} of this, the answer says ${figure.written}.`),
      ];
    if (homes.some((home) => home.number?.isOfNamed || countsSame(figure, home, alignment))) continue;
    const beside = statement.tokens.filter(
      (token) => token.segment === figure.segment && !token.stop && !token.isFigure && !PART_OF_TIME.test(token.folded),
    );
    // The word before the figure, most often what is said to have happened then, decides over the others.
    const anchor = beside.filter(({ index }) => index < figure.index).slice(-1);
    if (isToldOfItsSubject(figure, homes, alignment)) continue;
    const words = countIn(anchor, [...homes, ...rivals], alignment) > 0 ? anchor : beside;
    if (countIn(words, homes, alignment) > 0) continue;
    // Whose figure it is says more than the verb: "Yoon's party won 108 seats" for "… while Yoon's party took 108".
    const names = beside.filter(
      (token) =>
        (token.isCapital && !token.startsSentence) ||
        (isActor(token) && token.index < figure.index && haveOthers(rivals, source)),
    );
    if (countIn(names, homes, alignment) > countIn(names, rivals, alignment)) continue;
    // "the age of 16" for "sixteen-year-olds"
    if (/^aged?$/.test(anchor[0]?.folded ?? '') && homes.some((home) => isYearsOld(home, source))) continue;
    const rival = rivals.find((other) => countIn(words, [other], alignment) > 0);
    if (!rival) continue;
    return [contradiction(`The footnote's sentence says ${rival.written} of this, the answer says ${figure.written}.`)];
  }
  const ofAnother = checkOwners(own, theirs, alignment);
  return ofAnother.length > 0 ? ofAnother : checkDated(own, theirs, alignment);
}

/** Somebody stands before each of the figures in its segment. */
function haveOthers(rivals: Figure[], source: AnalysedText): boolean {
  return rivals.every(({ segment, index }) =>
    source.tokens.some((token) => token.segment === segment && token.index < index && isActor(token)),
  );
}

/** "The bank expects 2%" where the sentence has 1% of the bank, and 2% of somebody else. */
function checkOwners(own: Figure[], theirs: Figure[], alignment: Alignment): Finding[] {
  const { statement, source, same, akin, reverse } = alignment;
  const clauseOf = ({ index }: Figure) => source.tokens[index]!.clause;
  for (const figure of own) {
    const homes = theirs.filter((other) => isSame(figure, other));
    const all = ownersBefore(figure.index, statement);
    const named = all.filter((token) => isWrittenAsName(token, statement));
    const owners = named.length > 0 ? named : all;
    const matches = owners.flatMap(({ index }) => [...same[index]!, ...akin[index]!]);
    if (homes.length === 0 || matches.length === 0 || isScore(figure, statement)) continue;
    if (isToldOfItsSubject(figure, homes, alignment)) continue;
    // "… and Ryanair 184 million": the figure directly behind a name is its own.
    const direct = theirs.find(
      (other) => isSameKind(figure, other) && matches.some(({ index }) => index === other.index - 1),
    );
    const isToldToo = direct && own.some((one) => isSame(one, direct));
    if (direct && !isToldToo && !homes.some((home) => matches.some(({ index }) => index === home.index - 1)))
      return [
        contradiction(`The footnote's sentence says ${direct.written} of this, the answer says ${figure.written}.`),
      ];
    // "Noboa got 44% and González 43%": the figure is directly behind another name.
    const isOfNext = homes.every((home) => {
      const before = source.tokens[home.index - 1];
      return before !== undefined && isWrittenAsName(before, source) && !matches.includes(before);
    });
    const first = theirs.find(
      (other) =>
        isSameKind(figure, other) &&
        matches.some(({ clause, index }) => clause === clauseOf(other) && index < other.index) &&
        homes.every((home) => other.index < home.index),
    );
    if (named.length > 0 && isOfNext && first && !own.some((one) => isSame(one, first)))
      return [
        contradiction(`The footnote's sentence says ${first.written} of this, the answer says ${figure.written}.`),
      ];
    const clauses = homes.map(clauseOf);
    if (matches.some(({ clause }) => clauses.includes(clause))) continue;
    // The figure is told there of somebody whom the statement does not name beside it.
    const others = homes.map((home) =>
      ownersBefore(home.index, source).find((token) =>
        reverse.same[token.index]!.every((one) => !owners.includes(one)),
      ),
    );
    const rival = theirs.find(
      (other) =>
        isSameKind(figure, other) &&
        !isSame(figure, other) &&
        matches.some(({ clause, index }) => clause === clauseOf(other) && index < other.index) &&
        !own.some((one) => one.segment === figure.segment && isSame(one, other)),
    );
    if (!rival || others.some((other) => other === undefined)) continue;
    return [contradiction(`The footnote's sentence says ${rival.written} of this, the answer says ${figure.written}.`)];
  }
  return [];
}

/** Who stands before a figure in its clause. */
function ownersBefore(at: number, text: AnalysedText): Token[] {
  const { clause } = text.tokens[at]!;
  const before = text.tokens.filter(
    (token) => token.clause === clause && token.index < at && !token.stop && !token.isFigure,
  );
  const owners = before.filter((token) => isActor(token) || isWrittenAsName(token, text));
  if (owners.length > 0) return owners;
  const verb = before.findIndex(
    (token) => isVerbLike(token, text) && !/^(?:the|a|an)$/.test(text.tokens[token.index - 1]?.folded ?? ''),
  );
  return before.slice(0, Math.max(0, verb));
}

/** "In 2015 it was 38 per cent" where the sentence has 33 per cent in 2015, and 38 elsewhere. */
function checkDated(own: Figure[], theirs: Figure[], { statement }: Alignment): Finding[] {
  const clauseOf = ({ index }: Figure) => statement.tokens[index]!.clause;
  for (const dated of own.filter(({ date }) => date?.year !== undefined)) {
    const numbers = own.filter((one) => one.number?.unit && clauseOf(one) === clauseOf(dated));
    if (numbers.length !== 1) continue;
    const homes = theirs.filter((other) => isSame(dated, other));
    const segments = homes.map(({ segment }) => segment);
    const told = theirs.filter((other) => isSameKind(numbers[0]!, other) && segments.includes(other.segment));
    const isElsewhere = theirs.some((other) => isSame(numbers[0]!, other) && !segments.includes(other.segment));
    if (homes.length !== 1 || told.length !== 1 || !isElsewhere || isSame(numbers[0]!, told[0]!)) continue;
    return [
      contradiction(
        `The footnote's sentence says ${told[0]!.written} for ${homes[0]!.written}, the answer says ${numbers[0]!.written}.`,
      ),
    ];
  }
  return [];
}

function countIn(tokens: Token[], figures: Figure[], { same, source }: Alignment): number {
  // "…, to 9,340, the ministry said": alone between commas it belongs to what goes before.
  const isAlone = (segment: number) =>
    source.tokens.every((token) => token.segment !== segment || token.stop || token.isFigure);
  const segments = figures.flatMap(({ segment }) => (isAlone(segment) ? [segment, segment - 1] : [segment]));
  // "visitors dropped to 800,000 and have recovered to 1.9 million": the second has the subject of the first.
  const shared = figures.flatMap(({ segment }) => sharedSubject(segment, source));
  return tokens.filter(({ index }) =>
    same[index]!.some((match) => segments.includes(match.segment) || shared.includes(match)),
  ).length;
}

/** For a segment that begins with "and" and a verb, what stands before the verb of the one before it. */
function sharedSubject(segment: number, source: AnalysedText): Token[] {
  const [first, second] = source.tokens.filter((token) => token.segment === segment);
  const isPredicate =
    second !== undefined &&
    (/^(?:has|have|had|was|were|is|are|will|would|then|later|since)$/.test(second.folded) ||
      isVerbLike(second, source));
  if (!first || !/^(?:and|but|then)$/.test(first.folded) || !isPredicate) return [];
  // "The ferry was cancelled because of ice and resumed on Monday": an aside has no part in it.
  const earlier = source.tokens.filter(({ segment: at, sentence }) => at < segment && sentence === first.sentence);
  const main = earlier.findLast(({ index, segment: at }) => {
    const opening = earlier.find((token) => token.segment === at)!;
    return opening.index === index && !ASIDE.test(opening.folded);
  });
  const before = main ? earlier.filter((token) => token.segment === main.segment) : [];
  const verb = before.findIndex((token) => !token.stop && isVerbLike(token, source));
  return before.slice(0, Math.max(0, verb));
}

/** "The older vaccine protected nine of ten" where it protected six, and another nine: who does it stands with the other figure alone. */
function otherSubjectOf(
  { index, segment }: Figure,
  homes: Figure[],
  rivals: Figure[],
  alignment: Alignment,
): Figure | undefined {
  const { statement, source, same } = alignment;
  const verb = statement.tokens.findLast(
    (token) => token.index < index && token.segment === segment && !token.stop && isVerbLike(token, statement),
  );
  const subject = verb ? subjectOf(statement, verb) : [];
  const verbs = verb ? same[verb.index]!.filter((match) => isVerbLike(match, source)) : [];
  const subjectsAt = (figures: Figure[]) =>
    verbs
      .filter((match) => figures.some((one) => one.segment === match.segment && one.index > match.index))
      .flatMap((match) => subjectOf(source, match));
  const [own, theirs] = [subjectsAt(homes), subjectsAt(rivals)];
  const isOnlyIn = (ones: Token[], others: Token[]) =>
    subject.some(({ index: at }) => {
      const found = (among: Token[]) => same[at]!.some((match) => among.includes(match));
      return found(ones) && !found(others);
    });
  if (own.length === 0 || theirs.length === 0 || !isOnlyIn(theirs, own) || isOnlyIn(own, theirs)) return undefined;
  return rivals.find((rival) => verbs.some((match) => rival.segment === match.segment && rival.index > match.index));
}

/** "Wages in Italy increased 4 per cent" for "wages rose by 4": the same subject does the same, and the figure stands with it. */
function isToldOfItsSubject({ index, segment }: Figure, homes: Figure[], alignment: Alignment): boolean {
  const { statement, akin } = alignment;
  const verb = statement.tokens
    .slice(0, index)
    .findLast((token) => token.segment === segment && !token.stop && isVerbLike(token, statement));
  return (
    verb !== undefined &&
    isToldOfSubject(verb, alignment) &&
    akin[verb.index]!.some((match) => homes.some((home) => home.segment === match.segment))
  );
}

function figuresIn({ tokens, numbers, dates }: AnalysedText): Figure[] {
  const placeOf = (start: number) => {
    const { segment, index } = tokens.find((token) => token.end > start)!;
    return { segment, index };
  };
  return [
    ...numbers
      .filter(({ isImplied }) => !isImplied)
      .map((number) => ({ written: number.text.trim(), ...placeOf(number.start), number })),
    ...dates.map((date) => ({ written: date.text, ...placeOf(date.start), date })),
  ];
}

function isYearsOld({ number }: Figure, { text }: AnalysedText): boolean {
  return (
    number !== undefined &&
    /^[\s-]*(?:years?[\s-])?olds?\b|years?-olds?$/.test(
      text.slice(number.end - 10, number.end + 12).replace(/^.*?(?=[\s-]*year)/, ''),
    )
  );
}

/** One of the two numbers of "6-4", which stand the other way round for the other side. */
function isScore({ number }: Figure, { text }: AnalysedText): boolean {
  return (
    number !== undefined && (/\d[-–]$/.test(text.slice(0, number.start)) || /^[-–]\d/.test(text.slice(number.end)))
  );
}

/** Both say how many of one thing. */
function countsSame({ number: own }: Figure, { number: other }: Figure, { statement, same, akin }: Alignment): boolean {
  if (own?.counted === undefined || other?.counted === undefined) return false;
  if (own.counted === other.counted) return true;
  const counted = statement.tokens.find(({ term, start }) => term === own.counted && start >= own.end);
  return (
    counted !== undefined &&
    [...same[counted.index]!, ...akin[counted.index]!].some(({ term }) => term === other.counted)
  );
}

function isSame(one: Figure, other: Figure): boolean {
  if (one.number && other.number) return isSameNumber(one.number, other.number);
  return one.date !== undefined && other.date !== undefined && isSameDate(one.date, other.date);
}

/** Both years, both weekdays, both amounts of the same unit. */
function isSameKind(one: Figure, other: Figure): boolean {
  if (one.number && other.number) {
    return one.number.kind === other.number.kind && one.number.unit?.dimension === other.number.unit?.dimension;
  }
  const fields = ({ date }: Figure) =>
    date ? ['year', 'month', 'day', 'weekday', 'clock', 'century'].filter((field) => field in date) : [];
  return (
    one.date !== undefined && other.date !== undefined && fields(one).some((field) => fields(other).includes(field))
  );
}
