import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { isActor } from '#lib/citing/language/actors.ts';
import { excerpt } from '#lib/citing/language/excerpt.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { areOpposite, converseSidesAt } from '#lib/citing/language/opposites.ts';
import { predicationsIn, TWO_WAY, type Predication } from '#lib/citing/language/predications.ts';
import { isSpeechWord } from '#lib/citing/language/speakers.ts';
import { isAkin, isSameWord, matchesOf, type Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';

/** Frame what somebody says; who says it is checked by itself. */
const SAYING = basesOf(
  `say state tell remark declare note mention comment add announce stress emphasise underline explain report write insist claim argue assert
   maintain contend believe think expect fear hope suggest predict conclude`,
);

/** In words. */
const APPOSITION = 7;

interface Pair {
  own: Predication;
  other: Predication;
  isConverse: boolean;
}

/** Who does what to whom: the same, though the sentence be turned round ("B was beaten by A", "B lost to A"). */
export function checkWho(alignment: Alignment): Finding[] {
  const pairs = pairsIn(alignment);
  for (const own of new Set(pairs.map((pair) => pair.own))) {
    const found = pairs.filter((pair) => pair.own === own);
    const exchanged = found.find((pair) => isExchangedByName(pair, alignment));
    if (exchanged) return [finding(exchanged, alignment)];
    const led = found.map((pair) => ledOtherwise(pair, alignment)).find((one) => one !== undefined);
    if (led) return [led];
    if (found.length === 1 && isToAnother(found[0]!, alignment)) return [finding(found[0]!, alignment)];
    // Of several verbs of the source that may be meant, one that agrees is enough.
    if (found.some((pair) => agrees(pair, alignment))) continue;
    const wrong = found.find(
      (pair) => isExchanged(pair, alignment) || isTurned(pair, alignment) || isOfAnother(pair, alignment, pairs),
    );
    if (wrong) return [finding(wrong, alignment)];
  }
  return [];
}

function pairsIn(alignment: Alignment): Pair[] {
  const { statement, source } = alignment;
  return predicationsIn(statement).flatMap((own) =>
    predicationsIn(source).flatMap((other) => {
      if ([own, other].some(({ verb }) => TWO_WAY.has(verb.base) || SAYING.has(verb.base))) return [];
      const isConverse = areConverse(own.verb, other.verb, alignment);
      return isConverse || isAkin(own.verb, other.verb) || own.verb.base === other.verb.base
        ? [{ own, other, isConverse }]
        : [];
    }),
  );
}

function areConverse(own: Token, other: Token, { statement, source }: Alignment): boolean {
  if (own.base === other.base) return false;
  const sides = converseSidesAt(
    statement.tokens.map(({ base }) => base),
    own.index,
  );
  const theirs = converseSidesAt(
    source.tokens.map(({ base }) => base),
    other.index,
  );
  const isSame = sides.some((side) => theirs.some((their) => side.line === their.line && side.side === their.side));
  return !isSame && sides.some((side) => theirs.some((their) => areOpposite(side, their)));
}

function othersIn({ patients, beside }: Predication): Token[] {
  return [...patients, ...beside.flatMap(({ words }) => words)];
}

/** Whether some of these words stand for some of those. */
function meets(mine: Token[], theirs: Token[], alignment: Alignment): boolean {
  return mine.some((token) => matchesOf(alignment, token).some((match) => theirs.includes(match)));
}

/** The same, as generously as can be: any word that means nearly the same, and what stands around those who do it. */
function mayMeet(mine: Token[], theirs: Token[], { akin }: Alignment): boolean {
  return mine.some((token) =>
    theirs.some((other) => isSameWord(token, other) || akin[token.index]!.includes(other) || isAkin(token, other)),
  );
}

function agrees({ own, other, isConverse }: Pair, alignment: Alignment): boolean {
  const [agents, patients] = isConverse ? [othersIn(other), other.around] : [other.around, othersIn(other)];
  if (own.agents.length === 0) return mayMeet(own.patients, patients, alignment);
  return mayMeet(isConverse ? own.agents : own.around, agents, alignment);
}

/** The same where each is named by the same word on both sides, whatever else means nearly the same. */
function isExchangedByName({ own, other, isConverse }: Pair, { same }: Alignment): boolean {
  if (isConverse || own.verb.root !== other.verb.root) return false;
  const mine = ledAlike(own, other);
  const theirs = othersIn(other);
  const names = (token: Token, places: Token[]) => same[token.index]!.some((match) => places.includes(match));
  return (
    without(own.agents, mine).some((token) => names(token, theirs) && !names(token, other.around)) &&
    without(mine, own.agents).some((token) => names(token, other.agents) && !names(token, theirs))
  );
}

/** Prepositions that lead to something else where the verb and what they lead to are the same. */
const CONTRASTS = [
  ['to', 'from'],
  ['by', 'over', 'near', 'in'],
  ['for', 'against', 'off'],
  ['with', 'without', 'against'],
  ['before', 'after'],
  ['above', 'below'],
  ['into', 'from'],
];

/** "Shot down over Russia" for "shot down by Russia", "called off a strike" for "called for a strike". */
function ledOtherwise({ own, other }: Pair, { statement, source, same }: Alignment): Finding | undefined {
  if (own.verb.base !== other.verb.base) return undefined;
  const led = ({ beside, isPassive, agents }: Predication) =>
    isPassive ? [...beside, { preposition: 'by', words: agents }] : beside;
  for (const { preposition, words } of led(own)) {
    const last = words.at(-1);
    const theirs = last ? led(other).filter((one) => same[last.index]!.some((match) => one.words.includes(match))) : [];
    const isContrary = theirs.every(({ preposition: one }) =>
      CONTRASTS.some((line) => one !== preposition && line.includes(one) && line.includes(preposition)),
    );
    if (!last || theirs.length === 0 || !isContrary) continue;
    const said = textWith(theirs[0]!, source);
    return contradiction(
      `The footnote's sentence says “${said}”, the answer says “${textWith({ preposition, words }, statement)}”.`,
    );
  }
  return undefined;
}

function textWith({ preposition, words }: Predication['beside'][number], { text, tokens }: AnalysedText): string {
  const lead = tokens.findLast(({ index, folded }) => index < words[0]!.index && folded === preposition) ?? words[0]!;
  return text.slice(lead.start, words.at(-1)!.end);
}

/** Who does it and whom it is done to change places. */
function isExchanged({ own, other, isConverse }: Pair, alignment: Alignment): boolean {
  if (isConverse) return meets(own.agents, other.agents, alignment) && meets(othersIn(own), othersIn(other), alignment);
  // "2,300 died of the heat" is "the heat killed 2,300": only where both verbs have an object do two verbs tell the same.
  const isSame = own.verb.root === other.verb.root;
  const [mine, theirs] = isSame ? [ledAlike(own, other), othersIn(other)] : [own.patients, other.patients];
  return (
    meets(without(own.agents, mine), without(theirs, other.agents), alignment) &&
    meets(without(mine, own.agents), without(other.agents, theirs), alignment)
  );
}

/** "Finished behind B" is no "finished ahead of A": only what the same prepositions lead up to can have changed places. */
function ledAlike(own: Predication, other: Predication): Token[] {
  const leads = new Set(other.beside.map(({ preposition }) => preposition));
  return [
    ...own.patients,
    ...own.beside.filter(({ preposition }) => leads.has(preposition)).flatMap(({ words }) => words),
  ];
}

function without(tokens: Token[], others: Token[]): Token[] {
  return tokens.filter(({ base }) => !others.some((other) => other.base === base));
}

/** "The museum was sued" for "the museum sued the collector": who does it is now whom it is done to. */
function isTurned({ own, other, isConverse }: Pair, alignment: Alignment): boolean {
  if (isConverse || own.verb.root !== other.verb.root) return false;
  // "The police had criticised the minister" for "he had criticised the police"
  if (!own.isPassive && !other.isPassive)
    return (
      own.patients.length > 0 &&
      meets(without(own.agents, own.patients), without(other.patients, other.agents), alignment)
    );
  if (own.isPassive === other.isPassive) return false;
  if (own.isPassive)
    return own.agents.length === 0 && other.patients.length > 0 && meets(own.patients, other.agents, alignment);
  return other.agents.length === 0 && own.patients.length > 0 && meets(own.agents, other.patients, alignment);
}

/** It is done to somebody else who is named in the sentence. */
function isToAnother({ own, other, isConverse }: Pair, alignment: Alignment): boolean {
  if (isConverse) return false;
  const { statement, source, same } = alignment;
  const names = (tokens: Token[], text: AnalysedText) => tokens.filter((token) => isWrittenAsName(token, text));
  const [mine, theirs] = [names(own.patients, statement), names(other.patients, source)];
  // "her counterpart, Lula da Silva"
  const last = other.patients.at(-1)?.index ?? 0;
  const isBeside = ({ index }: Token) => index > last && index <= last + APPOSITION;
  const isNamedElsewhere = ({ index }: Token) =>
    same[index]!.length > 0 && same[index]!.every((match) => !othersIn(other).includes(match) && !isBeside(match));
  return (
    theirs.length > 0 &&
    mine.length > 0 &&
    mine.every((token) => isNamedElsewhere(token) && !mayMeet([token], other.patients, alignment)) &&
    meets(own.agents, other.agents, alignment)
  );
}

/** Somebody else in the sentence does it. */
function isOfAnother({ own, other, isConverse }: Pair, alignment: Alignment, pairs: Pair[]): boolean {
  const isOnly = pairs.every((pair) => (pair.own === own) === (pair.other === other));
  if (!isOnly || isConverse || own.verb.root !== other.verb.root) return false;
  const { statement, source, same } = alignment;
  if (!isSomebody(own.agents, statement) || !isSomebody(other.agents, source)) return false;
  // "No country but Nauru has", "a day before Croatia did", "and Ryanair 184 million"
  if (source.tokens.some(({ folded }) => /^(?:no|none|nobody|except|only|did|does|do)$/.test(folded))) return false;
  const isElliptic = ({ index }: Token) => {
    const next = source.tokens[index + 1];
    return next?.isFigure === true || (next !== undefined && isSpeechWord(next));
  };
  const theirs = own.agents.flatMap(({ index }) => same[index]!);
  return theirs.length > 0 && !theirs.some(isElliptic) && mayMeet(othersIn(own), othersIn(other), alignment);
}

function isSomebody(tokens: Token[], text: AnalysedText): boolean {
  return tokens.some((token) => isActor(token) || isWrittenAsName(token, text));
}

function finding({ own, other }: Pair, { statement, source }: Alignment): Finding {
  const said = excerpt(source, [...other.agents, other.verb, ...other.patients]);
  const claimed = excerpt(statement, [...own.agents, own.verb, ...own.patients]);
  return contradiction(`The footnote's sentence says “${said}”, the answer says “${claimed}”.`);
}
