import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { matchesOf, type Alignment } from './alignment.ts';
import { checkDirections, checkWays } from './directions-check.ts';
import { excerpt } from '#lib/citing/language/excerpt.ts';
import { contradiction, type Finding } from './finding.ts';
import { basesOf, mayBeVerb } from '#lib/citing/language/meaning.ts';
import { agreesTurned } from './order-check.ts';
import { isSpeechWord } from '#lib/citing/language/speakers.ts';
import {
  haveOppositeDegrees,
  isModifier,
  isParticiple,
  isPassive,
  isPreposition,
  prepositionBefore,
  rolesAt,
  standsIn,
  type Roles,
} from '#lib/citing/language/roles.ts';

/** Verbs whose sides may change places: A met B is B met A, and a bill that parliament passed has passed parliament. */
const TWO_WAY = basesOf(
  `meet marry join merge cooperate collaborate talk negotiate differ agree border resemble equal play face clash trade compete partner
   ally pass follow share match unite link connect combine exchange sign`,
);

/** Who says what is told by whom the quotes name as speaker. */
const SAYING = basesOf(
  'say state remark declare note mention comment add announce stress emphasise underline explain report write insist claim argue assert maintain contend believe think expect fear hope suggest predict conclude',
);

const DETERMINER = /^(?:the|a|an|his|her|its|their|our|no|this|that|these|those|any|some|all)$/;
const NOUNS_IN_ING =
  /(?:thing|^(?:morning|evening|king|ring|string|spring|wing|ceiling|sibling|during|building|wedding|meeting|according))$/;
const ADVERB =
  /^(?:soon|also|now|not|still|then|only|ever|never|already|again|well|even|later|often|always|once|yet|just)$/;
const NOUN = /(?:er|or|ion|ment|ance|ence|ness|ity|ship|ist)s?$/;

/** Who does something and to whom, from where and to where, and what is more than what may not change places. */
export function checkRoles(alignment: Alignment): Finding[] {
  if (agreesTurned(alignment)) return [];
  return [
    ...checkVerbs(alignment),
    ...checkAgents(alignment),
    ...checkSubjects(alignment),
    ...checkDirections(alignment),
    ...checkWays(alignment),
  ].slice(0, 1);
}

interface VerbPair {
  own: Token;
  other: Token;
  claim: Roles;
  source: Roles;
}

function verbPairs(alignment: Alignment): VerbPair[] {
  const { statement, source } = alignment;
  return statement.tokens.flatMap((own) => {
    if (own.isFigure || (own.stop && own.folded !== 'than') || SAYING.has(own.base)) return [];
    if (!isVerbLike(own, statement)) return [];
    return (
      matchesOf(alignment, own)
        // Of two verbs the sides may differ: what a city gets a dam supplies.
        .filter((other) => other.root === own.root && isVerbLike(other, source))
        .filter((other) => own.folded !== 'than' || !haveOppositeDegrees(own, other, alignment))
        .map((other) => ({ own, other, claim: rolesAt(statement, own), source: rolesAt(source, other) }))
    );
  });
}

/** "B attacked A" for "A attacked B". */
function checkVerbs(alignment: Alignment): Finding[] {
  const pairs = verbPairs(alignment).filter(({ own, other }) => !TWO_WAY.has(own.base) && !TWO_WAY.has(other.base));
  for (const own of new Set(pairs.map((pair) => pair.own))) {
    const found = pairs.filter((pair) => pair.own === own);
    // A verb that stands twice in the source is that of the statement where both sides agree.
    if (found.some((pair) => keepsSides(pair, alignment) && !swapIn(pair, alignment))) continue;
    const finding = found.map((pair) => swapIn(pair, alignment)).find((swap) => swap !== undefined);
    if (finding) return [finding];
  }
  return [];
}

function swapIn({ own, other, claim, source }: VerbPair, alignment: Alignment): Finding | undefined {
  if (claim.agents.length === 0 && source.agents.length === 0 && own.base === other.base)
    return exchangedIn(own, other, alignment);
  const isHead = (token: Token) => own.folded === 'than' || !isModifier(token, alignment.statement);
  const isTheirHead = (token: Token) => own.folded === 'than' || !isModifier(token, alignment.source);
  const agent = turned(alignment, claim.agents.filter(isHead), claim.patients, source.patients, source.agents);
  const patient = turned(alignment, claim.patients, claim.agents, source.agents.filter(isTheirHead), source.patients);
  if (!agent || !patient) return undefined;
  const { statement, source: quotes } = alignment;
  const [isOwnPassive, isTheirsPassive] = [isPassive(statement, own), isPassive(quotes, other)];
  // "The Klimt sold for a million" has no object, and nobody who sells.
  if (isOwnPassive && !isTheirsPassive && !hasObject(other, quotes)) return undefined;
  if (isTheirsPassive && !isOwnPassive && !hasObject(own, statement)) return undefined;
  const isSameFrame =
    isOwnPassive ||
    isTheirsPassive ||
    prepositionBefore(statement, own, patient) ===
      prepositionBefore(
        quotes,
        other,
        matchesOf(alignment, agent).find((token) => source.patients.includes(token))!,
      );
  if (!isSameFrame) return undefined;
  return swapped(alignment, agent, patient, own, other);
}

