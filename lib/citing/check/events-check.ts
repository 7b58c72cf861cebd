import { isSameDate } from '#lib/text/dates.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { matchesOf, type Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import { isParticiple, isPreposition, rolesAt } from '#lib/citing/language/roles.ts';
import { isVerbLike } from '#lib/citing/language/verbs.ts';
import { isSpeechWord, speakersIn } from '#lib/citing/language/speakers.ts';

const ASIDE = /^(?:which|who|whose|that|where|after|before|since|following|when)$/;
const HE = /^(?:he|she|they|we|i|her|him|them|us|himself|herself)$/;
/** In words. */
const NEAR = 6;

/** A date told of one event may not become that of another, nor what somebody tells of others something of their own. */
export function checkEvents(alignment: Alignment): Finding[] {
  return [...checkDatesOfAsides(alignment), ...checkTellers(alignment)].slice(0, 1);
}

/** "Withdrew in 2015" where the sentence has it of a deal "which had been concluded in 2015". */
function checkDatesOfAsides(alignment: Alignment): Finding[] {
  const { statement, source, reverse, same } = alignment;
  for (const date of statement.dates) {
    const homes = source.dates.filter((other) => isSameDate(date, other)).map((other) => tokenAt(other.start, source));
    const place = tokenAt(date.start, statement);
    const verb = statement.tokens.findLast(
      (token) =>
        token.clause === place.clause &&
        token.index < place.index &&
        !token.stop &&
        !isPreposition(token) &&
        isVerbLike(token, statement),
    );
    // "the 2015 deal": when the deal was, not when it was left
    if (!/^(?:in|on|at|by|since|until)$/.test(statement.tokens[place.index - 1]?.folded ?? '')) continue;
    const told = verb === undefined ? [] : same[verb.index]!;
    if (homes.length === 0 || told.length === 0) continue;
    const isElsewhere = (home: Token) => {
      const clause = source.tokens.filter((token) => token.clause === home.clause);
      if (!ASIDE.test(clause[0]!.folded) || told.some((match) => match.clause === home.clause)) return false;
      return clause.some(
        (token) =>
          !token.stop &&
          isParticiple(token) &&
          token.index < home.index &&
          reverse.same[token.index]!.length + reverse.akin[token.index]!.length === 0,
      );
    };
    // The other way round: what is told "which …" of has its own date there.
    const dated = told.every(
      (match) =>
        ASIDE.test(source.tokens.find(({ clause }) => clause === match.clause)!.folded) &&
        homes.every(({ clause }) => clause !== match.clause) &&
        source.dates.some((other) => tokenAt(other.start, source).clause === match.clause),
    );
    if (dated) {
      const rival = source.dates.find((other) => tokenAt(other.start, source).clause === told[0]!.clause)!;
      if (statement.dates.some((one) => isSameDate(one, rival))) continue;
      return [contradiction(`The footnote's sentence says ${rival.text} of this, the answer says ${date.text}.`)];
    }
    if (!homes.every(isElsewhere)) continue;
    const aside = source.tokens.filter((token) => token.clause === homes[0]!.clause);
    const [first, last] = [aside[0]!, aside.at(-1)!];
    return [
      contradiction(
        `The footnote's sentence says ${date.text} of something else (“${source.text.slice(first.start, last.end)}”), the answer of “${verb!.text}”.`,
      ),
    ];
  }
  return [];
}

/** "Jalali died" where Jalali tells of the death of another. */
function checkTellers(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  const tellers = speakersIn(source).flatMap(({ named }) => named);
  if (tellers.length === 0 || source.tokens.some(({ folded }) => HE.test(folded))) return [];
  for (const verb of statement.tokens) {
    const isState = /^(?:is|are|was|were)$/.test(statement.tokens[verb.index - 1]?.folded ?? '') && !verb.stop;
    if (isSpeechWord(verb) || (!isState && !isVerbLike(verb, statement))) continue;
    const told = matchesOf(alignment, verb);
    const { agents, patients } = rolesAt(statement, verb);
    const subject = [...agents, ...patients].find(
      (token) =>
        token.index < verb.index &&
        token.segment === verb.segment &&
        isWrittenAsName(token, statement) &&
        !NATIONS.has(token.base),
    );
    if (!subject || told.length === 0) continue;
    const own = alignment.same[subject.index]!;
    if (own.length === 0 || !own.every((match) => tellers.includes(match))) continue;
    const others = told.map((match) => doerBeside(match, tellers, alignment));
    if (others.some((other) => other === undefined)) continue;
    return [contradiction(`The footnote's sentence says this of ${others[0]!.text}, the answer of ${subject.text}.`)];
  }
  return [];
}

/** A name that the statement does not have beside what is told, or whom a "who" before it refers to. */
function doerBeside(told: Token, tellers: Token[], { source, reverse }: Alignment): Token | undefined {
  const clause = source.tokens.filter((token) => token.clause === told.clause);
  if (clause[0]!.folded === 'who') return source.tokens[clause[0]!.index - 1];
  return source.tokens.findLast(
    (token) =>
      token.segment === told.segment &&
      Math.abs(token.index - told.index) <= NEAR &&
      isWrittenAsName(token, source) &&
      !NATIONS.has(token.base) &&
      !tellers.includes(token) &&
      reverse.same[token.index]!.length + reverse.akin[token.index]!.length === 0,
  );
}

function tokenAt(start: number, { tokens }: AnalysedText): Token {
  return tokens.find(({ end }) => end > start)!;
}
