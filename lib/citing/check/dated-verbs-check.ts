import { isSameDate, type DateMention } from '#lib/text/dates.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import { isVerbLike } from './roles-check.ts';

/** "Admitted women in 1817" where it was founded in 1817, and admitted them in 1921: each verb has its own date. */
export function checkDatedVerbs({ statement, source, same, reverse }: Alignment): Finding[] {
  for (const date of statement.dates) {
    const verb = verbOf(date, statement);
    const [told, ...others] = verb ? same[verb.index]! : [];
    if (!verb || !told || others.length > 0 || !isVerbLike(told, source)) continue;
    const homes = source.dates.filter((other) => isSameDate(date, other));
    const rival = source.dates.find(
      (other) => verbOf(other, source) === told && !statement.dates.some((one) => isSameDate(one, other)),
    );
    const interval = rival ? undefined : intervalOf(told, source);
    if ((!rival && !interval) || homes.length === 0 || (rival && !isSameKind(date, rival))) continue;
    // The date is that of something else, which the statement does not tell.
    const isOfAnother = homes.every((home) => {
      const owner = verbOf(home, source);
      return owner !== undefined && owner !== told && reverse.same[owner.index]!.length === 0;
    });
    if (!isOfAnother) continue;
    return [
      contradiction(
        `The footnote's sentence says ${rival?.text ?? interval} of “${told.text}”, the answer says ${date.text}.`,
      ),
    ];
  }
  return [];
}

/** "eight years earlier" behind a verb. */
function intervalOf({ segment, end }: Token, { text, tokens }: AnalysedText): string | undefined {
  const last = tokens.findLast((token) => token.segment === segment)!;
  return /\b[\w-]+ (?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)) (?:earlier|later|before|afterwards)$/.exec(
    text.slice(end, last.end),
  )?.[0];
}

/** The last verb before a date in its clause, or the first behind a date that opens the sentence. */
function verbOf({ start }: DateMention, text: AnalysedText): Token | undefined {
  const place = text.tokens.find(({ end }) => end > start)!;
  const isTold = (token: Token) => !token.stop && !token.isFigure && isVerbLike(token, text);
  // "until 1921" is a clause by itself.
  const isAlone = text.tokens.every((token) => token.segment !== place.segment || token.stop || token.isFigure);
  const isOf = ({ segment }: Token) => segment === place.segment || (isAlone && segment === place.segment - 1);
  const before = text.tokens.findLast((token) => token.index < place.index && isOf(token) && isTold(token));
  if (before) return before;
  const opensSentence = text.tokens.every(
    (token) => token.sentence !== place.sentence || token.index >= place.index || token.stop,
  );
  return opensSentence
    ? text.tokens.find((token) => token.index > place.index && token.segment <= place.segment + 1 && isTold(token))
    : undefined;
}

/** Both say the year, or both the day. */
function isSameKind(one: DateMention, other: DateMention): boolean {
  return (one.year !== undefined && other.year !== undefined) || (one.day !== undefined && other.day !== undefined);
}
