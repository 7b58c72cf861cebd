import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import type { Figure } from '#lib/citing/language/figures.ts';
import { contradiction, type Finding } from './finding.ts';
import { mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isSameNumber } from '#lib/citing/language/same-number.ts';
import { isNegated, negationsIn } from '#lib/citing/language/negation.ts';
import { areOpposite, converseSidesAt } from '#lib/citing/language/opposites.ts';
import { isParticiple, isPassive, roleOverlap, rolesAt } from '#lib/citing/language/roles.ts';
import { predicationsIn, type Predication } from '#lib/citing/language/predications.ts';

/** Words that are part of a phrase more often than they mean their opposite's opposite. */
const PHRASES =
  /^(?:up to|at last|last (?:week|month|year|night|time)|first of all|at first|after all|before long|as well|with regard)\b/;
const COMPARATIVE = /^(?:more|less|fewer|most|least|higher|lower|larger|smaller|bigger)$/;
const UNREAL = /\bwould\b.*\bif\b|\bif\b.*\bwould\b/i;
const NEXT_TO = new Set('last next first'.split(' '));

/** A word of the statement may not mean the opposite of the word that stands in its place in the quotes. */
export function checkOpposites(alignment: Alignment): Finding[] {
  const { statement, source, same, akin, opposite, reverse } = alignment;
  const [own, theirs] = [negationsIn(statement), negationsIn(source)];
  // "would earn more if …": told as what is not so.
  if (UNREAL.test(statement.text) && !UNREAL.test(source.text)) return [];
  for (const token of statement.tokens) {
    const isTold = (one: Token, others: Token[]) => others.some(({ root }) => root === one.root);
    if (same[token.index]!.length > 0 || isTold(token, akin[token.index]!) || isToldOfSubject(token, alignment))
      continue;
    // "an old woman" is told of "an old man" by "old" alone.
    const hasAkin = akin[token.index]!.some(({ index }) => reverse.same[index]!.length === 0) && !token.stop;
    if (PHRASES.test(textFrom(token, statement.tokens))) continue;
    for (const other of opposite[token.index]!) {
      // "is running again" for "resumed service"
      const isAgain =
        statement.tokens[token.index + 1]?.folded === 'again' && /\b(?:resum|restart|reopen|return)/i.test(source.text);
      if (isAgain) continue;
      // "less than nine hours" is no opposite of "more"
      if (boundsFigure(other, source) && !boundsFigure(token, statement)) continue;
      const isFree = !reverse.same[other.index]!.some((match) => isSameDegree(match, other));
      if (!isFree || PHRASES.test(textFrom(other, source.tokens)) || !areBeside(token, other, alignment, hasAkin))
        continue;
      if (
        COMPARATIVE.test(token.folded) !== COMPARATIVE.test(other.folded) &&
        ![token, other].some(({ folded }) => /^(?:majority|minority)$/.test(folded)) &&
        !followSameFigure(token, other, statement, source)
      )
        continue;
      if (haveOtherSubjects(token, other, alignment)) continue;
      const isNegatedOnce = isNegated(token, own) !== isNegated(other, theirs);
      if (isNegatedOnce) continue;
      if (isConverse(token, other, alignment)) continue;
      return [contradiction(`The footnote's sentence says “${other.text}”, the answer says “${token.text}”.`)];
    }
  }
  return [];
}

/** "Backed the plan and rejected the rest": a verb of the sentence that means the same is told of the same subject. */
function isToldOfSubject(token: Token, { statement, source, same, akin }: Alignment): boolean {
  const bearers = ({ isPassive: isTurned, agents, patients }: Predication) =>
    isTurned && agents.length === 0 ? patients : agents;
  const own = predicationsIn(statement).find(({ verb }) => verb === token);
  if (!own) return false;
  return predicationsIn(source).some(
    (other) =>
      akin[token.index]!.includes(other.verb) &&
      bearers(own).some(({ index }) => same[index]!.some((match) => bearers(other).includes(match))),
  );
}

