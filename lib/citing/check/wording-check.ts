import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { isSameWord, type Alignment } from './alignment.ts';
import { isLight } from './coverage-check.ts';
import { agreesTurned } from './order-check.ts';
import { detail, type Finding } from './finding.ts';
import { isHedgeWord } from '#lib/citing/language/hedges.ts';
import { isActor } from '#lib/citing/language/actors.ts';
import { isPassive } from '#lib/citing/language/roles.ts';
import { mayBeVerb } from '#lib/citing/language/meaning.ts';
import { DENYING, negationsIn } from '#lib/citing/language/negation.ts';

/** A statement that repeats this share of a sentence's words in their order is no paraphrase of it. */
const REPEATS = 0.66;
const FEWEST_REPEATED = 2;
const FEWEST_REPHRASED = 2;
const LONGEST_GAP = 3;
/** One detail in one place, or two that have changed places. */
const MOST_GAPS = 2;
/** Names are checked by themselves. */
const DIRECTION = /^(?:north|south|east|west)$/;

/** Words of the statement and of the source between two that they share. */
interface Gap {
  own: Token[];
  theirs: Token[];
  /** Shared words stand directly on both sides. */
  isClosed: boolean;
}

/**
 * Where a statement repeats a sentence word for word, a word that stands in the place of another, or is put in between,
 * says something else: a paraphrase changes more than one word.
 */
export function checkWording(alignment: Alignment): Finding[] {
  const { statement, source, metadata } = alignment;
  const own = statement.tokens.filter(
    (token) => !token.stop && !isLight(token, statement) && !isHedgeWord(token) && !metadata.has(token.base),
  );
  // Who puts several words otherwise has put one more otherwise that is not known to mean the same.
  const rephrased = statement.tokens.filter(
    ({ index, isFigure, stop }) =>
      !isFigure && !stop && alignment.same[index]!.length === 0 && alignment.akin[index]!.length > 0,
  );
  if (rephrased.length >= FEWEST_REPHRASED) return [];
  for (const sentence of sentencesOf(source)) {
    const shared = longestCommon(own, sentence);
    if (shared.length < FEWEST_REPEATED || shared.length < own.length * REPEATS) continue;
    const gaps = gapsOf(own, sentence, shared);
    if (gaps.filter(({ own: words }) => words.length > 0).length > MOST_GAPS) return [];
    for (const gap of gaps) {
      const finding = judge(gap, gaps, alignment);
      if (finding) return [finding];
    }
    return [];
  }
  return [];
}

function judge({ own, theirs, isClosed }: Gap, gaps: Gap[], alignment: Alignment): Finding | undefined {
  if (own.length === 0 || own.length > LONGEST_GAP) return undefined;
  const { statement, source, reverse } = alignment;
  const isNew = ({ index, isFigure, folded }: Token) =>
    !isFigure &&
    !DIRECTION.test(folded) &&
    alignment.same[index]!.length + alignment.akin[index]!.length + alignment.opposite[index]!.length === 0;
  const isLost = (token: Token) => reverse.same[token.index]!.length === 0 && reverse.akin[token.index]!.length === 0;
  const said = statement.text.slice(own[0]!.start, own.at(-1)!.end);
  const isOnly = gaps.filter((gap) => gap.own.length > 0).length === 1;
  // "Supported the ruling" for "Anna Berg, Ida Holm and Jan Lund dissented from the ruling"
  if (theirs.length > LONGEST_GAP)
    return isOnly && isClosed && own.every(isNew) && theirs.every(isLost) && !own.every(isActor)
      ? detail(`The footnote's sentence does not say “${said}”.`)
      : undefined;
  // Nothing but a figure stands for a figure.
  if (theirs.length > 0 && own.some(({ isFigure }) => isFigure) !== theirs.some(({ isFigure }) => isFigure))
    return undefined;
  if (theirs.length === 0) {
    if (!isClosed || !own.every(isNew)) return undefined;
    // "remain suspended" for "will not fly"
    // "The club has made him director" for "he was made director"
    if (own.every(isActor) && source.tokens.some((token) => isPassive(source, token))) return undefined;
    const negations = negationsIn(source);
    const isDenying = ({ base, folded }: Token) => DENYING.has(base) || /^(?:little|few|rarely)$/.test(folded);
    if (own.every(isDenying) && negations.length > 0) return undefined;
    // "found no evidence" for "had no evidence"
    if (own.length === 1 && mayBeVerb(own[0]!.base) && source.tokens.some(isLightVerb)) return undefined;
    // "are supplied with electricity" for "have electricity"
    const isHaving = own.length === 1 && statement.tokens[own[0]!.index + 1]?.folded === 'with';
    if (
      isHaving &&
      isPassive(statement, own[0]!) &&
      source.tokens.some(({ folded }) => /^(?:have|has|had)$/.test(folded))
    )
      return undefined;
    // "lost his eye" for "could not save his eye"
    if (own.every(({ base }) => mayBeVerb(base)) && negations.some(({ scope }) => scope.some(isLost))) return undefined;
    return detail(`The footnote's sentence does not say “${said}”.`);
  }
  // "Break the rules" for "fail to comply"
  if (
    own.some(({ base }) => DENYING.has(base)) &&
    negationsIn(source).some(({ scope }) => theirs.some((token) => scope.includes(token)))
  )
    return undefined;
  // A verb has many others that mean nearly the same; they are told apart by who does it to whom.
  if (own.every(({ base }) => mayBeVerb(base)) && theirs.every(({ base }) => mayBeVerb(base))) return undefined;
  const written = source.text.slice(theirs[0]!.start, theirs.at(-1)!.end);
  // One word on either side, and the two have changed places, or the statement's is taken from elsewhere.
  const crosses = gaps.some(
    (other) =>
      theirs.some((token) => reverse.same[token.index]!.some((match) => other.own.includes(match))) &&
      own.some(({ index }) => alignment.same[index]!.some((match) => other.theirs.includes(match))),
  );
  const isMoved =
    isClosed &&
    !agreesTurned(alignment) &&
    !own.some(({ index }) => alignment.same[index]!.some((match) => doesTheSame(match, alignment))) &&
    own.length === 1 &&
    theirs.length === 1 &&
    !isNew(own[0]!) &&
    alignment.same[own[0]!.index]!.length > 0 &&
    (crosses || (isLost(theirs[0]!) && isNameOrFigure(own[0]!, theirs[0]!)));
  // "Target 9,000": it does what is told before
  const isBeforeFigure = ({ index }: Token) => source.tokens[index + 1]?.isFigure === true;
  if (isMoved && own[0]!.isCapital && alignment.same[own[0]!.index]!.some(isBeforeFigure)) return undefined;
  if (isMoved && own[0]!.isFigure && keepsPredicate(own[0]!, alignment)) return undefined;
  if (isMoved || (isOnly && own.every(isNew) && theirs.some(isLost)))
    return detail(`The footnote's sentence says “${written}”, the answer says “${said}”.`);
  return undefined;
}

