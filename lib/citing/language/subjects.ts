import type { AnalysedText, Token } from './analysed-text.ts';
import { isParticiple, isPassive, isPreposition } from './roles.ts';
import { isVerbLike } from '#lib/citing/check/roles-check.ts';

const RELATIVE = /^(?:who|which|that|whom)$/;
const LONGEST_PHRASE = 4;
/** Before the noun phrase: what joins its clause to another, and "at least" or "more than" before a number. */
const OPENING =
  /^(?:and|but|while|whereas|although|though|because|if|when|as|at|least|most|more|than|up|to|about|around|over|some)$/;
const WHEN = /^(?:next|last|again|soon|too|yesterday|today|tomorrow|later|earlier)$/;
const OTHER_PREPOSITION =
  /^(?:off|along|outside|inside|above|below|without|despite|unlike|beyond|behind|besides|alongside)$/;

/**
 * The words that name who or what a verb is told of, as its grammar has it: "captain" of "the captain of the ferry that sank died". In the
 * passive those behind "by", who do it. Empty where that is not certain.
 */
export function doerOf(text: AnalysedText, verb: Token): Token[] {
  if (!isPassive(text, verb)) return subjectOf(text, verb);
  const by = text.tokens.find(
    ({ folded, segment, index }) => folded === 'by' && segment === verb.segment && index > verb.index,
  );
  return by ? headOf(text.tokens.slice(by.index + 1).filter(({ segment }) => segment === verb.segment)) : [];
}

/** What stands before a verb as its subject, in the passive what it is done to. */
export function subjectOf(text: AnalysedText, verb: Token): Token[] {
  const before = text.tokens.filter(({ segment, index }) => segment === verb.segment && index < verb.index);
  const boundary = before.findLast((token) => RELATIVE.test(token.folded) || isFinite(token, text));
  const phrase = before.filter(({ index }) => boundary === undefined || index > boundary.index);
  const own = headOf(phrase);
  if (own.length > 0) return own;
  const [first] = before;
  if (!first || !RELATIVE.test(first.folded)) return [];
  // "the ferry that sank": what stands directly before; "the captain of the ferry that sank died": the whole of it.
  const isInside = boundary === first;
  const antecedent = text.tokens.filter(
    ({ index, sentence, segment }) =>
      index < first.index &&
      sentence === first.sentence &&
      (isInside ? index >= first.index - LONGEST_PHRASE : segment === text.tokens[first.index - 1]!.segment),
  );
  if (!isInside) return headOf(antecedent);
  const from = antecedent.findLastIndex(({ stop }) => stop);
  // "…, which was attributed to rain": a whole clause
  const named = antecedent.slice(from + 1);
  return named.some((token) => isFinite(token, text)) ? [] : named.filter(isBearer);
}

/** What a verb is done to: behind it without a preposition, in the passive its subject. Empty where that is not certain. */
export function objectOf(text: AnalysedText, verb: Token): Token[] {
  if (isPassive(text, verb)) return subjectOf(text, verb);
  const behind = text.tokens.filter(({ segment, index }) => segment === verb.segment && index > verb.index);
  const end = behind.findIndex(
    (token) => RELATIVE.test(token.folded) || WHEN.test(token.folded) || (isParticiple(token) && isFinite(token, text)),
  );
  return headOf(end < 0 ? behind : behind.slice(0, end));
}

/** The words of a noun phrase up to the preposition that narrows it; none for what a preposition leads. */
function headOf(phrase: Token[]): Token[] {
  const first = phrase.findIndex(({ folded, isFigure }) => !isFigure && !OPENING.test(folded));
  if (first < 0 || isLeading(phrase[first]!)) return [];
  const rest = phrase.slice(first);
  const end = rest.findIndex(isLeading);
  return (end < 0 ? rest : rest.slice(0, end)).filter(isBearer);
}

function isLeading(token: Token): boolean {
  return isPreposition(token) || OTHER_PREPOSITION.test(token.folded);
}

function isBearer({ stop, isFigure, folded }: Token): boolean {
  return !stop && !isFigure && !folded.endsWith('ly') && !/^(?:none|nobody|no|nothing)$/.test(folded);
}

function isFinite(token: Token, text: AnalysedText): boolean {
  return !token.stop && !token.isFigure && isVerbLike(token, text);
}
