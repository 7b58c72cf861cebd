import type { AnalysedText, Token } from './analysed-text.ts';
import type { Alignment } from '#lib/citing/check/alignment.ts';
import { mayBeVerb } from './meaning.ts';

/** Who does what a verb says, and to whom. */
export interface Roles {
  agents: Token[];
  patients: Token[];
}

const BE = new Set('be am is are was were been being get got gets getting has have had'.split(' '));
/** Past participles that look like the verb. */
const UNCHANGED = /^(?:put|cut|hit|set|let|shut|hurt|cost|split|spread|quit|cast|beat|shed|burst|read|bid|upset)$/;
/** Past tenses that are no participles. */
const PAST_ONLY =
  /^(?:wrote|gave|took|saw|went|began|broke|chose|drew|drove|ate|fell|flew|knew|rode|rose|sang|spoke|stole|swam|threw|wore|forgot|froze|hid|tore|grew|became|came|ran|shook|sank|drank|bit|arose|forbade|undertook|overtook|withdrew|blew|woke|swore)$/;
/** Whose base is another of their forms. */
const NO_PARTICIPLE = /^(?:deal|mean|bear|bind|feel|find|lose|leave)$/;
/** How it is done rather than by whom: "by consensus". */
const MANNER =
  /^(?:consensus|acclamation|vote|hand|mistake|accident|force|law|default|decree|phone|email|mail|post|rail|road|sea|air|train|bus|boat|nearly|almost|about|around|more|less|up)$/;
/** "washed away by", "set up by". */
const PARTICLE = /^(?:away|up|down|out|off|over|back|in|on)$/;
const PREPOSITIONS = new Set(
  `of in on at to for from with by about over under against into through during between among within across near towards toward
   instead because due until since after before as than via per`.split(/\s+/),
);

export function isPreposition({ folded }: Token): boolean {
  return PREPOSITIONS.has(folded);
}

/** Whether the past of the verb looks like its present. */
export function isUnchanged({ folded }: Token): boolean {
  return UNCHANGED.test(folded);
}

/** Reads who stands left and right of a word, turned round in the passive ("B was attacked by A"). */
export function rolesAt(text: AnalysedText, verb: Token): Roles {
  const left = leftOf(text, verb);
  const right = text.tokens.filter(
    (token) => token.clause === verb.clause && token.index > verb.index && isBearer(token),
  );
  const by = text.tokens.find(
    (token) => token.clause === verb.clause && token.index > verb.index && token.folded === 'by',
  );
  if (!isPassive(text, verb)) return { agents: left, patients: right };
  if (!by || MANNER.test(text.tokens[by.index + 1]?.folded ?? '')) return { agents: [], patients: left };
  const agents: Token[] = [];
  for (let at = by.index + 1; at < text.tokens.length; at++) {
    const token = text.tokens[at]!;
    if (token.clause !== verb.clause || (isPreposition(token) && token.folded !== 'of')) break;
    if (isBearer(token)) agents.push(token);
  }
  return { agents, patients: left };
}

/** What stands before the verb in its clause; for "which …" and "who …" what they refer to. */
function leftOf({ tokens }: AnalysedText, verb: Token): Token[] {
  const own = tokens.filter((token) => token.clause === verb.clause && token.index < verb.index);
  const bearers = own.filter(isBearer);
  // "a tomb that they believe belonged": somebody named elsewhere does it.
  if (
    /^(?:i|we|you|he|she|it|they)$/.test(own.at(-1)?.folded ?? '') &&
    /^(?:which|that|whom|who)$/.test(own[0]!.folded)
  )
    return [];
  const isRelative = own.length > 0 && /^(?:which|who|that)$/.test(own[0]!.folded);
  // "A driver who had fallen asleep at the wheel caused the crash": the driver did.
  if (
    (bearers.length > 0 && !(isRelative && hasPredicate(own))) ||
    own.length === 0 ||
    !/^(?:which|who|that|whom)$/.test(own[0]!.folded)
  )
    return bearers;
  const before = tokens.slice(Math.max(0, own[0]!.index - 5), own[0]!.index).filter(isBearer);
  return before.slice(-3);
}

/** Whether there is a verb among the words before another verb, with more than auxiliaries and adverbs between the two. */
function hasPredicate(before: Token[]): boolean {
  const last = before.findLastIndex((token) => !token.stop && !token.folded.endsWith('ly'));
  return before.slice(1, last).some((token) => BE.has(token.folded) || (!token.stop && isParticiple(token)));
}

/** Say how and when something happens rather than who does it. */
const CIRCUMSTANCE =
  /^(?:next|last|probably|possibly|reportedly|allegedly|spring|summer|autumn|winter|soon|again|also|then|later)$/;

