import { basesOf } from '#lib/citing/language/meaning.ts';
import { isSameNumber } from '#lib/citing/language/same-number.ts';
import type { FigureTold } from './figures-told.ts';
import { isAlike } from './likeness.ts';

/** Words for anybody: what is counted as people may be counted as victims. */
export const ANYBODY = basesOf(
  'people person persons human others lives victims casualties dead bodies inhabitants deaths fatalities',
);
/** How far a round number may be from the one it stands for. */
const ROUNDED = 0.03;

/** Whether two figures count one kind of thing, as far as their words tell. */
export function areComparable(one: FigureTold, other: FigureTold): boolean {
  if (
    one.dimension !== other.dimension ||
    one.isChange !== other.isChange ||
    (one.isOfMany !== undefined && other.isOfMany !== undefined && one.isOfMany !== other.isOfMany)
  )
    return false;
  const [a, b] = [one.counted, other.counted];
  if (one.dimension !== undefined || a === undefined || b === undefined) return true;
  return isAlike(a, b) || (ANYBODY.has(a.base) && ANYBODY.has(b.base));
}

/** Whether two figures may be one: rounded, bounded, in other units. */
export function isSameFigure(one: FigureTold, other: FigureTold): boolean {
  if (one.range === undefined || other.range === undefined) return one.range === other.range;
  if (one.sureness === 'denied' || other.sureness === 'denied')
    return one.sureness === other.sureness && one.says === other.says;
  const [a, b] = [one.range, other.range];
  if (a.low <= b.high * (1 + 1e-9) && b.low <= a.high * (1 + 1e-9)) return true;
  if (one.figure && other.figure && (isSameNumber(one.figure, other.figure) || isSameNumber(other.figure, one.figure)))
    return true;
  return isRounded(a.low, b.low, one.dimension) || isRounded(b.low, a.low, one.dimension);
}

/** A round number of at least three digits, or with a scale word, stands for what is near it. */
function isRounded(round: number, exact: number, dimension: string | undefined): boolean {
  if (dimension === 'score' || dimension === 'calendar') return false;
  const size = Math.abs(round);
  if (dimension === 'ratio')
    return Number.isInteger(Math.round(round * 1e6) / 1e4) && Math.abs(round - exact) <= 0.005 + 1e-9;
  if (size < 100) return false;
  const digits = String(Math.round(size)).replace(/0+$/u, '').length;
  const own = String(Math.round(Math.abs(exact))).replace(/0+$/u, '').length;
  return digits < own && digits <= 3 && Math.abs(round - exact) <= size * ROUNDED;
}
