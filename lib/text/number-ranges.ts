import { fold } from './fold.ts';
import { scaleOf } from './number-words.ts';
import type { NumberMention } from './numbers.ts';

const TO = /^(?:\s?[-–]\s?| to | bis )$/;
const AND = /^ and $/;
/** "doubled to 30 million" */
const TIMES = /^(?:twice|thrice|double|triple)/i;
/** From here on a number is a year, or long enough to be written in full. */
const FULL = 1_000;

/**
 * Gives the two ends of a range the scale and the unit that stand at one of them: "between 5 and 10 million people", "$4-5bn",
 * "5 to 10 per cent". The first end is scaled only where it is the lower one as written.
 *
 * @param numbers in order
 */
export function withSharedUnits(numbers: readonly NumberMention[], text: string): NumberMention[] {
  const all = [...numbers];
  for (let at = 0; at + 1 < all.length; at++) {
    const [low, high] = [all[at]!, all[at + 1]!];
    const between = text.slice(low.end, high.start);
    const isRange = TO.test(between) || (low.preposition === 'between' && AND.test(between));
    if (
      !isRange ||
      TIMES.test(low.text) ||
      low.kind !== 'cardinal' ||
      high.kind !== 'cardinal' ||
      Math.abs(low.value) >= FULL
    )
      continue;
    if (low.unit && high.unit && low.unit.dimension !== high.unit.dimension) continue;
    const scale = scaleIn(high.text);
    const isScaled = scale > 1 && scaleIn(low.text) === 1 && low.value < high.value / scale;
    // "$4 to 5 people" shares nothing: a currency goes over only to what counts nothing else.
    const isSum = low.unit !== undefined && /^[A-Z]{3}$/.test(low.unit.dimension) && high.counted === undefined;
    if (isScaled) all[at] = { ...low, value: low.value * scale, rangeText: text.slice(low.start, high.end) };
    if (high.unit && !low.unit) all[at] = { ...all[at]!, unit: high.unit };
    else if (isSum && !high.unit) all[at + 1] = { ...high, unit: low.unit! };
  }
  return all;
}

/** 1,000,000,000 for "$5bn", 1 where there is no such word. */
function scaleIn(text: string): number {
  const scales =
    fold(text)
      .match(/\p{L}+/gu)
      ?.flatMap((word) => scaleOf(word) ?? []) ?? [];
  return scales.filter((scale) => scale >= FULL).reduce((product, scale) => product * scale, 1);
}
