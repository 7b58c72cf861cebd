import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { isPreposition } from '#lib/citing/language/roles.ts';

/** Who does what a verb says, and to whom it is done: the content words on either side, turned round in the passive. */
export interface Predicate {
  agents: Token[];
  patients: Token[];
}

const BE = /^(?:is|are|was|were|am|be|been|being|gets?|got)$/;
const BETWEEN =
  /ly$|^(?:not|also|first|ever|still|already|now|then|later|soon|once|again|never|thus|therefore|just|only|both|all|so|too)$/;
const UNCHANGED =
  /^(?:put|cut|hit|set|let|shut|hurt|cost|split|spread|quit|cast|beat|shed|burst|read|bid|upset|held|won|lost)$/;
const ANTECEDENT = 3;

/** Reads who stands left and right of a verb in its clause. */
export function subjectAndObjects(text: AnalysedText, verb: Token): Predicate {
  const left = leftOf(text, verb);
  const right = text.tokens.filter(
    ({ clause, index, stop, isFigure }) => clause === verb.clause && index > verb.index && !stop && !isFigure,
  );
  if (!isPassive(text, verb)) return { agents: left, patients: right };
  return { agents: behindBy(text, verb), patients: left };
}

/** "While A …, B did it": those next to the verb; for "which" and "who", what they refer to. */
function leftOf({ tokens }: AnalysedText, verb: Token): Token[] {
  const own = tokens.filter(({ clause, index }) => clause === verb.clause && index < verb.index);
  const bearers = own.filter(({ stop, isFigure }) => !stop && !isFigure);
  const near = bearers.filter(
    (token) => token.segment === verb.segment && !mayBeParticiple(token) && !BETWEEN.test(token.folded),
  );
  if (near.length > 0) return near;
  if (bearers.length > 0 || !/^(?:which|who|that|whom)$/.test(own[0]?.folded ?? '')) return bearers;
  const before = tokens.slice(Math.max(0, own[0]!.index - 2 * ANTECEDENT), own[0]!.index);
  return before.filter(({ stop, isFigure }) => !stop && !isFigure).slice(-ANTECEDENT);
}

function behindBy({ tokens }: AnalysedText, verb: Token): Token[] {
  const by = tokens.find(
    ({ clause, index, folded }) => clause === verb.clause && index > verb.index && folded === 'by',
  );
  const agents: Token[] = [];
  for (const token of by ? tokens.slice(by.index + 1) : []) {
    if (token.clause !== verb.clause || (isPreposition(token) && token.folded !== 'of')) break;
    if (!token.stop && !token.isFigure) agents.push(token);
  }
  return agents;
}

/** "was attacked", "had been later bought", "a deal proposed by A". */
export function isPassive({ tokens }: AnalysedText, verb: Token): boolean {
  if (!mayBeParticiple(verb)) return false;
  if (tokens[verb.index + 1]?.folded === 'by') return true;
  for (const token of tokens.slice(Math.max(0, verb.index - 4), verb.index).toReversed()) {
    if (token.clause !== verb.clause) return false;
    if (BE.test(token.folded)) return true;
    if (!BETWEEN.test(token.folded)) return false;
  }
  return false;
}

/** Whose it is, where the verb is a noun: "A's death", "the death in May of A". */
export function ownerOf({ tokens }: AnalysedText, noun: Token): Token[] {
  const before = tokens[noun.index - 1];
  const behind = tokens.slice(noun.index + 1, noun.index + 12).filter(({ segment }) => segment === noun.segment);
  const of = behind.findIndex(({ folded }) => folded === 'of');
  const owner = of < 0 || of > 3 ? [] : behind.slice(of + 1, of + 7);
  const end = owner.findIndex((token, at) => at > 0 && isPreposition(token) && token.folded !== 'of');
  const owners = (end < 0 ? owner : owner.slice(0, end)).filter(({ stop }) => !stop);
  return before && /['’]s?$/.test(before.text) ? [before, ...owners] : owners;
}

/** Has the form of a past participle, or one that may be. */
export function mayBeParticiple({ folded, term, base }: Token): boolean {
  return (
    /[a-z]{2}ed$/.test(folded) || UNCHANGED.test(folded) || (term !== base && !/(?:s|ing|est|er|ly)$/.test(folded))
  );
}
