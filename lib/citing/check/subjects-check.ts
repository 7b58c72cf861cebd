import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { isAkin, type Alignment } from './alignment.ts';
import { excerpt } from '#lib/citing/language/excerpt.ts';
import { contradiction, type Finding } from './finding.ts';
import { negationsIn } from '#lib/citing/language/negation.ts';
import { isVerbLike } from './roles-check.ts';
import { isPassive } from '#lib/citing/language/roles.ts';
import { isSpeechWord } from '#lib/citing/language/speakers.ts';
import { doerOf, subjectOf } from '#lib/citing/language/subjects.ts';

/** "The captain died" where passengers died and the captain survived: what happens is told of another, who does something else. */
export function checkSubjectsOfVerbs(alignment: Alignment): Finding[] {
  const { statement, source, same } = alignment;
  for (const verb of statement.tokens) {
    if (verb.stop || verb.isFigure || isSpeechWord(verb) || !isVerbLike(verb, statement)) continue;
    const told = same[verb.index]!.filter((match) => isVerbLike(match, source));
    if (told.length === 0 || told.length < same[verb.index]!.length) continue;
    const own = bearersOf(statement, verb);
    const matches = own.flatMap(({ index }) => [...same[index]!, ...alignment.akin[index]!]);
    if (own.length === 0 || !own.every(({ index }) => same[index]!.length > 0)) continue;
    const theirs = told.map((match) => ({ match, bearers: bearersOf(source, match) }));
    const isOfAnother = ({ match, bearers }: (typeof theirs)[number]) =>
      isDoneTo(statement, verb) === isDoneTo(source, match) &&
      bearers.length > 0 &&
      areAlike(own, bearers) &&
      !bearers.some((token) => matches.includes(token) || own.some((one) => isAkin(one, token))) &&
      // "the landslide destroyed the bridge and the rain grounded the helicopters"
      !matches.some(
        (one) => one.segment === match.segment && (one.index < match.index || !beginsAnother(one, match, source)),
      );
    if (!theirs.every(isOfAnother)) continue;
    // They do something else there, which the statement does not tell.
    const doesElse = source.tokens.find(
      (token) =>
        !token.stop &&
        !isSpeechWord(token) &&
        isVerbLike(token, source) &&
        alignment.reverse.same[token.index]!.length === 0 &&
        bearersOf(source, token).some((one) => matches.includes(one)),
    );
    if (!doesElse) continue;
    const { match, bearers } = theirs[0]!;
    return [
      contradiction(
        `The footnote's sentence says “${excerpt(source, [bearers[0]!, match])}”, the answer says “${excerpt(statement, [own[0]!, verb])}”.`,
      ),
    ];
  }
  return [];
}

const NOBODY = /^(?:nobody|no-one|none|neither)$/;
const SAVE = /\b(?:but|except|besides|bar|save|apart|other than|unless|until|yet)\b/i;

/** "A group has claimed responsibility" where nobody has. */
export function checkNobody(alignment: Alignment): Finding[] {
  const { statement, source, same } = alignment;
  if (SAVE.test(source.text) || negationsIn(statement).length > 0) return [];
  for (const verb of statement.tokens) {
    if (verb.stop || verb.isFigure || !isVerbLike(verb, statement)) continue;
    const [told, ...others] = same[verb.index]!;
    if (!told || others.length > 0 || subjectOf(statement, verb).length === 0) continue;
    const nobody = source.tokens.find(
      ({ index, segment, folded }) =>
        segment === told.segment &&
        index < told.index &&
        (NOBODY.test(folded) || (folded === 'no' && source.tokens[index + 1]?.folded === 'one')),
    );
    const isSameObject = statement.tokens.some(
      (token) =>
        !token.stop &&
        token.segment === verb.segment &&
        token.index > verb.index &&
        same[token.index]!.some(({ segment, index }) => segment === told.segment && index > told.index),
    );
    if (!nobody || !isSameObject) continue;
    return [contradiction(`The footnote's sentence says “${excerpt(source, [nobody, told])}”.`)];
  }
  return [];
}

/** Whether a word of the statement tells what the same subject does in the source: "rose" of wages, though prices fell. */
export function isToldOfSubject(token: Token, alignment: Alignment): boolean {
  const { statement, source, same, akin } = alignment;
  if (!akin[token.index]!.some((match) => isVerbLike(match, source))) return false;
  const own = bearersOf(statement, token);
  return akin[token.index]!.some(
    (match) =>
      isVerbLike(match, source) &&
      bearersOf(source, match).some((bearer) => own.some(({ index }) => same[index]!.includes(bearer))),
  );
}

/** Subject of a verb behind another. */
function beginsAnother(token: Token, verb: Token, text: AnalysedText): boolean {
  return text.tokens.some(
    (other) =>
      other.segment === verb.segment &&
      other.index > token.index &&
      !other.stop &&
      isVerbLike(other, text) &&
      subjectOf(text, other).at(-1) === token,
  );
}

/** Who does it, or in a passive without "by" what it is done to. */
function bearersOf(text: AnalysedText, verb: Token): Token[] {
  const doers = doerOf(text, verb);
  return doers.length > 0 || !isPassive(text, verb) ? doers : subjectOf(text, verb);
}

/** A passive that does not say who does it. */
function isDoneTo(text: AnalysedText, verb: Token): boolean {
  return isPassive(text, verb) && doerOf(text, verb).length === 0;
}

/** A name and what somebody is may be the same one. */
function areAlike(own: Token[], theirs: Token[]): boolean {
  const isNamed = (tokens: Token[]) => tokens.every(({ isCapital }) => isCapital);
  return isNamed(own) === isNamed(theirs);
}
