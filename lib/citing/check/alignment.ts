import type { ArticleInfo } from '#lib/domain.ts';
import { analyse, type AnalysedText, type Token } from '#lib/citing/language/analysed-text.ts';
import { isGroupOfNames, isGroupOfOffice } from '#lib/citing/language/meaning.ts';
import type { Figure } from '#lib/citing/language/figures.ts';
import { languageFor } from '#lib/citing/language/rewritten-figures.ts';
import { isSameNumber } from '#lib/citing/language/same-number.ts';
import { isSpeechWord } from '#lib/citing/language/speakers.ts';
import { isNameVariant } from '#lib/citing/language/name-variants.ts';
import { areOpposite, kindsAt, sidesAt, type FoundSide } from '#lib/citing/language/opposites.ts';

/** A statement beside the quotes it rests on, with which of their words stand for which of its. */
export interface Alignment {
  statement: AnalysedText;
  /** The quotes, one after the other. */
  source: AnalysedText;
  articles: ArticleInfo[];
  /** Words of the articles' titles, outlets and authors, as bases. */
  metadata: ReadonlySet<string>;
  /** For each word of the statement the words of the source that are the same word, best first. */
  same: Token[][];
  /** … that mean the same or nearly so, without the same words. */
  akin: Token[][];
  /** … that mean the opposite. */
  opposite: Token[][];
  /** How much of what the statement says it says in the source's words, or their opposites: 0 to 1. One wrong detail leaves most of them. */
  repeated: number;
  /** How many of its words are not the source's, nor their opposites. */
  untold: number;
  /** The same three, from the source's words to the statement's. */
  reverse: Pick<Alignment, 'same' | 'akin' | 'opposite'>;
}

const SHORTEST_SHARED = 4;

export function align(statement: string, quotes: { text: string; article?: ArticleInfo }[]): Alignment {
  const articles = [...new Set(quotes.flatMap(({ article }) => article ?? []))];
  const quoted = quotes.map(({ text }) => text).join('\n');
  const own = analysed(statement, quoted, read.own);
  const source = analysed(quoted, statement, read.source);
  const metadata = new Set<string>();
  for (const { title, outlet, author } of articles) {
    for (const token of analyse([title, outlet, author].join('\n')).tokens) metadata.add(token.base);
  }
  const { same, akin, opposite } = compare(own, source);
  addFigures(own, source, akin);
  addAcronyms(own, source, akin);
  const back = (forward: Token[][]) => {
    const backward = source.tokens.map((): Token[] => []);
    for (const [at, others] of forward.entries())
      for (const { index } of others) backward[index]!.push(own.tokens[at]!);
    return backward;
  };
  const reverse = { same: back(same), akin: back(akin), opposite: back(opposite) };
  // What denies is compared by itself, and "announced" for "said" tells nothing else.
  const isRephrasedSpeech = (token: Token) =>
    isSpeechWord(token) && same[token.index]!.length === 0 && akin[token.index]!.some(isSpeechWord);
  const content = own.tokens.filter(
    (token) =>
      !token.stop &&
      !token.isFigure &&
      !/^(?:never|nobody|none|nothing|nowhere|cannot)$/.test(token.folded) &&
      !isRephrasedSpeech(token),
  );
  const told = content.filter(({ index }) => same[index]!.length + opposite[index]!.length > 0);
  const repeated = content.length === 0 ? 1 : told.length / content.length;
  const untold = content.length - told.length;
  return { statement: own, source, articles, metadata, same, akin, opposite, repeated, untold, reverse };
}

// A statement is compared with each of its quotes, a quote with each statement that cites it. The two are kept apart: a sentence
// compared with itself has words of its own on either side.
const read = { own: new Map<string, AnalysedText>(), source: new Map<string, AnalysedText>() };
const MOST_READ = 100;
/** In letters. */
const LONGEST_KEPT = 2_000;

