import type { AnalysedText } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import type { Figure } from '#lib/citing/language/figures.ts';
import { negationsIn } from '#lib/citing/language/negation.ts';
import { isClose, isSameNumber } from '#lib/citing/language/same-number.ts';

/** Between a part and its whole: "two of its five". */
export const OF_WHOLE = /^ of (?:the |its |his |her |their |these |those |our |all )*$/;

/** Whether a number that the source does not have follows from those that it has. */
export function isReckoned(number: Figure, alignment: Alignment): boolean {
  const { source } = alignment;
  return (
    isEverySecond(number, source) ||
    isBetweenYears(number, source) ||
    isDifference(number, alignment) ||
    isRestOf(number, alignment)
  );
}

/** "Half of the children" for "every second child". */
function isEverySecond({ value }: Figure, { text }: AnalysedText): boolean {
  return value === 0.5 && /\bevery (?:second|other)\b/i.test(text);
}

/** "Two years after" for 2025 and 2027. */
function isBetweenYears({ value, unit, text }: Figure, { dates }: AnalysedText): boolean {
  if (unit === undefined || !/years?$/i.test(text.trim())) return false;
  const years = dates.flatMap(({ year }) => year ?? []);
  return years.some((from) => years.includes(from + value));
}

/** "Eight euros more" for 30 euros and 22 euros. */
function isDifference({ value, unit, end }: Figure, { statement, source }: Alignment): boolean {
  if (
    !/^ (?:\p{L}+ )?(?:more|less|fewer|higher|lower|later|earlier|cheaper|dearer|longer|shorter)\b/u.test(
      statement.text.slice(end),
    )
  )
    return false;
  const alike = source.numbers.filter((other) => other.unit?.dimension === unit?.dimension);
  return alike.some((one) => alike.some((two) => isClose(Math.abs(one.value - two.value), value, 0)));
}

/** "Five of the seven lost a man" for "two of the seven came back without losing one". */
function isRestOf({ value, end }: Figure, { statement, source }: Alignment): boolean {
  const whole = statement.numbers.find(
    (other) => other.start > end && OF_WHOLE.test(statement.text.slice(end, other.start)),
  );
  return (
    whole !== undefined &&
    source.numbers.some((part) => part.value + value === whole.value) &&
    negationsIn(statement).length !== negationsIn(source).length &&
    source.numbers.some((other) => isSameNumber(other, whole))
  );
}
