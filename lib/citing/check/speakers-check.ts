import { isActor } from '#lib/citing/language/actors.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { baseFormOf, basesOf } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import { predicationsIn } from '#lib/citing/language/predications.ts';
import { speakersIn, type Speaker } from '#lib/citing/language/speakers.ts';
import { isAkin, isSameWord, matchesOf, type Alignment } from './alignment.ts';
import { contradiction, detail, type Finding } from './finding.ts';

/** Words for whoever wrote it. */
const GENERIC = basesOf(
  `article report text source outlet newspaper paper author piece document story writer magazine agency media footnote he she they it him
   her them i we other people some one group nobody none`,
);
const TELL = baseFormOf('tell');
/** May have a thing as its object, which is done rather than said. */
const DOING = basesOf(
  'announce report confirm reveal declare promise pledge predict forecast expect propose write describe suggest find',
);
const PRONOUN = /^(?:he|she|they|it|we|i|you|him|her|them|who)$/;
/** So many words of what is said are said by somebody else. */
const FEWEST_TOLD = 2;

/** Somebody who says something: all words that tell who it is, and the words of what is said. */
interface Utterance {
  speaker: Speaker;
  named: Token[];
  said: Token[];
}

/** Whoever the statement has say something must be who says it in the quotes, or who wrote them. */
export function checkSpeakers(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  const theirs = utterancesIn(source);
  for (const own of utterancesIn(statement)) {
    if (!saysSomething(own, statement) || isWriter(own, alignment)) continue;
    const told = theirs.map((other) => ({
      other,
      share: overlap(own, other, alignment),
      isSame: isSame(own, other, alignment),
    }));
    const most = Math.max(0, ...told.map(({ share }) => share));
    const homes = told.filter(({ share }) => share === most);
    const isTold = homes.length > 0 && most >= Math.min(FEWEST_TOLD, own.said.length);
    if (isTold && homes.some((one) => one.isSame)) continue;
    if (!isTold && isFound(own, alignment)) continue;
    const others = told.filter(({ isSame: isOne }) => isOne).map(({ other }) => other);
    if (others.some((other) => !isTold || isShared(own, other, homes[0]!.other, alignment))) continue;
    if (isTold && (isNested(own, homes[0]!.other, alignment) || doesIt(own, alignment))) continue;
    const home = isTold ? homes[0]!.other : theirs.length === 1 ? theirs[0] : undefined;
    if (home && home.named.every(({ folded }) => PRONOUN.test(folded)) && isFound(own, alignment)) continue;
    const named = nameOf(own, statement);
    return [
      home
        ? contradiction(`The answer names ${named} as the source, the footnote's sentence ${nameOf(home, source)}.`)
        : detail(`The footnote's sentence does not say that this comes from ${named}.`),
    ];
  }
  return [];
}

function utterancesIn(text: AnalysedText): Utterance[] {
  const speakers = speakersIn(text);
  return speakers.map((speaker, at) => {
    const named = describedBy(speaker, text);
    const isOwn = (token: Token) =>
      token.sentence === speaker.word.sentence &&
      (!token.stop || token.isFigure) &&
      token !== speaker.word &&
      !named.includes(token) &&
      !speakers.some((other) => other.named.includes(token));
    const previous = speakers[at - 1]?.word.index ?? -1;
    const next = speakers[at + 1]?.named[0]!.index ?? Infinity;
    const after = text.tokens.filter((token) => token.index > speaker.word.index && token.index < next && isOwn(token));
    const isBehind = speaker.word.folded === 'according' || after.length < FEWEST_TOLD || isInverted(speaker);
    const first = Math.min(speaker.word.index, speaker.named[0]!.index);
    // "…; the rebels speak of three": what stands before the semicolon is told by another.
    const from = text.text.lastIndexOf(';', text.tokens[first]!.start);
    const before = text.tokens.filter(
      (token) => token.index > previous && token.index < first && token.start > from && isOwn(token),
    );
    return { speaker, named, said: isBehind ? [...before, ...after] : after };
  });
}

