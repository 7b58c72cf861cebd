import type { AnalysedText } from '#lib/citing/language/analysed-text.ts';
import type { Negation } from '#lib/citing/language/negation.ts';

/** Says of a claim that it is not true, or leaves it in doubt. */
const UNTRUE =
  /^(?:false\w*|untru\w+|wrong\w*|incorrect\w*|inaccura\w+|mistaken|misleading|misinform\w+|disinform\w+|erroneous|lies?|lied|lying|fakes?|faked|myths?|hoax\w*|baseless|unfounded|groundless|unsubstantiated|fabricat\w+|invent(?:ed|ion)|bogus|debunk\w*|disprov\w+|dispel\w*|fictions?|nonsense|doubt\w*|disput\w+|contest\w*)$/;

/** Whether a text calls a claim untrue in words of its own: "wrong", "a lie", "baseless". */
export function tellsUntruth({ tokens }: AnalysedText): boolean {
  return tokens.some(({ folded }) => UNTRUE.test(folded));
}

/**
 * Whether all that one text tells of a claim that the other calls untrue stands there once more, outside of the claim: "it is not true that it
 * was signed in Moscow: it was signed in Baku".
 *
 * @param matches for each word that is told, its matches in the text with the claim.
 */
export function isToldOutside({ scope }: Negation, matches: Negation['scope'][]): boolean {
  const [from, to] = [scope[0]!.index, scope.at(-1)!.index];
  const inClaim = matches.filter((found) => found.some((match) => scope.includes(match)));
  return inClaim.length > 0 && inClaim.every((found) => found.some(({ index }) => index < from || index > to));
}