/** "more than 20", "less than nine hours" */
function boundsFigure({ index, folded }: Token, { tokens }: AnalysedText): boolean {
  return /^(?:more|less|fewer)$/.test(folded) && tokens[index + 1]?.folded === 'than' && !!tokens[index + 2]?.isFigure;
}

/** "57 kilometres long" does not take up "the longest". */
function isSameDegree(one: Token, other: Token): boolean {
  return one.folded === other.folded || !/(?:er|est)$/.test(one.folded + other.folded) || one.term === other.term;
}

function textFrom(token: Token, tokens: Token[]): string {
  return tokens
    .slice(token.index, token.index + 3)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Function words, words such as "last", and words that stand for something else in the source too, must have the same neighbour to speak of the same. */
function areBeside(token: Token, other: Token, alignment: Alignment, isStrict: boolean): boolean {
  const { statement, source, same, akin } = alignment;
  if (!isStrict && !token.stop && !other.stop && !NEXT_TO.has(token.base) && !NEXT_TO.has(other.base))
    return (
      haveOneSubject(token, other, alignment) ||
      shareNeighbours(token, other, alignment) ||
      followSameFigure(token, other, statement, source)
    );
  const nextOf = (one: Token, tokens: Token[]) =>
    tokens
      .slice(one.index + 1, one.index + 5)
      .filter(({ stop }) => !stop)
      .slice(0, 3);
  const theirs = nextOf(other, source.tokens);
  if (!token.stop && !other.stop && haveOneSubject(token, other, alignment)) return true;
  if (followSameFigure(token, other, statement, source)) return true;
  // "slightly more" and "slightly less"
  const [degree, theirDegree] = [statement.tokens[token.index - 1], source.tokens[other.index - 1]];
  if (degree && theirDegree && !degree.stop && degree.base === theirDegree.base) return true;
  return nextOf(token, statement.tokens).some(({ index }) =>
    [...same[index]!, ...akin[index]!].some((match) => theirs.includes(match)),
  );
}

/** Words that say something, near enough to be told of by a word. */
const NEAR = 2;
const VERBATIM = 0.75;

/** Of the words around the two, on the same side of them, some are the same: they speak of the same. */
function shareNeighbours(token: Token, other: Token, alignment: Alignment): boolean {
  const { statement, source, same, akin } = alignment;
  const begins = token.index === 0 || other.index === 0;
  if (!begins && isNoun(token, statement) !== isNoun(other, source))
    return followSameFigure(token, other, statement, source);
  const content = statement.tokens.filter(({ stop, isFigure }) => !stop && !isFigure);
  // Almost word for word, whatever stands between
  if (content.filter(({ index }) => same[index]!.length > 0).length >= content.length * VERBATIM) return true;
  const around = ({ index, sentence }: Token, { tokens }: AnalysedText) => {
    const isNear = (one: Token) => !one.stop && one.sentence === sentence;
    return [
      tokens.slice(0, index).filter(isNear).slice(-NEAR),
      tokens
        .slice(index + 1)
        .filter(isNear)
        .slice(0, NEAR),
    ] as const;
  };
  const matches = (ones: Token[], theirs: Token[]) =>
    ones.some(({ index }) => [...same[index]!, ...akin[index]!].some((match) => theirs.includes(match)));
  const [before, after] = around(token, statement);
  const [theirBefore, theirAfter] = around(other, source);
  if (matches(before, theirBefore) || matches(after, theirAfter)) return true;
  const isTurned = isPassive(statement, token) !== isPassive(source, other);
  return isTurned && (matches(before, theirAfter) || matches(after, theirBefore));
}

/** Stands where a noun does: "the president's veto". */
function isNoun({ index, text, folded, base }: Token, { tokens }: AnalysedText): boolean {
  const before = tokens[index - 1];
  if (before === undefined || folded.endsWith('ly') || /['’]s?$/.test(text)) return false;
  // "the deal that abolishes duties"
  if (before.folded === 'that' && /[^s]s$/.test(folded) && mayBeVerb(base)) return false;
  return (
    /['’]s?$/.test(before.text) ||
    /^(?:the|a|an|its|his|her|their|no|any|this|that|of|for|in|on|with|by)$/.test(before.folded)
  );
}

/** "Kyiv rejected it" says nothing of "the Kremlin welcomed it". */
function haveOtherSubjects(token: Token, other: Token, { statement, source, same, akin }: Alignment): boolean {
  if (!isParticiple(token) || !isParticiple(other) || isPassive(statement, token) || isPassive(source, other))
    return false;
  const { agents } = rolesAt(source, other);
  const subjects = rolesAt(statement, token).agents.filter(
    ({ isCapital, segment }) => isCapital && segment === token.segment,
  );
  const matches = subjects.flatMap(({ index }) => [...same[index]!, ...akin[index]!]);
  return matches.length > 0 && agents.length > 0 && !matches.some((match) => agents.includes(match));
}

/** "The party lost power" and "the party won a victory": both tell what the same does. */
function haveOneSubject(token: Token, other: Token, alignment: Alignment): boolean {
  const { statement, source, same, akin, reverse } = alignment;
  // "started" for "began" says nothing of "halted"
  if ([...akin[token.index]!, ...reverse.akin[other.index]!].some((match) => isParticiple(match))) return false;
  const isVerb = (one: Token, text: AnalysedText) => isParticiple(one) && !isPassive(text, one) && one.index > 0;
  if (!isVerb(token, statement) || !isVerb(other, source)) return false;
  const { agents } = rolesAt(source, other);
  return rolesAt(statement, token).agents.some(({ index }) => same[index]!.some((match) => agents.includes(match)));
}

/** "0.9 per cent more" and "0.9 per cent fewer", "rose by 3 per cent" and "3 per cent less". */
function followSameFigure(token: Token, other: Token, statement: AnalysedText, source: AnalysedText): boolean {
  const [one, two] = [figuresBeside(token, statement), figuresBeside(other, source)];
  return one.some((figure) => two.some((rival) => isSameNumber(figure, rival)));
}

function figuresBeside({ start: from, end: until }: Token, { text, numbers }: AnalysedText): Figure[] {
  return numbers.filter(
    ({ start, end, isImplied }) =>
      !isImplied &&
      (end <= from
        ? /^[\s-]*(?:percent|per cent|points?)?\s*$/.test(text.slice(end, from))
        : start >= until &&
          /^ (?:by |more than |about |nearly |almost |around |over |some )*$/.test(text.slice(until, start))),
  );
}

/** A beat B is B lost to A: opposites that change places with those they speak of say the same. */
function isConverse(token: Token, other: Token, alignment: Alignment): boolean {
  const { statement, source } = alignment;
  const one = converseSidesAt(
    statement.tokens.map(({ base }) => base),
    token.index,
  );
  const two = converseSidesAt(
    source.tokens.map(({ base }) => base),
    other.index,
  );
  const [than, otherThan] = [thanAfter(token, statement), thanAfter(other, source)];
  // "warmer in A than in B" is "colder in B than in A".
  if (than && otherThan) return roleOverlap(alignment, than, otherThan).isExchanged;
  if (!one.some((a) => two.some((b) => areOpposite(a, b)))) return false;
  if (goesTo(token, other, alignment)) return true;
  return roleOverlap(alignment, token, other).turned > 0;
}

/** "A bank bought it" for "sold to a bank". */
function goesTo(token: Token, other: Token, { statement, source, same }: Alignment): boolean {
  const to = source.tokens[other.index + 1];
  if (to?.folded !== 'to') return false;
  return rolesAt(statement, token).agents.some(({ index }) =>
    same[index]!.some(
      (match) => match.segment === other.segment && match.index > to.index && match.index <= to.index + 4,
    ),
  );
}

function thanAfter({ index, clause }: Token, { tokens }: AnalysedText): Token | undefined {
  return tokens.slice(index + 1, index + 5).find((token) => token.clause === clause && token.folded === 'than');
}
