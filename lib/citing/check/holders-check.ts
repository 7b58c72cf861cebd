import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { isActor } from '#lib/citing/language/actors.ts';
import { contradiction, detail, type Finding } from './finding.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { TITLES } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import { isPerson } from '#lib/citing/language/persons.ts';
import { isPreposition } from '#lib/citing/language/roles.ts';
import { speakersIn } from '#lib/citing/language/speakers.ts';

/** Who speaks and acts for a body as the body itself does, but not for a person. */
const SPEAKING_FOR = basesOf(
  `spokesman spokeswoman spokesperson representative lawyer attorney counsel envoy ambassador secretary minister chief official negotiator team office`,
);
/** Somebody else, whoever it is that they belong to. */
const OF_PERSONS = basesOf(
  `brother sister sibling wife husband spouse son daughter father mother parent child widow widower uncle aunt nephew niece cousin grandson
   granddaughter grandfather grandmother stepson girlfriend boyfriend fiancee friend heir relative family neighbour
   adviser advisor aide assistant bodyguard driver chauffeur deputy successor predecessor confidant ally associate colleague doctor`,
);
const BELONGING: ReadonlySet<string> = new Set([
  ...OF_PERSONS,
  ...basesOf(
    `coach partner supplier subsidiary affiliate offshoot competitor rival critic opponent supporter follower fan backer customer client contractor
     victim investor shareholder employee worker pupil student biographer translator accountant campaign`,
  ),
]);
const ABROAD = basesOf('ally critic opponent rival supporter neighbour supplier competitor');
const BELOW = /^(?:deputy|vice|assistant|under)$/;
const NOT_NOW = /^(?:former|ex|acting|interim|late|designate)$/;
const BETWEEN = /^(?:the|a|an|then|former|late|us|uk)$/;
const LONGEST_GENITIVE = 3;

/** "The mayor was arrested" where the sentence has the mayor's brother: nobody is whom they belong to, nor whose deputy they are. */
export function checkHolders(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  for (const token of statement.tokens) {
    if (token.stop || token.isFigure || !isBearer(token, statement)) continue;
    const finding = ofAnother(token, alignment) ?? ofLowerRank(token, alignment);
    if (!finding) continue;
    const [first, last] = finding.theirs;
    const said = `The footnote's sentence speaks of “${source.text.slice(first.start, last.end)}”, the answer of “${token.text}”.`;
    return [finding.isDetail ? detail(said) : contradiction(said)];
  }
  return [];
}

interface Other {
  theirs: [Token, Token];
  isDetail: boolean;
}

/** Does something or has it done to it: no preposition leads it, and it says whose nothing is. */
function isBearer(token: Token, text: AnalysedText): boolean {
  const [before, next] = [text.tokens[token.index - 1], text.tokens[token.index + 1]];
  const isOne = isActor(token) || token.isCapital || /^(?:the|a|an)$/.test(before?.folded ?? '');
  if (/['’]s?$/.test(token.text) || !isOne) return false;
  if (next && BELONGING.has(next.base) && next.segment === token.segment) return false;
  const lead = leadOf(token, text);
  return lead === undefined || !isPreposition(lead) || lead.folded === 'by';
}

/** What stands before a name and its article and titles. */
function leadOf({ index, segment }: Token, { tokens }: AnalysedText): Token | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.segment !== segment) return undefined;
    if (!BETWEEN.test(token.folded) && !TITLES.has(token.folded) && !token.isCapital) return token;
  }
  return undefined;
}

