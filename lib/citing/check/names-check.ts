import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { isAcronym, isSameWord, type Alignment } from './alignment.ts';
import { contradiction, type Finding, invention } from './finding.ts';
import { languageOf } from '#lib/citing/language/language-gap.ts';
import { isWrittenAsName, TITLES } from '#lib/citing/language/names.ts';
import { baseFormOf, isGroupOfNames, meaningsOf } from '#lib/citing/language/meaning.ts';
import { isSamePlace, whereBefore } from '#lib/citing/language/places.ts';
import { isCity, NATION_OF, NATIONS } from '#lib/citing/language/nations.ts';

/** "PVV" for "Party for Freedom": an abbreviation that is not known, where the sentence has a longer name that the statement has not. */
function mayBeShort(name: Token[], { source, reverse }: Alignment): boolean {
  const isAbbreviation =
    name.length === 1 && /^\p{Lu}{2,5}$/u.test(name[0]!.text) && name[0]!.meanings.close.size === 0;
  const isFree = ({ index, isCapital }: Token) =>
    isCapital && reverse.same[index]!.length + reverse.akin[index]!.length === 0;
  return (
    isAbbreviation && source.tokens.some(isFree) && source.tokens.some((token) => isFree(token) && !isAcronym(token))
  );
}

const DOLLAR = baseFormOf('dollar');

/** Every name of the statement must be in the quotes, in some spelling, or in what is known of their articles; not in German. */
export function checkNames(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  // German writes every noun with a capital: what can be told there, checkGermanNames tells.
  if (languageOf(statement.text) === 'german') return [];
  const missing = statement.tokens.filter((token) => isName(token, alignment) && !isKnown(token, alignment));
  const names = joined(missing, statement);
  return names.flatMap((name) => {
    const rival = rivalOf(name, alignment);
    const written = statement.text.slice(name[0]!.start, name.at(-1)!.end);
    if (rival) return [contradiction(`The footnote's sentence says ${wholeName(rival)}, the answer says ${written}.`)];
    if (mayBeShort(name, alignment)) return [];
    return [invention(`${written} is not in the footnote's sentence.`)];
  });

  /** With the capitalised words around it: "White House" for "White". */
  function wholeName({ index }: Token): string {
    const isPart = (at: number) => /^\p{Lu}/u.test(source.tokens[at]?.text ?? '') && !source.tokens[at]!.stop;
    let [first, last] = [index, index];
    while (isPart(first - 1) && isAdjacent(first - 1)) first--;
    while (isPart(last + 1) && isAdjacent(last)) last++;
    return source.text.slice(source.tokens[first]!.start, source.tokens[last]!.end);
  }

  function isAdjacent(index: number): boolean {
    return source.text.slice(source.tokens[index]!.end, source.tokens[index + 1]!.start) === ' ';
  }

  /** A name of the sentence in the same place that the statement does not have: "Anton Rott" for "Karl Rott". */
  function rivalOf(name: Token[], { reverse }: Alignment): Token | undefined {
    const isFree = (token: Token | undefined) =>
      token !== undefined &&
      isWrittenAsName(token, source) &&
      reverse.same[token.index]!.length === 0 &&
      reverse.akin[token.index]!.length === 0;
    // "Apple agreed" and "Amazon agreed": an ordinary word where the sentence begins, and nobody else's.
    const beginsAlike = (token: Token, [first]: Token[]) =>
      token.index === 0 &&
      first!.index === 0 &&
      token.isCapital &&
      !token.stop &&
      reverse.same[0]!.length + reverse.akin[0]!.length === 0;
    const following = statement.tokens[name.at(-1)!.index + 1];
    const before = statement.tokens[name[0]!.index - 1];
    for (const token of source.tokens) {
      if (!isFree(token) && !beginsAlike(token, name)) continue;
      const [left, right] = [source.tokens[token.index - 1], source.tokens[token.index + 1]];
      if (following && right && !following.stop && isSameWord(following, right)) return token;
      if (before && left && isSameWord(before, left)) return token;
    }
    // One country for another, wherever it stands.
    const nations = source.tokens.filter((token) => isFree(token) && NATIONS.has(token.base));
    return name.some(({ base }) => NATIONS.has(base)) && nations.length === 1 ? nations[0] : undefined;
  }
}

function isName(token: Token, { statement, source }: Alignment): boolean {
  if (!isWrittenAsName(token, statement)) return false;
  // Written small in the source, it is an ordinary word that begins a sentence or a title.
  return !source.tokens.some((other) => other.base === token.base && !/^\p{Lu}/u.test(other.text));
}

