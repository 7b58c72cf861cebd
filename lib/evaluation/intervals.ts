import { seededRandom } from './random.ts';
import { ratioOf, type Tally } from './tally.ts';

/** A 95% interval. */
export interface Interval {
  low: number;
  high: number;
}

const Z = 1.959963984540054;
const SAMPLES = 1_000;
const SEED = 1;

/** The interval of Wilson (1927) for `hits` successes of `of` trials, `of` above 0. With all of them it begins at of / (of + 3.84). */
export function wilsonInterval(hits: number, of: number): Interval {
  const rate = hits / of;
  const centre = (rate + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z / (1 + Z ** 2 / of)) * Math.sqrt((rate * (1 - rate)) / of + Z ** 2 / (4 * of ** 2));
  // Rounding must not push the end of an interval beyond what it is an interval of.
  return { low: Math.max(0, Math.min(rate, centre - half)), high: Math.min(1, Math.max(rate, centre + half)) };
}

/** The interval of a ratio by resampling questions: percentiles of 1,000 bootstrap samples, always the same ones. */
export function bootstrapInterval(tallies: readonly Tally[]): Interval {
  return percentilesOf(resample(tallies.length, (drawn) => ratioOf(drawn.map((index) => tallies[index]!))));
}

/**
 * The interval of a difference, after minus before, when both were asked the same questions: whole questions are resampled, so what
 * makes a question hard counts on both sides. A question that does not count on a side has an empty tally there.
 */
export function pairedDifferenceInterval(pairs: readonly { before: Tally; after: Tally }[]): Interval {
  return percentilesOf(
    resample(pairs.length, (drawn) => {
      const before = ratioOf(drawn.map((index) => pairs[index]!.before));
      const after = ratioOf(drawn.map((index) => pairs[index]!.after));
      return before === undefined || after === undefined ? undefined : after - before;
    }),
  );
}

/** `statistic` of 1,000 samples of as many places, drawn with replacement; samples that have none are left out. */
function resample(size: number, statistic: (drawn: number[]) => number | undefined): number[] {
  const random = seededRandom(SEED);
  const found: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const value = statistic(Array.from({ length: size }, () => Math.floor(random() * size)));
    if (value !== undefined) found.push(value);
  }
  return found;
}

function percentilesOf(values: number[]): Interval {
  const sorted = values.toSorted((one, other) => one - other);
  const tail = Math.floor(sorted.length * 0.025);
  return { low: sorted[tail]!, high: sorted[sorted.length - 1 - tail]! };
}