function ofAnother(token: Token, alignment: Alignment): Other | undefined {
  const { statement, source, same, reverse } = alignment;
  const homes = same[token.index]!;
  const theirs = homes.map((match) => ({ match, other: belongingTo(match, source) }));
  if (homes.length === 0 || theirs.some(({ other }) => other === undefined)) return undefined;
  const { match, other } = theirs[0] as { match: Token; other: Token };
  const isTold = theirs.some(
    ({ other: one }) => reverse.same[one!.index]!.length + reverse.akin[one!.index]!.length > 0,
  );
  if (isTold) return undefined;
  const person = isPerson(token, alignment);
  // Of things no brother is told, but victims and workers.
  if (!isActor(token) && !token.isCapital && !person && !OF_PERSONS.has(other.base)) return undefined;
  if (SPEAKING_FOR.has(other.base) ? !person : !BELONGING.has(other.base) || isState(token, other)) return undefined;
  // "His mother said that Navalny had been poisoned": what others say of him is told of him.
  const isSpeaker = speakersIn(source).some(({ named }) => named.includes(other) || named.includes(match));
  const speaks = speakersIn(statement).some(({ named }) => named.includes(token));
  if (isSpeaker && !speaks) return undefined;
  if (source.tokens.some(({ folded, index }) => index > other.index && /^(?:he|she|him|they|who)$/.test(folded)))
    return undefined;
  const [first, last] = [match, other].toSorted((a, b) => a.index - b.index) as [Token, Token];
  return { theirs: [first, last], isDetail: false };
}

const COUNTRY = basesOf('country nation state city region world family team');

/** Where a country has its coach and its workers, the country itself may be meant; its ally and its critics are others. */
function isState({ base }: Token, other: Token): boolean {
  return COUNTRY.has(base) || (NATIONS.has(base) && !ABROAD.has(other.base));
}

/** "Brother" of "the brother of the mayor", "the mayor's younger brother", "a Putin ally" and "an adviser to the mayor". */
function belongingTo(holder: Token, text: AnalysedText): Token | undefined {
  const { tokens } = text;
  const isOne = (token: Token | undefined) =>
    token !== undefined && (BELONGING.has(token.base) || SPEAKING_FOR.has(token.base));
  const next = tokens[holder.index + 1];
  if (/['’]s?$/.test(holder.text)) {
    const following = tokens.slice(holder.index + 1, holder.index + 1 + LONGEST_GENITIVE);
    const end = following.findIndex((token) => token.segment !== holder.segment || token.stop);
    const owned = (end === -1 ? following : following.slice(0, end)).findLast(isOne);
    if (owned) return owned;
  }
  const lead = leadOf(holder, text);
  // "its Siri assistant" is Siri.
  const isOwned = /^(?:its|his|her|their|our|this)$/.test(lead?.folded ?? '');
  if (holder.isCapital && !isOwned && isOne(next) && !next!.isCapital && next!.segment === holder.segment) return next;
  if (!lead || !/^(?:of|to|for)$/.test(lead.folded)) return undefined;
  const owned = tokens[lead.index - 1];
  return isOne(owned) ? owned : undefined;
}

/** "The governor" for "the deputy governor", "the minister" for "the former minister". */
function ofLowerRank(token: Token, { statement, source, same, reverse }: Alignment): Other | undefined {
  if (!isActor(token) || token.isHyphened) return undefined;
  const ranks = same[token.index]!.map((match) => rankOf(match, source));
  const [rank] = ranks;
  if (!rank || ranks.some((one) => one === undefined)) return undefined;
  if (rankOf(token, statement) || reverse.same[rank.index]!.length + reverse.akin[rank.index]!.length > 0)
    return undefined;
  const isNamed = statement.tokens[token.index + 1]?.isCapital === true;
  const isDetail = NOT_NOW.test(rank.folded);
  if (isDetail && (isNamed || /\b(?:then|formerly|once|ex|previous|past)\b/i.test(statement.text))) return undefined;
  return { theirs: [rank, same[token.index]![0]!], isDetail };
}

function rankOf({ index, segment }: Token, { tokens }: AnalysedText): Token | undefined {
  return tokens
    .slice(Math.max(0, index - 2), index)
    .findLast((token) => token.segment === segment && (BELOW.test(token.folded) || NOT_NOW.test(token.folded)));
}