/** "before Croatia did", "Austria is expected to follow": what is told of another is told of it too. */
function doesTheSame({ index, segment }: Token, { statement, source }: Alignment): boolean {
  const isOpen = /\b(?:will|would|likely|expected|expects?|may|might|could|should|to|plans?|intends?)\b/i.test(
    statement.text,
  );
  const behind = source.tokens.filter((token) => token.segment === segment && token.index > index);
  return behind.some(
    ({ folded }, at) =>
      (isOpen &&
        folded === 'follow' &&
        at > 0 &&
        /^(?:to|will|would|may|might|could|should)$/.test(behind[at - 1]!.folded)) ||
      (/^(?:did|does|do|so|too|likewise)$/.test(folded) && (behind[at + 1]?.stop ?? true)),
  );
}

/** "Three are feared dead" for "seven were found and three are feared dead": what is told stands behind the figure there too. */
function keepsPredicate(figure: Token, { statement, source, same }: Alignment): boolean {
  const figures = source.tokens.filter(({ isFigure }) => isFigure);
  return statement.tokens.some(
    (token) =>
      token.index > figure.index &&
      !token.stop &&
      !token.isFigure &&
      same[token.index]!.some((match) =>
        same[figure.index]!.includes(figures.findLast(({ index }) => index < match.index)!),
      ),
  );
}

/** "had no evidence", "made a statement": the noun behind it says what is done. */
function isLightVerb({ folded, index }: Token, _: number, tokens: Token[]): boolean {
  const next = tokens[index + 1];
  return (
    /^(?:had|has|have|make|makes|made|take|takes|took|give|gives|gave)$/.test(folded) &&
    next !== undefined &&
    /^(?:a|an|the|no|any|its|his|her|their)$/.test(next.folded)
  );
}

function isNameOrFigure(own: Token, other: Token): boolean {
  return (own.isFigure && other.isFigure) || (/^\p{Lu}/u.test(own.text) && /^\p{Lu}/u.test(other.text));
}

/** The content words of each sentence. */
function sentencesOf(text: AnalysedText): Token[][] {
  const sentences: Token[][] = [];
  for (const token of text.tokens) {
    if (!token.stop && !isLight(token, text)) (sentences[token.sentence] ??= []).push(token);
  }
  return sentences.filter(Boolean);
}

/** Pairs of words that both have in the same order, as many as possible. */
function longestCommon(own: Token[], theirs: Token[]): [Token, Token][] {
  const lengths = Array.from({ length: own.length + 1 }, () => new Uint16Array(theirs.length + 1));
  for (let a = own.length - 1; a >= 0; a--) {
    for (let b = theirs.length - 1; b >= 0; b--) {
      lengths[a]![b] = isSameWord(own[a]!, theirs[b]!)
        ? lengths[a + 1]![b + 1]! + 1
        : Math.max(lengths[a + 1]![b]!, lengths[a]![b + 1]!);
    }
  }
  const pairs: [Token, Token][] = [];
  for (let a = 0, b = 0; a < own.length && b < theirs.length;) {
    if (isSameWord(own[a]!, theirs[b]!)) pairs.push([own[a++]!, theirs[b++]!]);
    else if (lengths[a + 1]![b]! >= lengths[a]![b + 1]!) a++;
    else b++;
  }
  return pairs;
}

function gapsOf(own: Token[], theirs: Token[], shared: [Token, Token][]): Gap[] {
  const gaps: Gap[] = [];
  let [a, b] = [0, 0];
  for (const [index, pair] of [...shared, undefined].entries()) {
    const nextA = pair ? own.indexOf(pair[0]) : own.length;
    const nextB = pair ? theirs.indexOf(pair[1]) : theirs.length;
    const words = own.slice(a, nextA);
    // At either end, what stands in the same segment as the shared word beside it.
    const isBeside = words.at(-1)?.segment === pair?.[0].segment || words[0]?.segment === own[a - 1]?.segment;
    gaps.push({ own: words, theirs: theirs.slice(b, nextB), isClosed: (pair !== undefined && index > 0) || isBeside });
    [a, b] = [nextA + 1, nextB + 1];
  }
  return gaps;
}