/** "The ministry was summoned to the ambassador" for the reverse. */
function exchangedIn(own: Token, other: Token, alignment: Alignment): Finding | undefined {
  const { statement, source } = alignment;
  const sidesOf = (text: AnalysedText, verb: Token) => {
    const around = text.tokens.filter(
      (token) => token.segment === verb.segment && !token.stop && !token.isFigure && token !== verb,
    );
    return [
      around.filter(({ index }) => index < verb.index),
      around.filter(({ index }) => index > verb.index),
    ] as const;
  };
  const [left, right] = sidesOf(statement, own);
  const [theirLeft, theirRight] = sidesOf(source, other);
  const first = turned(alignment, left, right, theirRight, theirLeft);
  const second = turned(alignment, right, left, theirLeft, theirRight);
  if (!first || !second) return undefined;
  const isSameFrame =
    prepositionBefore(statement, own, second) ===
    prepositionBefore(
      source,
      other,
      matchesOf(alignment, first).find((token) => theirRight.includes(token))!,
    );
  return isSameFrame ? swapped(alignment, first, second, own, other) : undefined;
}

function keepsSides({ claim, source }: VerbPair, alignment: Alignment): boolean {
  const agent = turned(alignment, claim.agents, claim.patients, source.agents, source.patients);
  const patient = turned(alignment, claim.patients, claim.agents, source.patients, source.agents);
  return (agent !== undefined || claim.agents.length === 0) && (patient !== undefined || claim.patients.length === 0);
}

function turned(
  alignment: Alignment,
  mine: Token[],
  notMine: Token[],
  theirs: Token[],
  notTheirs: Token[],
): Token | undefined {
  return mine.find(
    (token) => standsIn(alignment, token, theirs, notTheirs) && !notMine.some(({ base }) => base === token.base),
  );
}

function swapped(alignment: Alignment, agent: Token, patient: Token, own: Token, other: Token): Finding {
  const { statement, source } = alignment;
  const theirs = [agent, patient].map((token) => nearest(matchesOf(alignment, token), other));
  return contradiction(
    `The footnote's sentence says “${excerpt(source, [...theirs, other])}”, the answer says “${excerpt(statement, [agent, patient, own])}”.`,
  );
}

function nearest(tokens: Token[], to: Token): Token {
  return tokens.reduce((best, token) =>
    Math.abs(token.index - to.index) < Math.abs(best.index - to.index) ? token : best,
  );
}

/** "Troops took the airport after fighting with rebels" for the reverse: who does it and somebody named beside it change places. */
function checkAgents(alignment: Alignment): Finding[] {
  const { statement, source, reverse } = alignment;
  const pairs = verbPairs(alignment);
  for (const { own, other, claim, source: theirs } of pairs) {
    if (own.base !== other.base || TWO_WAY.has(own.base) || own.folded === 'than') continue;
    if (!isFinite(own, statement) || !isFinite(other, source)) continue;
    if (!hasObject(own, statement) || !hasObject(other, source)) continue;
    const [mine, others] = [headsOf(claim.agents), headsOf(theirs.agents)];
    const isFoundIn = (token: Token, agents: Token[]) =>
      matchesOf(alignment, token).some((match) => agents.includes(match));
    if (mine.length === 0 || others.length === 0) continue;
    // "Ghana pays" for "Ghana's regulator pays"
    const owners = theirs.agents.filter((token) => token.isCapital && !others.includes(token));
    if (mine.some((token) => isFoundIn(token, [...others, ...owners]))) continue;
    // A verb that stands twice in the source is that of the statement where its agent does the same.
    const isOfAnother = pairs.some(
      (pair) => pair.own === own && mine.some((token) => isFoundIn(token, headsOf(pair.source.agents))),
    );
    if (isOfAnother) continue;
    const agent = mine.find((token) => alignment.same[token.index]!.some((match) => !match.isFigure));
    const displaced = others.find(
      (token) =>
        reverse.same[token.index]!.some((match) => !claim.agents.includes(match)) &&
        reverse.akin[token.index]!.every((match) => !claim.agents.includes(match)),
    );
    if (!agent || !displaced) continue;
    // "Ryanair 184 million": it does what is told before
    if (alignment.same[agent.index]!.some(({ index }) => source.tokens[index + 1]?.isFigure)) continue;
    return [
      contradiction(
        `The footnote's sentence says “${excerpt(source, [displaced, other])}”, the answer says “${excerpt(statement, [agent, own])}”.`,
      ),
    ];
  }
  return [];
}