function analysed(text: string, beside: string, known: Map<string, AnalysedText>): AnalysedText {
  if (text.length > LONGEST_KEPT) return analyse(text, beside);
  // What stands beside it tells only the language.
  const key = `${languageFor(text) ?? languageFor(beside) ?? ''}\n${text}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST_READ) known.clear();
  const found = analyse(text, beside);
  known.set(key, found);
  return found;
}

/** "a quarter of a century" stands for "25 years", figures and unit alike. */
function addFigures(own: AnalysedText, source: AnalysedText, akin: Token[][]): void {
  const tokensOf = ({ tokens }: AnalysedText, number: Figure) =>
    tokens.filter(({ start, end }) => start < number.end && end > number.start);
  for (const number of own.numbers) {
    const equals = source.numbers
      .filter((other) => isSameNumber(number, other))
      .flatMap((other) => tokensOf(source, other));
    if (equals.length === 0) continue;
    for (const { index } of tokensOf(own, number)) akin[index] = [...new Set([...akin[index]!, ...equals])];
  }
}

const LINKING = /^(?:of|for|and|the|on|de|du|des|der|die|und|für|fur)$/;

/** "WHO" stands for "World Health Organization" and its words for it, "VW" for "Volkswagen". */
function addAcronyms(own: AnalysedText, source: AnalysedText, akin: Token[][]): void {
  const join = (one: Token, other: Token) => {
    if (!akin[one.index]!.includes(other)) akin[one.index]!.push(other);
  };
  for (const token of own.tokens.filter(isAcronym)) for (const other of namedBy(token, source)) join(token, other);
  for (const other of source.tokens.filter(isAcronym)) for (const token of namedBy(other, own)) join(token, other);
}

/** The words of a name whose initials, with or without those of the small words between, are an acronym's letters. */
function namedBy(acronym: Token, { text, tokens }: AnalysedText): Token[] {
  const letters = acronym.text.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  for (const first of tokens) {
    if (!/^\p{Lu}/u.test(first.text) || first.folded[0] !== letters[0] || isAcronym(first)) continue;
    const words: Token[] = [];
    let initials = '';
    for (let at = first.index; at < tokens.length && words.length < letters.length; at++) {
      const token = tokens[at]!;
      if (at > first.index && !/^[\s-]+$/.test(text.slice(tokens[at - 1]!.end, token.start))) break;
      if (LINKING.test(token.folded)) {
        if (letters[initials.length] === token.folded[0] && letters.length > initials.length + 1)
          initials += token.folded[0];
        continue;
      }
      if (!/^\p{Lu}/u.test(token.text)) break;
      words.push(token);
      initials += token.folded[0];
      if (initials === letters) return words;
    }
    if (words.map(({ folded }) => folded[0]).join('') === letters) return words;
    const inOrder = new RegExp(`^${letters.split('').join('.*')}`, 'u');
    if (
      letters.length <= 4 &&
      letters.length > 1 &&
      words.length === 1 &&
      inOrder.test(first.folded) &&
      first.folded.length > letters.length + 2
    )
      return [first];
  }
  return [];
}

/** Words of the source that stand for a word of the statement. */
export function matchesOf(alignment: Alignment, token: Token): Token[] {
  const same = alignment.same[token.index]!;
  return same.length > 0 ? same : alignment.akin[token.index]!;
}

/** Words of the statement that stand for a word of the source. */
export function reverseMatchesOf({ reverse }: Alignment, token: Token): Token[] {
  const same = reverse.same[token.index]!;
  return same.length > 0 ? same : reverse.akin[token.index]!;
}

/** Every word of the statement beside every word of the source. */
function compare(own: AnalysedText, source: AnalysedText): Pick<Alignment, 'same' | 'akin' | 'opposite'> {
  const [ownSides, sourceSides] = [sidesOf(own), sidesOf(source)];
  const found = { same: [] as Token[][], akin: [] as Token[][], opposite: [] as Token[][] };
  for (const token of own.tokens) {
    const [same, akin, opposite]: Token[][] = [[], [], []];
    const sides = ownSides[token.index]!;
    // A name is not the opposite of a word: "Jeju Air" and "landing".
    const isName = token.isCapital && !token.startsSentence;
    for (const other of source.tokens) {
      if (isSameWord(token, other)) same!.push(other);
      const isOpposite =
        token.undone === other.base ||
        other.undone === token.base ||
        (token.base !== other.base &&
          isName === (other.isCapital && !other.startsSentence) &&
          areOnOppositeSides(sides, sourceSides[other.index]!));
      if (isOpposite) opposite!.push(other);
      else if (same!.at(-1) !== other && isAkin(token, other)) akin!.push(other);
    }
    found.same.push(same!);
    // What a word stands for by itself it does not stand for in another's place; but "Iran" is told of by "Tehran" too.
    found.akin.push(same!.length > 0 && !token.isCapital ? [] : akin!);
    found.opposite.push(opposite!);
  }
  addKinds(own, source, found);
  return found;
}

/** "Tea" for "coffee", where neither of the two stands for anything else. */
function addKinds(own: AnalysedText, source: AnalysedText, found: Pick<Alignment, 'same' | 'akin' | 'opposite'>): void {
  const isNew = ({ index }: Token) => found.same[index]!.length + found.opposite[index]!.length === 0;
  const isLost = (token: Token) => !found.same.some((matches) => matches.includes(token));
  const [ownKinds, theirKinds] = [kindsOf(own), kindsOf(source)];
  for (const token of own.tokens.filter(isNew)) {
    const rivals = source.tokens.filter(
      (other) => isLost(other) && areOnOppositeSides(ownKinds[token.index]!, theirKinds[other.index]!),
    );
    found.opposite[token.index] = rivals;
  }
}

function areOnOppositeSides(own: FoundSide[], theirs: FoundSide[]): boolean {
  if (own.length === 0 || theirs.length === 0) return false;
  return (
    own.some((a) => theirs.some((b) => areOpposite(a, b))) &&
    !own.some((a) => theirs.some((b) => a.line === b.line && a.side === b.side))
  );
}

/** For each word the sides of opposites that it, or a phrase that it belongs to, stands for. */
function sidesOf({ tokens }: AnalysedText): FoundSide[][] {
  const bases = tokens.map(({ base }) => base);
  return bases.map((_, at) => sidesAt(bases, at));
}

function kindsOf({ tokens }: AnalysedText): FoundSide[][] {
  const bases = tokens.map(({ base }) => base);
  return bases.map((_, at) => kindsAt(bases, at));
}

export function isSameWord(one: Token, other: Token): boolean {
  if (one.base === other.base) return true;
  return one.isCapital && other.isCapital && isNameVariant(one.text, other.text);
}

/** Whether two words mean the same or nearly so, whatever else stands for either. */
export function isAkin(one: Token, other: Token): boolean {
  if (one.root === other.root) return true;
  const isName = one.isCapital && other.isCapital;
  // Two agencies of one kind are not one.
  const areAcronyms = isName && isAcronym(one) && isAcronym(other);
  for (const group of one.meanings.close) {
    if (areAcronyms && !isGroupOfNames(group)) continue;
    // The Pentagon is near the White House, and is not it.
    if (other.meanings.close.has(group)) return true;
    if ((!isName || isGroupOfOffice(group)) && other.meanings.loose.has(group)) return true;
  }
  for (const group of one.meanings.loose)
    if ((!isName || isGroupOfOffice(group)) && other.meanings.close.has(group)) return true;
  return sharesRoot(one.base, other.base);
}

export function isAcronym({ text }: Token): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(text);
}

/** "quake" in "earthquake", "forest" in "deforestation", "constitut" before "constitution". */
function sharesRoot(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_SHARED || !/^\p{L}+$/u.test(short)) return false;
  return (long.startsWith(short) && long.length - short.length <= 4) || (short.length > 4 && long.includes(short));
}
