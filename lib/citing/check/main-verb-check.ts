import type { Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { isActor } from '#lib/citing/language/actors.ts';
import { isLight } from './coverage-check.ts';
import { detail, type Finding } from './finding.ts';
import { isHedgeWord } from '#lib/citing/language/hedges.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { DENYING, negationsIn } from '#lib/citing/language/negation.ts';
import { isPreposition } from '#lib/citing/language/roles.ts';
import { isVerbLike } from '#lib/citing/language/verbs.ts';
import { isSpeechWord } from '#lib/citing/language/speakers.ts';

/** In words that say something: in longer statements a verb is one of many words, and paraphrased as they are. */
const LONGEST = 7;
/** A sentence that says much more tells of it in some other way. */
const MOST_RIVALS = 3;
/** Say that something is or happens without saying what. */
const PALE = basesOf(
  `be have do take hold place go come get make give begin start continue remain stay become plan want intend expect seem appear
   include involve see show lead follow cause reach use need let put set keep call carry meet talk discuss happen occur visit
   play travel return arrive face reveal describe say speak agree decide amount total number live lie stand know date`,
);

/** Say nothing without what follows: no rivals of any verb. */
const PALER = basesOf(
  'be have do take hold place go come get make give put set let keep call include involve lead see',
);

/**
 * In a short statement whose other words are the sentence's, what it says that happened must be there too: as the same word, another
 * for it, or its opposite, which others check.
 */
export function checkMainVerb(alignment: Alignment): Finding[] {
  const { statement, source, same, akin, opposite, reverse, metadata } = alignment;
  const content = statement.tokens.filter(
    (token) => !token.stop && !metadata.has(token.base) && !isHedgeWord(token) && !isSpeechWord(token),
  );
  if (content.length > LONGEST) return [];
  /** Stands in the sentence for nothing else that the statement says. */
  const isFree = ({ index }: Token) => reverse.same[index]!.length === 0;
  const isBorne = ({ index }: Token) =>
    same[index]!.length + opposite[index]!.length > 0 ||
    akin[index]!.some((match) => isFree(match) && !isDoneTo(match, alignment));
  const lost = content.filter((token) => !isBorne(token));
  const verb = lost.find((token) => isVerb(token, alignment));
  if (!verb || lost.some((token) => token !== verb && token.sentence === verb.sentence && !isObject(token, verb)))
    return [];
  // "loses brightness" for "is dimming": the verb says little, its object what happens.
  if (/^(?:los|gain|suffer|show)/.test(verb.folded) && lost.some((token) => token !== verb && isObject(token, verb)))
    return [];
  const others = content.filter((token) => !lost.includes(token));
  const homes = new Set(others.flatMap(({ index }) => same[index]!.map(({ clause }) => clause)));
  if (others.length === 0 || !others.every(({ index }) => same[index]!.length > 0)) return [];
  // A word that the statement leaves out tells it otherwise.
  const rivals = source.tokens.filter(
    (token) =>
      homes.has(token.clause) &&
      isFree(token) &&
      !token.stop &&
      !token.isFigure &&
      reverse.akin[token.index]!.every(({ index }) => same[index]!.length > 0) &&
      !isWrittenAsName(token, source) &&
      !isSpeechWord(token) &&
      !isPreposition(token),
  );
  if (rivals.length > MOST_RIVALS) return [];
  // "have not had to pay" for "has been free": a "not" in one of the two turns another word round.
  const [own, theirs] = [negationsIn(statement).length, negationsIn(source).length];
  if (own !== theirs || (DENYING.has(verb.base) && theirs > 0)) return [];
  // "Most missed it" for "fewer than half met it"
  if (DENYING.has(verb.base) && /\b(?:most|many|half|few)\b/i.test(statement.text)) return [];
  const rival = rivals.find(
    (token) =>
      (PALE.has(verb.base) ? PALE.has(token.base) && hasParticle(token, source.tokens) : !PALER.has(token.base)) &&
      (isVerbLike(token, source) || followsBe(token, source.tokens)),
  );
  // "reopened" for "opened again"
  if (!rival || rival.folded.endsWith(verb.folded) || verb.folded.endsWith(rival.folded)) return [];
  return [detail(`The footnote's sentence says “${rival.text}”, it does not say “${verb.text}”.`)];
}

const CONJUNCTION = /^(?:although|though|while|whereas|because|since|unless|until|despite|however)$/;

/** A verb that tells something, and no adjective before its noun. */
function isVerb(token: Token, { statement }: Alignment): boolean {
  if (token.isFigure || token.stop || isActor(token) || CONJUNCTION.test(token.folded)) return false;
  if (
    !hasParticle(token, statement.tokens) &&
    (PALE.has(token.base) || (isLight(token, statement) && !token.text.startsWith('miss')))
  )
    return false;
  const [before, next] = [statement.tokens[token.index - 1], statement.tokens[token.index + 1]];
  const isAttribute =
    before !== undefined &&
    /^(?:the|a|an|his|her|its|their|this|that|these|those|of|in|for|with|at|by)$/.test(before.folded) &&
    next !== undefined &&
    !isPreposition(next);
  return !isAttribute && isVerbLike(token, statement);
}

/** "Jobs" of "cut 500 jobs": the verb before it says what happens, and the statement has another. */
function isDoneTo(match: Token, { source, reverse }: Alignment): boolean {
  if (isVerbLike(match, source)) return false;
  const before = source.tokens
    .slice(Math.max(0, match.index - 3), match.index)
    .findLast((token) => token.segment === match.segment && !token.isFigure);
  if (!before || PALE.has(before.base) || !isVerbLike(before, source)) return false;
  return reverse.same[before.index]!.length + reverse.akin[before.index]!.length === 0;
}

/** "Hire 500 people": what a verb that is not there does it to says nothing more. */
function isObject(token: Token, verb: Token): boolean {
  return token.clause === verb.clause && token.index > verb.index && !token.isCapital;
}

/** "gave up", "took over": what a pale verb says with a small word behind it. */
function hasParticle({ index }: Token, tokens: Token[]): boolean {
  return /^(?:up|over|off|out|down|back|away)$/.test(tokens[index + 1]?.folded ?? '');
}

/** "was quiet"; not "was at large". */
function followsBe({ index }: Token, tokens: Token[]): boolean {
  return /^(?:is|are|was|were|be|been|remains?|remained)$/.test(tokens[index - 1]?.folded ?? '');
}
