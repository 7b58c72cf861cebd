import { bootstrapInterval, wilsonInterval } from './intervals.ts';
import { METRIC_NAMES, METRICS, type MetricName } from './metric-names.ts';
import type { Tallies, Tally } from './tally.ts';

/** A figure with its 95% interval. All three are null when nothing counted for it. */
export interface Metric {
  value: number | null;
  low: number | null;
  high: number | null;
  /** What it was counted over: questions, answers, refusals, quotes or markers, as the metric says. */
  n: number;
}

export type Metrics = Record<MetricName, Metric>;

/** All metrics over a set of questions. Rates get Wilson's interval, and so do means of all or nothing; other means a bootstrap over the questions. */
export function metricsOf(tallies: readonly Tallies[]): Metrics {
  const entries = METRIC_NAMES.map((name) => [name, metricOf(name, collect(tallies, name))] as const);
  return Object.fromEntries(entries) as Metrics;
}

/** The metrics of each kind of question, in order of appearance. */
export function metricsByKind(scored: readonly { kind: string; tallies: Tallies }[]): Map<string, Metrics> {
  const kinds = [...new Set(scored.map(({ kind }) => kind))];
  return new Map(
    kinds.map((kind) => [kind, metricsOf(scored.filter((one) => one.kind === kind).map(({ tallies }) => tallies))]),
  );
}

function collect(all: readonly Tallies[], name: MetricName): Tally[] {
  return all.map((tallies) => tallies[name]).filter((tally) => tally !== undefined);
}

function metricOf(name: MetricName, tallies: Tally[]): Metric {
  const hits = tallies.reduce((sum, tally) => sum + tally.hits, 0);
  const n = tallies.reduce((sum, tally) => sum + tally.of, 0);
  if (n === 0) return { value: null, low: null, high: null, n };
  // Resampling questions that are all alike would pretend to be sure.
  const isRate = METRICS[name].interval === 'rate' || hits === 0 || hits === n;
  const interval = isRate ? wilsonInterval(hits, n) : bootstrapInterval(tallies);
  return { value: hits / n, ...interval, n };
}