function isInverted({ word, named }: Speaker): boolean {
  return named[0]!.index > word.index;
}

const LEAVING = /^(?:that|but|and|while|although|as|after|before|because|when|on|during|adding|saying)$/;
const APPOSED = /^(?:who|whose|the|a|an|its|his|her|their|\p{Lu}.*)$/u;

/** The speaker with what stands beside: "Hanna Brodie, who runs the school", "the head of the court, Judge Paredes". */
function describedBy(speaker: Speaker, text: AnalysedText): Token[] {
  const { word, named } = speaker;
  const [first, last] = [named[0]!, named.at(-1)!];
  const isOf = (token: Token) => !token.stop && !token.isFigure && token !== word;
  if (isInverted(speaker)) {
    const isMarked = ({ index }: Token) =>
      /[,;:“"()—–]/.test(text.text.slice(text.tokens[index - 1]!.end, text.tokens[index]!.start));
    const behind = text.tokens.slice(last.index + 1).filter(({ sentence }) => sentence === last.sentence);
    const end = behind.findIndex((token) => isMarked(token) || LEAVING.test(token.folded));
    const beside = end < 0 ? behind : behind.slice(0, end);
    // One apposition: "said Hanna Brodie, who runs the school".
    const rest = end < 0 || word.index === 0 || !APPOSED.test(behind[end]!.text) ? [] : behind.slice(end);
    const until = rest.findIndex((token, at) => at > 0 && (isMarked(token) || LEAVING.test(token.folded)));
    return [
      ...text.tokens.slice(first.index, last.index + 1),
      ...beside,
      ...(until < 0 ? rest : rest.slice(0, until)),
    ].filter(isOf);
  }
  const told = predicationsIn(text).find(({ verb, isPassive }) => verb === word && !isPassive);
  const beside = text.tokens.filter(
    ({ segment, index }) => segment === last.segment && index < word.index && index >= first.index - 3,
  );
  return [...new Set([...named, ...(told ? [...told.agents, ...told.around] : []), ...beside])]
    .filter((token) => isOf(token) || PRONOUN.test(token.folded))
    .filter((token) => token !== word);
}

/** Names somebody, or says what they are, and says something rather than doing it: no order, nothing written or reported. */
function saysSomething({ speaker, named }: Utterance, text: AnalysedText): boolean {
  const { word } = speaker;
  if (named.every(({ base, stop }) => stop || GENERIC.has(base))) return false;
  const next = text.tokens[word.index + 1];
  const isOrder =
    word.base === TELL &&
    text.tokens
      .slice(word.index + 2, word.index + 6)
      .some(({ segment, folded }) => segment === word.segment && folded === 'to');
  if (isOrder) return false;
  const told = predicationsIn(text).find(({ verb }) => verb === word);
  if (
    DOING.has(word.base) &&
    told &&
    told.patients.length > 0 &&
    next?.segment === word.segment &&
    next.folded !== 'that'
  )
    return false;
  return speaker.named.some((token) => isWrittenAsName(token, text)) || isActor(headOf(speaker.named, text));
}

function isWriter({ named }: Utterance, { metadata }: Alignment): boolean {
  return named.some(({ base }) => metadata.has(base));
}

/** How much of what one says the other says. */
function overlap(own: Utterance, other: Utterance, alignment: Alignment): number {
  return own.said.filter((token) => matchesOf(alignment, token).some((match) => other.said.includes(match))).length;
}

/** Whether two speakers may be one: a name that both have, or what they are, and nobody among the words that is not there. */
function isSame(own: Utterance, other: Utterance, alignment: Alignment): boolean {
  const { statement, source, same, akin } = alignment;
  const stands = (token: Token, among: Token[]) =>
    among.some((one) => isSameWord(token, one) || isAkin(token, one) || akin[token.index]!.includes(one));
  const isName = (token: Token) => isWrittenAsName(token, statement) && !NATIONS.has(token.base);
  const isElsewhere = (token: Token) => same[token.index]!.length > 0 || akin[token.index]!.length > 0;
  const nations = own.named.filter(({ base }) => NATIONS.has(base));
  const theirNations = other.named.filter(({ base }) => NATIONS.has(base));
  if (nations.length > 0 && theirNations.length > 0 && !nations.some((token) => stands(token, theirNations)))
    return false;
  const names = own.named.filter(isName);
  if (names.some((token) => stands(token, other.named))) return true;
  const isOwner = ({ text }: Token) => /['’]s?$/.test(text);
  if (nations.some((token) => !isOwner(token) && isElsewhere(token) && !stands(token, other.named))) return false;
  const theirNames = other.named.filter((token) => isWrittenAsName(token, source) && !NATIONS.has(token.base));
  if (names.length > 0 && theirNames.length > 0 && names.some(({ index }) => same[index]!.length > 0)) return false;
  const head = headOf(own.speaker.named, statement);
  const others = own.named.filter((token) => token !== head && isActor(token));
  // "a spokesman for the owners": nobody of that kind speaks there
  if (others.some((token) => matchesOf(alignment, token).length === 0 && !stands(token, other.named))) return false;
  // A lawyer is near a prosecutor, and is not one.
  return other.named.some(
    (one) => isSameWord(head, one) || isOfOneMeaning(head, one) || (!isActor(one) && isAkin(head, one)),
  );
}

/** Of one root, or fully of one meaning. */
function isOfOneMeaning(one: Token, other: Token): boolean {
  return one.root === other.root || [...one.meanings.close].some((group) => other.meanings.close.has(group));
}

/** What they are: "ministry" of "the ministry of agriculture", "union" of "the farmers' union". */
function headOf(named: Token[], { tokens }: AnalysedText): Token {
  // "the government's expectations"
  const owner = named.find(({ text }) => /['’]s?$/.test(text));
  if (owner && !isActor(named.at(-1)!)) return owner;
  return (
    named.find(({ index }) => /^(?:of|for|in|at|from|with|on)$/.test(tokens[index + 1]?.folded ?? '')) ?? named.at(-1)!
  );
}

function isFound({ named }: Utterance, alignment: Alignment): boolean {
  return named.some((token) => matchesOf(alignment, token).length > 0);
}

/** Of two who say something, the one that has a word of it for himself, or nearly as many as the other. */
function isShared(own: Utterance, mine: Utterance, home: Utterance, alignment: Alignment): boolean {
  const isIn = (token: Token, { said }: Utterance) => matchesOf(alignment, token).some((match) => said.includes(match));
  const [share, most] = [mine, home].map((one) => own.said.filter((token) => isIn(token, one)).length) as [
    number,
    number,
  ];
  const isOwn = own.said.some((token) => isIn(token, mine) && !isIn(token, home));
  return isOwn || (share * 2 >= most && most - share < FEWEST_TOLD);
}

/** "The minister denies that …" for "the opposition accuses the minister of …, which he rejects": what one says tells that another says it. */
function isNested(own: Utterance, home: Utterance, alignment: Alignment): boolean {
  const isIn = (token: Token) => matchesOf(alignment, token).some((match) => home.said.includes(match));
  // "told the Financial Times"
  const told = home.said.slice(0, own.named.length + 1);
  const isTold =
    home.speaker.word.base === TELL &&
    own.named.every((token) => matchesOf(alignment, token).some((match) => told.includes(match)));
  return isTold || (isIn(own.speaker.word) && own.speaker.named.every(isIn));
}

/** "There will be none, the minister said" for "the minister ruled them out": what is said is what they do there. */
function doesIt(own: Utterance, alignment: Alignment): boolean {
  const isOf = (mine: Token[], theirs: Token[]) =>
    mine.some((token) => matchesOf(alignment, token).some((match) => theirs.includes(match)));
  return predicationsIn(alignment.source).some(
    ({ agents, patients, beside }) =>
      isOf(own.speaker.named, agents) && isOf(own.said, [...patients, ...beside.flatMap(({ words }) => words)]),
  );
}

function nameOf({ speaker: { named } }: Utterance, { text }: AnalysedText): string {
  return text.slice(named[0]!.start, named.at(-1)!.end);
}
