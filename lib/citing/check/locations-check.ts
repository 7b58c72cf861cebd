import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { matchesOf, type Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import { basesOf, isGroupOfNames } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { isCity, PLACES } from '#lib/citing/language/nations.ts';
import { isPassive, isPreposition } from '#lib/citing/language/roles.ts';
import { isVerbLike } from './roles-check.ts';

const WHERE = /^(?:in|at|near|outside)$/;
/** What is said to go somewhere goes to a place, and to no government. */
const MOVING = basesOf(
  'fly flew fled travel go went return arrive come came move head drive drove trip flight journey visit',
);
const BETWEEN = /^(?:the|central|downtown|eastern|western|northern|southern|north|south|east|west|greater|nearby)$/;
/** Where governments sit, and what the press calls those seats. */
const SEAT =
  /^(?:kremlin|white|house|elysee|downing|westminster|whitehall|capitol|pentagon|knesset|duma|bundestag|chancellery)$/;
const OVER = /^(?:over|above|near|inside|outside)$/;

/** The preposition that makes a name the place of what is told: "in" of "in the Ukrainian capital, Kyiv" is that of neither. */
export function whereBefore({ index, segment }: Token, { tokens }: AnalysedText): Token | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const token = tokens[at]!;
    if (token.segment !== segment) return undefined;
    const isWay = /^(?:to|from)$/.test(token.folded) && at > 0 && MOVING.has(tokens[at - 1]!.base);
    if (WHERE.test(token.folded) || isWay) return token;
    if (!BETWEEN.test(token.folded) && !token.isCapital) return undefined;
  }
  return undefined;
}

/** Whether "in Tehran" may rest on a name of the sentence that stands for the same country: a capital is then a place, not a government. */
export function isSamePlace(token: Token, other: Token): boolean {
  return !isCity(token.base) || SEAT.test(other.folded);
}

/** "Received him in Kyiv" where the sentence has it in Berlin, and something else in Kyiv. */
function placeOfAnother(place: Token, { statement, source, same, reverse }: Alignment): Finding | undefined {
  const where = whereBefore(place, statement);
  if (!where || same[place.index]!.length === 0) return undefined;
  const verb = statement.tokens.findLast(
    (token) =>
      token.clause === where.clause && token.index < where.index && !token.stop && isVerbLike(token, statement),
  );
  const told = verb === undefined ? [] : same[verb.index]!;
  if (told.length !== 1 || same[place.index]!.some(({ clause }) => clause === told[0]!.clause)) return undefined;
  const rival = source.tokens.find(
    (other) =>
      other.clause === told[0]!.clause &&
      other.index > told[0]!.index &&
      PLACES.has(other.base) &&
      whereBefore(other, source) !== undefined &&
      reverse.same[other.index]!.length === 0 &&
      !shareGroup(place, other),
  );
  if (!rival || !PLACES.has(place.base)) return undefined;
  return differ(source.text.slice(whereBefore(rival, source)!.start, rival.end), `in ${place.text}`);
}

/** "Removed from the council" for "removed by the council": who did it becomes something else. */
function checkDoers({ statement, source, same }: Alignment): Finding[] {
  for (const token of statement.tokens) {
    if (token.stop || token.isFigure || same[token.index]!.length !== 1) continue;
    const match = same[token.index]![0]!;
    const [lead, theirs] = [leadOfPhrase(token, statement), leadOfPhrase(match, source)];
    if (!lead || !theirs || (lead.folded === 'by') === (theirs.folded === 'by')) continue;
    const [verb, other] = [statement.tokens[lead.index - 1], source.tokens[theirs.index - 1]];
    if (!verb || !other || verb.base !== other.base) continue;
    if (!isPassive(statement, verb) || !isPassive(source, other)) continue;
    return [differ(source.text.slice(other.start, match.end), statement.text.slice(verb.start, token.end))];
  }
  return [];
}

/** The preposition before the last word of a phrase. */
function leadOfPhrase({ index, segment }: Token, { tokens }: AnalysedText): Token | undefined {
  const next = tokens[index + 1];
  if (next && !next.stop && next.segment === segment) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const token = tokens[at]!;
    if (token.segment !== segment) return undefined;
    if (isPreposition(token) || token.folded === 'off') return token;
    if (token.stop && !/^(?:the|a|an|its|his|her|their)$/.test(token.folded)) return undefined;
  }
  return undefined;
}

/** A name of the sentence may not become the place of what happened elsewhere, nor somebody who did it. */
export function checkLocations(alignment: Alignment): Finding[] {
  const { statement, source, reverse } = alignment;
  for (const token of statement.tokens) {
    if (!isWrittenAsName(token, statement)) continue;
    const matches = matchesOf(alignment, token);
    if (matches.length === 0) continue;
    const agent = isDoer(token, statement);
    if (agent && matches.every((match) => isAbove(match, source))) {
      const where = source.tokens[matches[0]!.index - 1]!;
      return [differ(source.text.slice(where.start, matches[0]!.end), `by ${token.text}`)];
    }
    const above = isAbove(token, statement) ? statement.tokens[token.index - 1] : undefined;
    if (above && matches.every((match) => isDoer(match, source)))
      return [differ(`by ${matches[0]!.text}`, statement.text.slice(above.start, token.end))];
    const moved = placeOfAnother(token, alignment);
    if (moved) return [moved];
    if (!PLACES.has(token.base) || !whereBefore(token, statement)) continue;
    if (matches.some((match) => isPlaced(match, source))) continue;
    const rival = source.tokens.find(
      (other) =>
        whereBefore(other, source) !== undefined &&
        PLACES.has(other.base) &&
        reverse.same[other.index]!.length === 0 &&
        !shareGroup(token, other),
    );
    if (rival) return [differ(source.text.slice(whereBefore(rival, source)!.start, rival.end), `in ${token.text}`)];
  }
  return checkDoers(alignment);
}

/** Led by any word that tells where, or part of what is: "the Moscow summit", "Moscow's airport". */
function isPlaced(token: Token, { tokens }: AnalysedText): boolean {
  const before = tokens[token.index - 1];
  return (
    before !== undefined && /^(?:in|at|near|outside|to|of|from|through|across|over|for|the|and)$/.test(before.folded)
  );
}

function isDoer({ index }: Token, text: AnalysedText): boolean {
  const by = text.tokens[index - 1];
  const verb = text.tokens.slice(Math.max(0, index - 4), index).findLast((token) => isPassive(text, token));
  return by?.folded === 'by' && verb !== undefined && verb.clause === by.clause;
}

function isAbove({ index }: Token, { tokens }: AnalysedText): boolean {
  return OVER.test(tokens[index - 1]?.folded ?? '');
}

function shareGroup(one: Token, other: Token): boolean {
  return [...one.meanings.close].some((group) => isGroupOfNames(group) && other.meanings.close.has(group));
}

function differ(theirs: string, own: string): Finding {
  return contradiction(`The footnote's sentence says “${theirs}”, the answer says “${own}”.`);
}