/** A verb that tells what somebody does, no participle before a noun ("the unexpected death") and no word of saying. */
function isFinite(verb: Token, { tokens }: AnalysedText): boolean {
  if (verb.folded.endsWith('ing') || isSpeechWord(verb)) return false;
  const [before, next] = [tokens[verb.index - 1], tokens[verb.index + 1]];
  if (before === undefined || DETERMINER.test(before.folded) || isPreposition(before) || /['’]s?$/.test(before.text))
    return false;
  return next === undefined || !/^(?:ahead|behind|above|below|before|after)$/.test(next.folded);
}

/** Without owners: the chairman of "the party's chairman". */
function headsOf(agents: Token[]): Token[] {
  const heads = agents.filter(({ text }) => !/['’]s?$/.test(text));
  return heads.length > 0 ? heads : agents;
}

/** Something stands behind the verb without a preposition, or it is passive. */
function hasObject(verb: Token, text: AnalysedText): boolean {
  if (isPassive(text, verb)) return true;
  if (text.tokens[verb.index + 1]?.folded === 'that') return true;
  const object = text.tokens.slice(verb.index + 1, verb.index + 4).find((token) => !token.stop);
  return object !== undefined && object.segment === verb.segment && prepositionBefore(text, verb, object) === '';
}

/** "The landlord complained that the tenant had threatened him" for the reverse: two verbs exchange those who do them. */
function checkSubjects(alignment: Alignment): Finding[] {
  const all = verbPairs(alignment);
  // A verb that stands more than once does not tell whose subject is whose.
  const pairs = all.filter(
    (pair) => !all.some((other) => other !== pair && (other.own === pair.own || other.other === pair.other)),
  );
  for (const one of pairs) {
    for (const two of pairs) {
      if (one.own.index >= two.own.index || one.other === two.other || one.own.clause === two.own.clause) continue;
      const first = turned(alignment, one.claim.agents, two.claim.agents, two.source.agents, one.source.agents);
      const second = turned(alignment, two.claim.agents, one.claim.agents, one.source.agents, two.source.agents);
      if (first && second) return [swapped(alignment, first, second, one.own, one.other)];
    }
  }
  return [];
}

/** Looks like a verb where it stands; "than" parts what it compares as a verb does. */
export function isVerbLike(token: Token, { tokens }: AnalysedText): boolean {
  if (token.folded === 'than') return true;
  if (
    /^\p{Lu}/u.test(token.text) ||
    token.folded === 'according' ||
    token.folded.endsWith('ly') ||
    ADVERB.test(token.folded) ||
    /['’]s?$/.test(token.text)
  )
    return false;
  if (token.root !== token.base && NOUN.test(token.folded)) return false;
  if (isParticiple(token)) return true;
  const before = tokens[token.index - 1];
  if (before && /^(?:to|will|would|may|might|can|could|should|must|did|does|do|not|cannot)$/.test(before.folded))
    return true;
  const following = tokens[token.index + 1];
  if (token.folded.endsWith('ing')) {
    if (NOUNS_IN_ING.test(token.folded) || (before && DETERMINER.test(before.folded))) return false;
    // "He resigned, citing his health"; but "According to doctors, bathing helps"
    if (before === undefined) return false;
    if (before.segment !== token.segment)
      return tokens.some((one) => one.segment === before.segment && !one.stop && isParticiple(one));
    // "replacing the coach", "is playing"; but "a sporting director"
    return (
      /^(?:is|are|was|were|be|been)$/.test(before.folded) ||
      following === undefined ||
      following.stop ||
      following.isFigure ||
      /^\p{Lu}/u.test(following.text)
    );
  }
  if (!before || !following || isPreposition(before)) return false;
  // "protects about nine of ten"
  const isAmount = tokens[token.index + 2]?.isFigure === true && /^(?:about|over|under|around)$/.test(following.folded);
  if (isPreposition(following) && !isAmount) return false;
  const takesObject = DETERMINER.test(following.folded) || following.isFigure || /^\p{Lu}/u.test(following.text);
  if (!mayBeVerb(token.base) && !takesObject) return false;
  // "the trawlers blame", "the trawler blames"; but "the blame" and "a Polish rival"
  const isPast =
    takesObject && DETERMINER.test(following.folded) && !before.stop && !before.isFigure && !token.folded.endsWith('s');
  if (isPast) return true;
  const isPlural = /s$|men$|^(?:they|we|i|you|who|people|children|police)$/.test(before.folded);
  // "hot springs help"
  if (token.folded.endsWith('s') && !takesObject && mayBeVerb(following.base)) return false;
  return token.folded.endsWith('s') ? !isPlural && !DETERMINER.test(before.folded) : isPlural;
}
