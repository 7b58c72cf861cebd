import type { MetricName } from './metric-names.ts';

/** What one question adds to a metric: `value = sum of hits / sum of of`. For a mean `of` is 1 and `hits` a share. */
export interface Tally {
  hits: number;
  of: number;
}

/** The metrics that a question counts for. */
export type Tallies = Partial<Record<MetricName, Tally>>;

/** A yes or no as a tally. */
export function yesOrNo(yes: boolean): Tally {
  return { hits: yes ? 1 : 0, of: 1 };
}

/** A share of one question, for a mean. */
export function share(hits: number, of: number): Tally {
  return { hits: of === 0 ? 0 : hits / of, of: 1 };
}

/** @returns undefined when nothing was counted. */
export function ratioOf(tallies: Iterable<Tally>): number | undefined {
  let hits = 0;
  let of = 0;
  for (const tally of tallies) {
    hits += tally.hits;
    of += tally.of;
  }
  return of === 0 ? undefined : hits / of;
}
