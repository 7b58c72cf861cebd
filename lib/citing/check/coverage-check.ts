import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding, invention } from './finding.ts';
import { isForeign } from '#lib/citing/language/language-gap.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { isNegating } from '#lib/citing/language/negation.ts';
import { isSameNumber } from '#lib/citing/language/same-number.ts';
import { isPreposition } from '#lib/citing/language/roles.ts';
import { isSpeechWord, speakersIn } from '#lib/citing/language/speakers.ts';

/**
 * The share of its content words that a statement must have in the quotes. A free paraphrase has few of them, so that below this share it
 * speaks of something else; the more names and figures it has from them, the surer it speaks of the same.
 */
const LEAST_COVERAGE = 0.45;
const LESS_FOR_ANCHOR = 0.07;
const MOST_ANCHORS = 2;
/** In other languages than English fewer forms and synonyms of a word are known. */
const LESS_ELSEWHERE = 0.1;
/** A clause of so many content words that are all missing says something of its own. */
const CLAUSE_OF_ITS_OWN = 3;
/** One that is joined to what the sentence says in its very words needs fewer. */
const CLAUSE_JOINED = 2;
const JOINING = /^(?:and|but|yet|while|whereas)$/;
const CAUSE = /^(?:because|due|after|thanks|so|since|as|although|despite|which|who|while|before)$/;

/** Words that paraphrases put in without saying more. */
const LIGHT = basesOf(
  `mr mrs ms miss dr sir according contrary least next group remain stay stand lie run last serve exist may shall follow following despite regarding behalf also receive gain undergo make take get give put have hold come go become happen occur
   place part way thing people person time year number amount total series kind type fact case issue mean include regard relate
   relation concern involve current recent recently later then now still already again newly main mainly own whole entire overall
   altogether together well even just simply actually final finally previous former call name so-called world country side article
   report text source outlet footnote sentence statement quote word describe mention note accord say write one two`,
);

/** "the accident": what has happened, by no name of its own. */
const EVENT = /^(?:accident|incident|event|tragedy|disaster|development)$/;

/** Most of what the statement says must be in the quotes, and no clause of it may stand outside them. */
export function checkCoverage(alignment: Alignment): Finding[] {
  const { statement } = alignment;
  const content = contentOf(alignment);
  if (content.length === 0) return [];
  const found = content.filter((token) => isFound(token, alignment));
  const missing = content.filter((token) => !isFound(token, alignment));
  // Half a word to the good: of two words one is enough, if it is the same word.
  // Two words for one word of the source are hardly more than one.
  const distinct = new Set(found.map(({ index }) => (alignment.same[index]![0] ?? alignment.akin[index]![0])?.index))
    .size;
  const count = Math.min(found.length, distinct + 0.5);
  const bonus = found.some(({ index }) => alignment.same[index]!.length > 0) ? 0.5 : 0;
  const anchors = found.filter((token) => token.isFigure || isWrittenAsName(token, statement)).length;
  const least = leastCoverage(statement.text) - LESS_FOR_ANCHOR * Math.min(anchors, MOST_ANCHORS);
  if ((count + bonus) / (content.length + bonus) < least) {
    return [contradiction(`Most of what the answer says here is not in the footnote's sentence: ${list(missing)}.`)];
  }
  const clause = clauseOfItsOwn(content, missing, alignment);
  if (clause)
    return [
      invention(
        `The footnote's sentence does not say “${statement.text.slice(clause[0]!.start, clause.at(-1)!.end)}”.`,
      ),
    ];
  return [];
}

function leastCoverage(text: string): number {
  return isForeign(text) ? LEAST_COVERAGE - LESS_ELSEWHERE : LEAST_COVERAGE;
}

/** The words that say something: no function words, no frame such as "according to the article". */
export function contentOf(alignment: Alignment): Token[] {
  const { statement, metadata } = alignment;
  const speakers = speakersIn(statement);
  const frame = new Set(
    speakers.flatMap(({ word, named }) => [
      ...(isSpeechWord(word) ? [word] : []),
      ...named.filter(({ base }) => metadata.has(base)),
    ]),
  );
  const seen = new Set<string>();
  return statement.tokens.filter((token) => {
    const isContent = !token.stop && !frame.has(token) && !isLight(token, statement) && !seen.has(token.base);
    if (isContent) seen.add(token.base);
    return isContent;
  });
}

/** Says nothing of its own: light words, negations, and the words of a bound such as "older than 70" and "as long as". */
export function isLight(token: Token, { tokens }: AnalysedText): boolean {
  if (LIGHT.has(token.base) || isPreposition(token) || isNegating(token, tokens)) return true;
  const [before, next] = [tokens[token.index - 1]?.folded, tokens[token.index + 1]?.folded];
  if (next === 'than' || (before === 'as' && next === 'as')) return true;
  return EVENT.test(token.folded) && /^(?:the|this|that)$/.test(before ?? '');
}

function isFound(token: Token, alignment: Alignment): boolean {
  const { statement, source, same, akin, opposite, metadata } = alignment;
  if (same[token.index]!.length + akin[token.index]!.length + opposite[token.index]!.length > 0) return true;
  if (token.isFigure) {
    const number = statement.numbers.find(({ start, end }) => token.start < end && token.end > start);
    return number === undefined || source.numbers.some((other) => isSameNumber(number, other));
  }
  return metadata.has(token.base) && isWrittenAsName(token, statement);
}

function clauseOfItsOwn(
  content: Token[],
  missing: Token[],
  { same, statement, source }: Alignment,
): Token[] | undefined {
  for (const segment of new Set(missing.map((token) => token.segment))) {
    const own = content.filter((token) => token.segment === segment);
    if (own.some((token) => same[token.index]!.length > 0)) continue;
    // "although it was built for five years": an amount of the sentence ties it to what the sentence says.
    const isTied = statement.numbers.some(
      (number) =>
        !number.isImplied &&
        statement.tokens.some(
          ({ segment: at, start, end }) => at === segment && start < number.end && end > number.start,
        ) &&
        source.numbers.some((other) => isSameNumber(number, other)),
    );
    if (isTied) continue;
    const lost = own.filter((token) => missing.includes(token));
    const isCause = CAUSE.test(statement.tokens.find((token) => token.segment === segment)!.folded);
    const isVerbatim = content.every((token) => lost.includes(token) || same[token.index]!.length > 0);
    const isJoined = JOINING.test(statement.tokens.find((token) => token.segment === segment)!.folded);
    const least = isCause ? (isVerbatim ? 1 : 2) : isJoined && isVerbatim ? CLAUSE_JOINED : CLAUSE_OF_ITS_OWN;
    if (lost.length >= least) return own;
  }
  return undefined;
}

function list(tokens: Token[]): string {
  return tokens
    .slice(0, 4)
    .map(({ text }) => `“${text}”`)
    .join(', ');
}