function isKnown(token: Token, alignment: Alignment): boolean {
  const { statement, source, metadata } = alignment;
  if (alignment.same[token.index]!.length > 0 || metadata.has(token.base)) return true;
  // A capital behind "in" is a place and no government; where its leader is, it need not be.
  const isPlace = isCity(token.base) && whereBefore(token, statement) !== undefined;
  const akin = alignment.akin[token.index]!.filter((other) => !isPlace || isSamePlace(token, other));
  if (akin.some((other) => isSameNation(token, other, statement, source))) return true;
  if ((!isPlace && isImplied(token, source)) || isOneOfTwo(token, alignment)) return true;
  // "US dollars"
  const next = alignment.statement.tokens[token.index + 1];
  if (next?.base === DOLLAR && alignment.same[next.index]!.length > 0) return true;
  return isAcronymKnown(token, alignment) || isSpelledOut(token, alignment) || isFirstName(token, alignment);
}

/** "North and South Korea" rests on "the two Koreas". */
function isOneOfTwo({ folded, index }: Token, { statement, source, same }: Alignment): boolean {
  if (!/^(?:north|south|east|west)$/.test(folded)) return false;
  const named = statement.tokens
    .slice(index + 1, index + 4)
    .find(({ isCapital, folded: next }) => isCapital && !/^(?:north|south|east|west)$/.test(next));
  return (
    named !== undefined &&
    same[named.index]!.some(
      (other) => other.folded.endsWith('s') && /^(?:two|both)$/.test(source.tokens[other.index - 1]?.folded ?? ''),
    )
  );
}

/** "Russian President Vladimir Putin" rests on "Vladimir Putin". */
function isImplied({ meanings, base }: Token, source: AnalysedText): boolean {
  return source.tokens.some((other) => {
    const nation = NATION_OF.get(other.base);
    if (nation === undefined) return false;
    if (nation === base) return true;
    const [of] = meaningsOf([nation]);
    return [...meanings.close].some((group) => of!.close.has(group) && isGroupOfNames(group));
  });
}

/**
 * "Russia" rests on "Russian" and on "Moscow". A capital rests on its country only where it stands for the government: talks held in
 * Russia are not yet talks held in Moscow.
 */
function isSameNation(token: Token, other: Token, statement: AnalysedText, source: AnalysedText): boolean {
  if (!isWrittenAsName(other, source) && !TITLES.has(other.folded)) return !NATIONS.has(token.base);
  if (NATIONS.has(token.base)) return true;
  const before = statement.tokens[token.index - 1]?.folded ?? '';
  return !NATIONS.has(other.base) || !/^(?:in|at|to|from|near|outside|through)$/.test(before);
}

/** "WHO" for "World Health Organization". */
function isAcronymKnown({ text }: Token, { source }: Alignment): boolean {
  const letters = text.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 2 || letters.length < text.replace(/[.\s]/g, '').length) return false;
  const initials = source.tokens
    .filter((token) => /^\p{Lu}/u.test(token.text))
    .map((token) => token.text[0])
    .join('');
  if (initials.includes(letters)) return true;
  // "VW" for "Volkswagen"
  const inOrder = new RegExp(`^${letters.toLowerCase().split('').join('.*')}`, 'u');
  return (
    letters.length <= 4 && source.tokens.some((token) => /^\p{Lu}/u.test(token.text) && inOrder.test(token.folded))
  );
}

/** "World Health Organization" for "WHO": the capitals around the word are those of an acronym in the source. */
function isSpelledOut(token: Token, { statement, source }: Alignment): boolean {
  const acronyms = source.tokens
    .filter(({ text }) => /^(?:\p{Lu}\.?){2,}$/u.test(text))
    .map(({ text }) => text.replaceAll('.', ''));
  if (acronyms.length === 0) return false;
  const capitals = statement.tokens.filter(
    (other) => Math.abs(other.index - token.index) <= 6 && /^\p{Lu}/u.test(other.text),
  );
  return acronyms.some(
    (acronym) =>
      capitals
        .map(({ text }) => text[0])
        .join('')
        .includes(acronym) && acronym.includes(token.text[0]!),
  );
}

/** "Donald Trump" rests on "Trump", unless the sentence has another first name there. */
function isFirstName(token: Token, { statement, source, same }: Alignment): boolean {
  const surname = statement.tokens[token.index + 1];
  if (!surname || !/^\p{Lu}/u.test(surname.text) || /[^\s-]/.test(statement.text.slice(token.end, surname.start)))
    return false;
  if (NATIONS.has(token.base) || NATIONS.has(surname.base) || TITLES.has(surname.folded)) return false;
  return same[surname.index]!.some((other) => {
    const before = source.tokens[other.index - 1];
    return !before || !isWrittenAsName(before, source) || /[^\s-]/.test(source.text.slice(before.end, other.start));
  });
}

/** Neighbouring words as one name. */
function joined(tokens: Token[], { text }: AnalysedText): Token[][] {
  const names: Token[][] = [];
  for (const token of tokens) {
    const last = names.at(-1)?.at(-1);
    if (last && /^[\s-]+$/.test(text.slice(last.end, token.start))) names.at(-1)!.push(token);
    else names.push([token]);
  }
  return names;
}
