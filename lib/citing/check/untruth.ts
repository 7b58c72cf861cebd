import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Negation } from '#lib/citing/language/negation.ts';
import type { Alignment } from './alignment.ts';

/** Says of a claim that it is not true, or leaves it in doubt. */
const UNTRUE =
  /^(?:false\w*|untru\w+|wrong\w*|incorrect\w*|inaccura\w+|mistaken|misleading|misinform\w+|disinform\w+|erroneous|lies?|lied|lying|fakes?|faked|myths?|hoax\w*|baseless|unfounded|groundless|unsubstantiated|fabricat\w+|invent(?:ed|ion)|bogus|debunk\w*|disprov\w+|dispel\w*|fictions?|nonsense|doubt\w*|disput\w+|contest\w*)$/;

/** Whether a claim that one text calls untrue is called so by the other in words of its own ("wrong", "a lie"), or told there besides. */
export function isPutRight(
  { scope, isOfTruth }: Negation,
  other: AnalysedText,
  { same, akin }: Pick<Alignment, 'same' | 'akin'>,
): boolean {
  if (!isOfTruth) return false;
  const told = other.tokens.filter(({ stop, isFigure }) => !stop && !isFigure);
  return (
    told.some(({ folded }) => UNTRUE.test(folded)) ||
    isToldOutside(
      scope,
      // Moscow, which is told, is akin to Russia, which stands outside.
      told.map(({ index }) => (same[index]!.length > 0 ? same[index]! : akin[index]!)),
    )
  );
}

/** "It is not true that it was signed in Moscow: it was signed in Baku": all that the other text tells of the claim stands outside of it too. */
function isToldOutside(claim: Token[], matches: Token[][]): boolean {
  const [from, to] = [claim[0]!.index, claim.at(-1)!.index];
  const inClaim = matches.filter((found) => found.some((match) => claim.includes(match)));
  return inClaim.length > 0 && inClaim.every((found) => found.some(({ index }) => index < from || index > to));
}
