import { contextsIn, type Context } from '#lib/citing/language/contexts.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { matchesOf, type Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';

/** "the first" names a thing as often as it counts one. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|last|once|twice|half|quarter)$/;

/** A figure may not be told of what the sentence tells of another figure of the same kind: "founded in 1762 and closed in 1918". */
export function checkFiguresTold(alignment: Alignment): Finding[] {
  const { statement, source, same, reverse } = alignment;
  const [told, theirs] = [contextsIn(statement), contextsIn(source)];
  const agrees = (own: Token, other: Token, isStrict: boolean) =>
    told[own.index]!.some((context) =>
      theirs[other.index]!.some(
        (their) =>
          context.to && their.to && isAlike(context, their, isStrict) && stands(context.to, their.to, alignment),
      ),
    );
  for (const own of statement.tokens) {
    if (!own.isFigure || ORDINAL.test(own.folded) || same[own.index]!.length === 0) continue;
    const kind = kindOf(own, statement);
    if (same[own.index]!.some((match) => agrees(own, match, false) || kindOf(match, source) !== kind)) continue;
    const rivals = source.tokens.filter(
      (other) =>
        other.isFigure &&
        kindOf(other, source) === kind &&
        reverse.same[other.index]!.length === 0 &&
        agrees(own, other, true),
    );
    if (rivals.length !== 1) continue;
    return [contradiction(`The footnote's sentence says ${rivals[0]!.text} of this, the answer says ${own.text}.`)];
  }
  return [];
}

function isAlike(own: Context, other: Context, isStrict: boolean): boolean {
  return isStrict ? own.relation === other.relation && own.relation === 'of' : true;
}

function stands(own: Token, other: Token, alignment: Alignment): boolean {
  return matchesOf(alignment, own).includes(other);
}

/** The unit, or that it is a date. */
function kindOf({ start, end }: Token, { dates, numbers }: AnalysedText): string {
  if (dates.some((date) => date.start < end && date.end > start)) return 'date';
  const number = numbers.find((one) => one.start < end && one.end > start);
  return number ? `${number.unit?.dimension ?? ''} ${number.unit ? '' : 'plain'}` : '';
}
