import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import type { Figure } from '#lib/citing/language/figures.ts';
import { contradiction, type Finding } from './finding.ts';
import { isVerbLike } from './roles-check.ts';
import { isSameNumber } from '#lib/citing/language/same-number.ts';

/** A number and its place among the words. */
interface Counted {
  number: Figure;
  at: Token;
}

/** "Two miners were rescued" for "three miners were rescued and two are missing": each number has what is told of it behind it. */
export function checkPredicates({ statement, source, same }: Alignment): Finding[] {
  const [own, theirs] = [countedIn(statement), countedIn(source)];
  if (own.length !== 1 || theirs.length < 2) return [];
  const [{ number, at }] = own as [Counted];
  const verb = statement.tokens.find(
    (token) => token.index > at.index && token.segment === at.segment && isTold(token, statement),
  );
  const homes = theirs.filter((other) => isSameNumber(number, other.number));
  if (!verb || homes.length !== 1 || same[verb.index]!.length !== 1) return [];
  const [home] = homes as [Counted];
  const told = same[verb.index]![0]!;
  // "30 people and 4 soldiers were killed" tells it of both, "30, among them 4 children, were killed" of the first.
  const governing = theirs.findLast((other) => other.at.index < told.index && other.at.segment === told.segment);
  if (!governing || governing === home || isOfWhole(governing, source)) return [];
  const between = source.tokens.slice(
    Math.min(home.at.index, governing.at.index),
    Math.max(home.at.index, governing.at.index),
  );
  const isParted = home.at.index > told.index || between.some((token) => isTold(token, source));
  if (
    !isParted ||
    (home.number.counted !== undefined && home.number.counted === number.counted && home.at.index > told.index)
  )
    return [];
  return [
    contradiction(
      `The footnote's sentence says “${told.text}” of ${governing.number.text.trim()}, the answer of ${number.text.trim()}.`,
    ),
  ];
}

function countedIn({ tokens, numbers }: AnalysedText): Counted[] {
  return numbers
    .filter(({ kind, unit, isImplied }) => kind === 'cardinal' && !unit && !isImplied)
    .map((number) => ({ number, at: tokens.find(({ end }) => end > number.start)! }));
}

/** A participle, or what stands behind "is". */
function isTold(token: Token, text: AnalysedText): boolean {
  if (token.stop || token.isFigure) return false;
  return isVerbLike(token, text) || /^(?:is|are|was|were)$/.test(text.tokens[token.index - 1]?.folded ?? '');
}

/** The 30 of "12 of the 30". */
function isOfWhole({ at }: Counted, { tokens }: AnalysedText): boolean {
  return tokens.slice(Math.max(0, at.index - 2), at.index).some(({ folded }) => folded === 'of');
}
