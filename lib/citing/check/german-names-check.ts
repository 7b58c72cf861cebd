import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { languageOf } from '#lib/citing/language/language-gap.ts';
import { isNameVariant } from '#lib/citing/language/name-variants.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';

/** Folded, what a name stands behind: "Kanzler", "Außenministerin", "Herrn". */
const TITLE =
  /(?:kanzler|prasident|minister|botschafter|general|professor|burgermeister|sprecher|trainer|richter|direktor|senator)(?:in|en|s)?$|^(?:herrn?|frau|konig|konigin|papst)$/;
const CITIES =
  /^(?:berlin|hamburg|munchen|koln|frankfurt|bonn|wien|zurich|genf|bern|paris|london|rom|madrid|brussel|moskau|kiew|kyjiw|minsk|warschau|prag|budapest|teheran|ankara|istanbul|kairo|damaskus|bagdad|jerusalem|riad|doha|peking|tokio|washington|athen|belgrad|helsinki|stockholm|oslo|kopenhagen|lissabon|amsterdam|baku|eriwan|tiflis)$/;
const COUNTRIES =
  /^(?:deutschland|osterreich|schweiz|frankreich|italien|spanien|portugal|polen|ungarn|russland|ukraine|belarus|turkei|griechenland|serbien|iran|irak|syrien|israel|agypten|katar|indien|china|japan|kanada|schweden|norwegen|finnland|danemark|belgien|niederlande|armenien|aserbaidschan|georgien)$/;
/** No names, although they have a capital behind a title: "der Minister Anfang Mai". */
const WHEN = /^(?:anfang|mitte|ende)$/;
/** "Frau Professorin Schmidt", "Frau Doktor Schmidt": another title, and no name yet. */
const DOCTOR = /^doktor(?:in)?$/;
const KYIV = /^k(?:iew|yjiw|yiv|ijew)/;
const WHERE = /^(?:in|nach|aus|bei)$/;

/**
 * In German, which writes every noun with a capital: a name behind a title, or a city or country that is known, where the sentence has
 * another one in its place that the statement has not. Other names cannot be told from nouns.
 */
export function checkGermanNames(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  if ((languageOf(statement.text) ?? languageOf(source.text)) !== 'german') return [];
  for (const token of statement.tokens) {
    if (!/^\p{Lu}/u.test(token.text) || token.stop || WHEN.test(token.folded)) continue;
    if (isKnown(token, alignment)) continue;
    const rival = rivalOf(token, alignment);
    if (rival) return [contradiction(`The footnote's sentence says ${rival.text}, the answer says ${token.text}.`)];
  }
  return [];
}

function isKnown(token: Token, { source, same, akin, metadata }: Alignment): boolean {
  return (
    same[token.index]!.length + akin[token.index]!.length > 0 ||
    metadata.has(token.base) ||
    source.tokens.some((other) => isAlike(token, other))
  );
}

/** "Lawrow" and "Lawrows", "Lavrov" and "Lawrow", "Russland" and "russische". */
function isAlike(one: Token, other: Token): boolean {
  const begin = one.folded.slice(0, Math.max(4, one.folded.length - 4));
  if (KYIV.test(one.folded) && KYIV.test(other.folded)) return true;
  return other.folded.startsWith(begin) || isNameVariant(one.folded, other.folded);
}

function rivalOf(token: Token, { statement, source, same, akin, reverse }: Alignment): Token | undefined {
  const isFree = (other: Token) =>
    /^\p{Lu}/u.test(other.text) &&
    !other.stop &&
    !WHEN.test(other.folded) &&
    reverse.same[other.index]!.length + reverse.akin[other.index]!.length === 0 &&
    !statement.tokens.some((own) => isAlike(own, other) || isAlike(other, own));
  const before = wordBefore(token, statement);
  if (before && TITLE.test(before.folded)) {
    if (isTitle(token)) return undefined;
    const titles = [...same[before.index]!, ...akin[before.index]!];
    return source.tokens.find((other) => {
      const title = wordBefore(other, source);
      const isName = title !== undefined && titles.includes(title) && TITLE.test(title.folded) && !isTitle(other);
      return isName && !isGenitiveOfOne(token, other) && isFree(other);
    });
  }
  const kind = [CITIES, COUNTRIES].find((names) => names.test(token.folded));
  if (!kind || !before || !WHERE.test(before.folded)) return undefined;
  const rivals = source.tokens.filter(
    (other) => kind.test(other.folded) && wordBefore(other, source)?.folded === before.folded,
  );
  return rivals.length === 1 && isFree(rivals[0]!) ? rivals[0] : undefined;
}

function isTitle({ folded }: Token): boolean {
  return TITLE.test(folded) || DOCTOR.test(folded);
}

/** "Der Präsident Irans" and "der Präsident Putin": a country or a town, whose names in "s" are not all known, stands in place of a name. */
function isGenitiveOfOne(one: Token, other: Token): boolean {
  return one.folded.endsWith('s') !== other.folded.endsWith('s');
}

/** With nothing but a blank between. */
function wordBefore({ index, start }: Token, { text, tokens }: AnalysedText): Token | undefined {
  const before = tokens[index - 1];
  return before && text.slice(before.end, start) === ' ' ? before : undefined;
}
