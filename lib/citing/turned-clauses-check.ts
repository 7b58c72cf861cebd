import type { Token } from './analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';

const COMPARATIVE = /^(?:more|less|fewer|most|least|higher|lower|larger|smaller|bigger)$/;
/** Say that it was otherwise in one place than elsewhere. */
const EXCEPT = /^(?:outside|except|excluding|elsewhere|apart|besides|unlike|beyond)$/;

/**
 * A sentence that tells one thing of one and the contrary of another ("prices fell in London but rose in York"; "most backed the plan,
 * Hungary voted against it") bears out neither of the other.
 */
export function checkTurnedClauses({ statement, source, same, opposite }: Alignment): Finding[] {
  if (statement.tokens.some(({ folded }) => EXCEPT.test(folded))) return [];
  for (const token of statement.tokens) {
    const [other, ...others] = same[token.index]!;
    const [rival, ...rivals] = opposite[token.index]!;
    if (!other || !rival || others.length + rivals.length > 0 || other.segment === rival.segment) continue;
    if (token.stop || COMPARATIVE.test(token.folded) || COMPARATIVE.test(rival.folded)) continue;
    const isIn = (one: Token, verb: Token) => same[one.index]!.some(({ segment }) => segment === verb.segment);
    const isOnlyAtRival = (one: Token) => isIn(one, rival) && !isIn(one, other);
    const around = statement.tokens.filter(
      (one) =>
        one.segment === token.segment && one !== token && !one.stop && !one.isFigure && same[one.index]!.length > 0,
    );
    const behind = around.filter(({ index }) => index > token.index);
    const subjects = around.filter(({ index, isCapital }) => index < token.index && isCapital);
    const told = [behind, subjects].find((ones) => ones.some(isOnlyAtRival) && !ones.some((one) => isIn(one, other)));
    if (!told) continue;
    const own = told.find(isOnlyAtRival)!;
    const theirs = same[own.index]!.find(({ segment }) => segment === rival.segment)!;
    const written = (text: string, one: Token, two: Token) =>
      text.slice(Math.min(one.start, two.start), Math.max(one.end, two.end));
    return [
      contradiction(
        `The footnote's sentence says “${written(source.text, theirs, rival)}”, the answer says “${written(statement.text, own, token)}”.`,
      ),
    ];
  }
  return [];
}
