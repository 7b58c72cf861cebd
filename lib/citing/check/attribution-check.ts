import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { matchesOf, type Alignment } from './alignment.ts';
import { contradiction, detail, type Finding } from './finding.ts';
import { baseFormOf, basesOf, mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import { isDeniedThere } from './negation-check.ts';
import { isActor } from '#lib/citing/language/actors.ts';
import { isVerbLike } from './roles-check.ts';
import { isSpeechWord, speakersIn, type Speaker } from '#lib/citing/language/speakers.ts';
import { subjectOf } from '#lib/citing/language/subjects.ts';

/** Words for whoever wrote it. */
const GENERIC = basesOf(
  `article report text source outlet newspaper paper author piece document story writer magazine agency media footnote he she they it him
   her them i we other people some one group nobody none`,
);

/** Whoever speaks for a country. */
const OFFICIALS = basesOf('government official authority leadership leader state');
/** In words. */
const BESIDE = 5;

const SAYING = basesOf('pledge promise assurance statement warning denial claim report');
const TELL = baseFormOf('tell');

/** May have a thing as its object, which is done rather than said. */
const TELLING = /^(?:announc|report|confirm|reveal|declar|promis|pledg|predict|forecast|expect|propos)/;

/** Whom the statement names as saying it must be whom the quotes name, or who wrote them. */
export function checkAttribution(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  const theirs = speakersIn(source);
  for (const speaker of speakersIn(statement)) {
    if (
      isOrder(speaker, statement) ||
      isDeed(speaker, alignment) ||
      !saysWho(speaker, statement) ||
      isKnown(speaker, theirs, alignment) ||
      doesIt(speaker, alignment)
    )
      continue;
    const named = nameOf(speaker, statement);
    const other = theirs.find((one) => saysWho(one, source));
    if (!other && TELLING.test(speaker.word.base) && !saysThat(speaker, statement)) continue;
    return [
      other
        ? contradiction(`The answer names ${named} as the source, the footnote's sentence ${nameOf(other, source)}.`)
        : detail(`The footnote's sentence does not say that this comes from ${named}.`),
    ];
  }
  return [];
}

/** "Police said there were 6,000" for "police counted 6,000": what is told is what they do in the sentence. */
function doesIt({ word, named }: Speaker, alignment: Alignment): boolean {
  const { statement, source } = alignment;
  const told = statement.tokens.filter((token) => !token.stop && token !== word && !named.includes(token));
  const isIn = (token: Token, clause: number) => matchesOf(alignment, token).some((match) => match.clause === clause);
  return alignment.same[headOf(named, statement).index]!.some(
    ({ index, clause }) =>
      source.tokens.find((token) => token.clause === clause && !token.stop)!.index === index &&
      told.some(({ isFigure }) => isFigure) &&
      told.every((token) => isIn(token, clause)),
  );
}

/** "A letter in which Kyiv suggests talks" for "proposing talks": what the sentence has as done rather than as said. */
function isDeed({ word }: Speaker, { same, akin }: Alignment): boolean {
  if (word.folded === 'according' || same[word.index]!.length > 0) return false;
  return akin[word.index]!.some((match) => !isSpeechWord(match) && mayBeVerb(match.base) && !match.stop);
}

const DECIDING = basesOf(
  'rule reject refuse exclude demand urge propose dismiss vow offer ask criticise praise condemn welcome back support oppose order ban',
);

/** "There will be none, the minister said" for "the minister ruled them out": who decides something says so. */
function decidesIt(names: Token[], { source, same }: Alignment): boolean {
  return source.tokens.some((verb) => {
    if (!DECIDING.has(verb.base) || !isVerbLike(verb, source)) return false;
    const isBefore = (match: Token) => match.segment === verb.segment && match.index < verb.index;
    return names.length > 0 && names.every(({ index }) => same[index]!.some(isBefore));
  });
}

/** "Told the police to leave": done rather than said. */
function isOrder({ word }: Speaker, { tokens }: AnalysedText): boolean {
  const behind = tokens.slice(word.index + 2, word.index + 6);
  return word.base === TELL && behind.some(({ segment, folded }) => segment === word.segment && folded === 'to');
}

/** "The court announced that …" and "…, the court announced", not "the court will announce the sentence". */
function saysThat({ word }: Speaker, { tokens }: AnalysedText): boolean {
  const next = tokens[word.index + 1];
  return word.folded === 'according' || next === undefined || next.folded === 'that' || next.segment !== word.segment;
}

/** Names somebody, or says what they are; no thing that only stands where a speaker would. */
function saysWho({ named }: Speaker, text: AnalysedText): boolean {
  if (named.every(({ base, stop }) => stop || GENERIC.has(base))) return false;
  return named.some((token) => isWrittenAsName(token, text)) || isActor(headOf(named, text));
}

const DENY = /^den(?:y|ies|ied)$/;

function isKnown({ word, named }: Speaker, theirs: Speaker[], alignment: Alignment): boolean {
  const { statement, source, metadata } = alignment;
  if (named.some(({ base }) => metadata.has(base))) return true;
  // "an accusation that he rejects": who is accused denies it.
  if (
    DENY.test(word.folded) &&
    isDeniedThere(alignment) &&
    named.every(({ index }) => alignment.same[index]!.length > 0)
  )
    return true;
  const speakers = theirs.flatMap((speaker) => speaker.named);
  const isName = (token: Token) => isWrittenAsName(token, statement);
  const nationsOf = (tokens: Token[]) => tokens.filter(({ base }) => NATIONS.has(base));
  const [nations, theirNations] = [nationsOf(named), nationsOf(speakers)];
  const isOfNation = ({ index }: Token) =>
    [...alignment.same[index]!, ...alignment.akin[index]!].some((match) => theirNations.includes(match));
  if (nations.length > 0 && theirNations.length > 0 && !nations.some(isOfNation)) return false;
  const names = named.filter((token) => isName(token) && !NATIONS.has(token.base));
  if (decidesIt(names.filter(isName), alignment)) return true;
  if (names.length > 0 && names.every((name) => alignment.same[name.index]!.some((match) => isToldBy(match, source))))
    return true;
  const asked = names.length > 0 ? names : [headOf(named, statement)];
  const isSo = (token: Token, match: Token) =>
    alignment.same[token.index]!.includes(match) || isTitle(token) || !isNarrowed(match, alignment);
  const isTitle = (token: Token) => isWrittenAsName(token, statement);
  if (
    asked.some((token) => matchesOf(alignment, token).some((match) => speakers.includes(match) && isSo(token, match)))
  )
    return true;
  // "Both governments" for "officials in A and in B alike"
  const isOfficial = ({ base }: Token) => OFFICIALS.has(base);
  if (names.length === 0 && isOfficial(asked[0]!) && speakers.some(isOfficial)) return true;
  // "officials say" for "they say": the sentence before says who they are.
  const isThey = speakers.length > 0 && speakers.every(({ folded }) => folded === 'they');
  if (names.length === 0 && isThey && asked[0]!.folded.endsWith('s')) return true;
  const isNamed = speakers.some(({ stop }) => !stop);
  // The last word says what they are: of "the election commission" it is the commission.
  if (!isNamed)
    return (
      asked.some(({ index }) => alignment.same[index]!.length > 0) || matchesOf(alignment, asked.at(-1)!).length > 0
    );
  // The sentence names its speaker by name, the statement by what he is, or the other way round.
  const isMixed = named.some(isName) !== speakers.some((token) => isWrittenAsName(token, source));
  const isBeside = (match: Token) => speakers.some(({ index }) => Math.abs(index - match.index) <= BESIDE);
  return (
    isMixed &&
    asked.some((token) =>
      matchesOf(alignment, token).some(
        (match) =>
          !isAddressed(match, source) &&
          !doesElse(match, theirs, source) &&
          (alignment.same[token.index]!.includes(match) || isBeside(match)),
      ),
    )
  );
}

/** "… since 2014”, said the chief negotiator, A", "a pledge from A": they are the speaker, whatever stands between. */
function isToldBy({ index, sentence }: Token, { text, tokens }: AnalysedText): boolean {
  const [noun, preposition] = [tokens[index - 2], tokens[index - 1]];
  if (noun && /^(?:from|by)$/.test(preposition!.folded) && SAYING.has(noun.base)) return true;
  return tokens
    .slice(Math.max(0, index - BESIDE - 2), index)
    .some(
      (word) => word.sentence === sentence && isSpeechWord(word) && /["”’»],?\s*$/u.test(text.slice(0, word.start)),
    );
}

/** "…, but her party urged her": whoever does something else in another clause is not who speaks. */
function doesElse(match: Token, theirs: Speaker[], source: AnalysedText): boolean {
  return source.tokens.some(
    (verb) =>
      !verb.stop &&
      !verb.isFigure &&
      theirs.every(({ word }) => word.clause !== verb.clause) &&
      isVerbLike(verb, source) &&
      subjectOf(source, verb).at(-1) === match,
  );
}

/** "The rebel leader" is no president: a word before it that the statement has not says which one. */
function isNarrowed({ index, segment }: Token, { source, reverse }: Alignment): boolean {
  const before = source.tokens[index - 1];
  if (!before || before.stop || before.isCapital || before.segment !== segment || before.isFigure) return false;
  return reverse.same[before.index]!.length + reverse.akin[before.index]!.length === 0;
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

/** "in a letter to shareholders": they are spoken to. */
function isAddressed({ index }: Token, { tokens }: AnalysedText): boolean {
  return tokens
    .slice(Math.max(0, index - 3), index)
    .some(({ folded }) => /^(?:to|for|from|with|against|about|on)$/.test(folded));
}

function nameOf({ named }: Speaker, { text }: AnalysedText): string {
  return text.slice(named[0]!.start, named.at(-1)!.end);
}