function isBearer(token: Token): boolean {
  return !token.stop && !token.isFigure && !CIRCUMSTANCE.test(token.folded);
}

/** "was attacked", "had been bought"; "attacked by" and "cocaine hidden in bananas" too. */
export function isPassive(text: AnalysedText, verb: Token): boolean {
  const { tokens } = text;
  if (!isParticiple(verb) || PAST_ONLY.test(verb.folded)) return false;
  const next = tokens[verb.index + (PARTICLE.test(tokens[verb.index + 1]?.folded ?? '') ? 2 : 1)];
  if (next?.folded === 'by' && next.clause === verb.clause) return true;
  for (let at = verb.index - 1; at >= Math.max(0, verb.index - 4); at--) {
    const token = tokens[at]!;
    if (token.clause !== verb.clause) return false;
    if (BE.has(token.folded)) return !/^(?:has|have|had)$/.test(token.folded);
    if (!token.stop && !token.folded.endsWith('ly')) break;
  }
  return isReduced(verb, text);
}

/** A participle behind its noun and before a preposition, where the clause has told what happens already. */
function isReduced(verb: Token, { tokens }: AnalysedText): boolean {
  const [before, next] = [tokens[verb.index - 1], tokens[verb.index + 1]];
  if (!before || before.stop || !next || !isPreposition(next)) return false;
  if (/(?:den|ken|ven|ten|len|own)$/.test(verb.folded)) return true;
  const isFinite = (token: Token) =>
    mayBeVerb(token.base) && !token.folded.endsWith('ing') && tokens[token.index - 1]?.stop === false;
  if (
    tokens.some(
      (token) => token.segment === verb.segment && token.index > verb.index + 1 && !token.stop && isFinite(token),
    )
  )
    return true;
  return tokens.some(
    (token) => token.clause === verb.clause && token.index < verb.index - 1 && !token.stop && isParticiple(token),
  );
}

/** Has, or may have, the form of a past participle. */
export function isParticiple({ folded, term, base }: Token): boolean {
  if (folded.endsWith('ly') || NO_PARTICIPLE.test(folded)) return false;
  return (
    folded.endsWith('ed') ||
    (term !== base && mayBeVerb(base) && !/(?:s|ing|est|er)$/.test(folded)) ||
    UNCHANGED.test(folded)
  );
}

/** How many words keep their role between a word of the statement and one of the source, how many change it, and whether those of both sides do. */
export function roleOverlap(
  alignment: Alignment,
  own: Token,
  other: Token,
): { straight: number; turned: number; isExchanged: boolean } {
  const claim = rolesAt(alignment.statement, own);
  const source = rolesAt(alignment.source, other);
  const count = (mine: Token[], theirs: Token[], notMine: Token[], notTheirs: Token[]) =>
    mine.filter(
      (token) => standsIn(alignment, token, theirs, notTheirs) && !notMine.some(({ base }) => base === token.base),
    ).length;
  const straight =
    count(claim.agents, source.agents, claim.patients, source.patients) +
    count(claim.patients, source.patients, claim.agents, source.agents);
  const moved = [
    count(claim.agents, source.patients, claim.patients, source.agents),
    count(claim.patients, source.agents, claim.agents, source.patients),
  ] as const;
  return { straight, turned: moved[0] + moved[1], isExchanged: isExchanged(moved, claim, source) };
}

/** Those of both sides, or of one where nothing is known of the other. */
function isExchanged([agents, patients]: readonly [number, number], claim: Roles, source: Roles): boolean {
  const [isUnknown, isTheirsUnknown] = [claim, source].map((roles) => roles.patients.length === 0);
  return agents + patients > 0 && (agents > 0 || isTheirsUnknown!) && (patients > 0 || isUnknown!);
}

/** Whether what stands for a word is among some words and not among others. */
export function standsIn({ same, akin }: Alignment, token: Token, among: Token[], notAmong: Token[]): boolean {
  const found = same[token.index]!.length > 0 ? same[token.index]! : akin[token.index]!;
  return found.some((match) => among.includes(match)) && !found.some((match) => notAmong.includes(match));
}

const DETERMINER = /^(?:the|a|an|his|her|its|their|our|no|this|that|these|those|any|some|all)$/;

/** Led by a preposition other than "of": "customers with a contract", not "the customers". */
export function isModifier({ index, segment }: Token, { tokens }: AnalysedText): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.segment !== segment) return false;
    if (DETERMINER.test(token.folded)) continue;
    if (token.stop) return isPreposition(token) && !/^(?:of|by|than|as)$/.test(token.folded);
    if (DETERMINER.test(tokens[at + 1]!.folded)) return false;
  }
  return false;
}
