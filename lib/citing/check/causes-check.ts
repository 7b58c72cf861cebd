import type { Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { isLight } from './coverage-check.ts';
import { detail, type Finding } from './finding.ts';
import { isPreposition } from '#lib/citing/language/roles.ts';
import { isSpeechWord } from '#lib/citing/language/speakers.ts';

/** Say outright that one thing is the reason for another; "after" and "as" may only tell when. */
const CAUSES: readonly string[][] = [
  ['because'],
  ['due', 'to'],
  ['owing', 'to'],
  ['thanks', 'to'],
  ['as', 'a', 'result', 'of'],
  ['in', 'response', 'to'],
  ['in', 'retaliation', 'for'],
  ['in', 'protest', 'at'],
  ['in', 'protest', 'against'],
  ['on', 'account', 'of'],
  ['caused', 'by'],
  ['prompted', 'by'],
  ['triggered', 'by'],
];

/** Words that tell a reason, or may. */
const GIVES_REASON =
  /^(?:because|due|owing|thanks|result\w*|respon\w+|retaliat\w+|protest\w*|account|caus\w+|prompt\w*|trigger\w*|after|following|as|since|so|over|amid|for|given|when|while|once|if|with|without|by|through|under|from|despite|although|though|until|where|who|which|that|lead|leads|led|leading|lack\w*|reason\w*|why|therefore|thus|hence|mean\w*|forc\w+|enabl\w+|allow\w*|help\w*|driv\w+|drove|fuel\w*|spark\w*|provok\w*|blam\w*|cit\w+|attribut\w*|explain\w*|contribut\w+|fear\w*|concern\w*|suspicion|anger|to|in|on|into|amidst|against|make|makes|made|making|brought|[a-z]{2,}ing)$/;

/** "Because of a tip" where the sentence has no tip; "because it rained" where it has rain, and says nothing of a reason. */
export function checkCauses(alignment: Alignment): Finding[] {
  const { statement, source, same, akin } = alignment;
  const { tokens } = statement;
  for (const marker of tokens) {
    const length = causeAt(marker, tokens);
    if (length === 0) continue;
    const from = marker.index + length;
    const cause = reasonFrom(from, tokens).filter(
      (token) => !token.stop && !isLight(token, statement) && !isSpeechWord(token),
    );
    if (cause.length === 0) continue;
    const isFound = ({ index }: Token) => same[index]!.length > 0;
    // A name that is only near one of the sentence's words is another.
    const near = cause.filter(({ index, isCapital }) => !isCapital && akin[index]!.length > 0);
    const said = statement.text.slice(marker.start, cause.at(-1)!.end);
    if (!cause.some(isFound) && near.length * 2 < cause.length)
      return [detail(`The footnote's sentence does not say “${said}”.`)];
    if (!cause.every(isFound)) continue;
    const givesReason = source.tokens.some(({ folded }) => GIVES_REASON.test(folded));
    if (!givesReason) return [detail(`The footnote's sentence does not give a reason, the answer does: “${said}”.`)];
  }
  return [];
}

/** How many words from here on say that a reason follows. */
function causeAt({ index }: Token, tokens: Token[]): number {
  const found = CAUSES.find((words) => words.every((word, offset) => tokens[index + offset]?.folded === word));
  return found === undefined ? 0 : found.length + (tokens[index + found.length]?.folded === 'of' ? 1 : 0);
}

/** Up to the end of the clause, or to a preposition behind the first two words that say something. */
function reasonFrom(from: number, tokens: Token[]): Token[] {
  const first = tokens[from];
  if (!first) return [];
  const reason: Token[] = [];
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.sentence !== first.sentence || token.clause !== first.clause) break;
    if (isPreposition(token) && reason.filter(({ stop }) => !stop).length > 2) break;
    reason.push(token);
  }
  return reason;
}
