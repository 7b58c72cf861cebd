import { pairedDifferenceInterval } from './intervals.ts';
import { METRIC_NAMES, METRICS, type MetricName } from './metric-names.ts';
import type { Scored, ScoredResult } from './score-results.ts';
import { ratioOf, type Tally } from './tally.ts';

/** How a metric has changed on the questions that both runs asked. */
export interface MetricChange {
  name: MetricName;
  before: number;
  after: number;
  /** Of `after - before`, 95%. */
  low: number;
  high: number;
  /** Questions that count on at least one side. */
  n: number;
  /** `better` and `worse` only when the interval leaves out zero. */
  direction: 'better' | 'worse' | 'unclear' | 'same';
}

/** A question that passed in one run only. */
export interface Flip {
  id: string;
  /** What is wrong on the side on which it did not pass. */
  faults: string[];
}

export interface Comparison {
  /** Questions that both runs asked. */
  questions: number;
  changes: MetricChange[];
  mended: Flip[];
  broken: Flip[];
}

const NOTHING: Tally = { hits: 0, of: 0 };

/**
 * Compares two runs, question by question. Both must have been scored by the same questions.
 *
 * @param left metrics that cannot be compared, such as the exactness of quotes from articles that have changed
 */
export function compareRuns(before: Scored, after: Scored, left: readonly MetricName[] = []): Comparison {
  const earlier = new Map(before.all.map((one) => [one.result.id, one]));
  const pairs = after.all.flatMap((one) => {
    const other = earlier.get(one.result.id);
    return other ? [{ before: other, after: one }] : [];
  });
  const changes = METRIC_NAMES.filter((name) => !left.includes(name)).map((name) => changeOf(name, pairs));
  const passed = ({ score }: ScoredResult) => score.faults.length === 0;
  return {
    questions: pairs.length,
    changes: changes.filter((change) => change !== undefined),
    mended: pairs
      .filter((pair) => !passed(pair.before) && passed(pair.after))
      .map((pair) => ({ id: pair.after.result.id, faults: pair.before.score.faults })),
    broken: pairs
      .filter((pair) => passed(pair.before) && !passed(pair.after))
      .map((pair) => ({ id: pair.after.result.id, faults: pair.after.score.faults })),
  };
}

function changeOf(name: MetricName, pairs: { before: ScoredResult; after: ScoredResult }[]): MetricChange | undefined {
  const tallies = pairs
    .map((pair) => ({
      before: pair.before.score.tallies[name] ?? NOTHING,
      after: pair.after.score.tallies[name] ?? NOTHING,
    }))
    .filter((pair) => pair.before.of + pair.after.of > 0);
  const before = ratioOf(tallies.map((pair) => pair.before));
  const after = ratioOf(tallies.map((pair) => pair.after));
  if (before === undefined || after === undefined) return undefined;
  const { low, high } = pairedDifferenceInterval(tallies);
  return { name, before, after, low, high, n: tallies.length, direction: directionOf(name, after - before, low, high) };
}

function directionOf(name: MetricName, difference: number, low: number, high: number): MetricChange['direction'] {
  if (low <= 0 && high >= 0) return difference === 0 ? 'same' : 'unclear';
  return difference > 0 === (METRICS[name].better === 'higher') ? 'better' : 'worse';
}
