import type { NumberMention } from '#lib/text/numbers.ts';
import type { Figure } from './figures.ts';

const MOST_ROUGH = 0.06;
/** 33 per cent is a third. */
const MOST_ROUNDED = 0.02;
const MOST_OVER = 0.25;
const MOST_CONVERTED = 0.03;

/** Whether a figure of a statement can be one of its source: in another unit, rounded, or only bounded by it. */
export function isSameNumber(claim: Figure, other: Figure): boolean {
  // "(-5%)" for "fell by 5%"
  if (claim.value < 0 && other.isFall && other.value > 0) return isSameNumber({ ...claim, value: -claim.value }, other);
  if (other.value < 0 && claim.isFall && claim.value > 0) return isSameNumber(claim, { ...other, value: -other.value });
  const [one, two] = [measureOf(claim), measureOf(other)];
  if ((claim.isImplied || other.isImplied) && one.dimension !== two.dimension) return false;
  if (isSameGrowth(claim, other) || isSameGrowth(other, claim) || isInverse(claim, other) || isInverse(other, claim))
    return true;
  if (one.dimension !== undefined && two.dimension !== undefined && one.dimension !== two.dimension) return false;
  const isComparable = one.dimension !== undefined && two.dimension !== undefined;
  // "a quarter" of something that is not named as a share, "25" without its per cent
  const [a, b] = isComparable ? [one.value, two.value] : [claim.value, other.value];
  const isRounded = isComparable && one.dimension === 'ratio' && claim.kind !== other.kind;
  const isConverted = isComparable && !Number.isInteger(one.factor) && one.factor !== two.factor;
  if (isClose(a, b, isRounded ? MOST_ROUNDED : isConverted ? MOST_CONVERTED : 0)) return true;
  // "over 57" is not "over 75", although whoever is over 75 is over 57.
  if (claim.bound !== undefined && claim.bound !== 'about' && claim.bound === other.bound) return false;
  if (claim.bound === 'about') return isClose(a, b, MOST_ROUGH);
  if (claim.bound === 'above') return b > a && isClose(a, b, MOST_OVER) && other.bound !== 'below';
  if (claim.bound === 'below') return b < a && isClose(a, b, MOST_OVER) && other.bound !== 'above';
  return false;
}

/** "estimated at a third of that" for "three times the estimate" */
function isInverse(part: Figure, times: Figure): boolean {
  const isFactor = times.counted === 'time' || /^(?:twice|double[ds]?|triple[ds]?)$/i.test(times.text);
  return part.kind === 'fraction' && isFactor && isClose(1 / part.value, times.value, 0);
}

/** "doubled" is "rose by 100 per cent". */
function isSameGrowth(times: NumberMention, share: NumberMention): boolean {
  return (
    /^(?:doubled?|tripled?)$/i.test(times.text) &&
    share.unit?.dimension === 'ratio' &&
    share.value === (times.value - 1) * 100
  );
}

interface Measure {
  dimension?: string;
  factor: number;
  /** In the base unit. */
  value: number;
}

function measureOf({ value, unit, kind }: NumberMention): Measure {
  if (kind === 'fraction') return { dimension: 'ratio', factor: 1, value };
  return { dimension: unit?.dimension, factor: unit?.factor ?? 1, value: value * (unit?.factor ?? 1) };
}

/** Whether two values are apart by no more than this share of the greater. */
export function isClose(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * tolerance + 1e-9 * Math.abs(a);
}
