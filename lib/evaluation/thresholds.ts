import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { messageOf, UserError } from '#lib/errors.ts';
import { isMetricName, METRIC_NAMES, type MetricName } from './metric-names.ts';
import type { Metrics } from './metrics.ts';

/** What a figure must reach or must not exceed. */
export type Threshold = { atLeast: number } | { atMost: number };

/** One line of the thresholds file. */
export interface Gate {
  /** A kind of question, or `all`. */
  kind: string;
  name: MetricName;
  /** null: measured and shown, but not enforced. */
  threshold: Threshold | null;
}

const number = z.number().min(0).max(1);
const thresholdShape = z.union([z.strictObject({ atLeast: number }), z.strictObject({ atMost: number })], {
  error: 'expected {"atLeast": 0.9}, {"atMost": 0.1} or null',
});
const metricName = z.string().refine(isMetricName, { error: `expected one of ${METRIC_NAMES.join(', ')}` });
const fileShape = z.record(z.string(), z.record(metricName, thresholdShape.nullable()));

/**
 * Reads gates such as `{"all": {"nuggetRecall": {"atLeast": 0.85}}, "paraphrase": {"nuggetRecall": null}}`.
 *
 * @throws {UserError} naming the file and what is wrong with it.
 */
export async function readThresholds(file: string): Promise<Gate[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UserError(`The thresholds in ${file} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
  return parseThresholds(value, file);
}

/**
 * @param name what messages call the file
 * @throws {UserError} as `readThresholds` does.
 */
export function parseThresholds(value: unknown, name: string): Gate[] {
  const read = fileShape.safeParse(value);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => {
      const message = issue.code === 'invalid_key' ? issue.issues[0]!.message : issue.message;
      return `${issue.path.map(String).join('.') || 'the whole'}: ${message}`;
    });
    throw new UserError(`${name}: ${faults.join('; ')}.`);
  }
  return Object.entries(read.data).flatMap(([kind, thresholds]) =>
    (Object.entries(thresholds) as [MetricName, Threshold | null][]).map(([metric, threshold]) => ({
      kind,
      name: metric,
      threshold,
    })),
  );
}

/** A sentence for the gate that a run does not pass; undefined when it does. What could not be measured does not pass. */
export function gateFault(
  gate: Gate,
  run: { metrics: Metrics; kinds: ReadonlyMap<string, Metrics> },
): string | undefined {
  const { kind, name, threshold } = gate;
  if (threshold === null) return undefined;
  const metric = (kind === 'all' ? run.metrics : run.kinds.get(kind))?.[name];
  const title = `${name} of ${kind === 'all' ? 'all questions' : `the ${kind} questions`}`;
  const wanted = 'atLeast' in threshold ? `at least ${threshold.atLeast}` : `at most ${threshold.atMost}`;
  if (!metric || metric.value === null) return `${title} was not measured: nothing counts for it; ${wanted} is wanted.`;
  const passes = 'atLeast' in threshold ? metric.value >= threshold.atLeast : metric.value <= threshold.atMost;
  if (passes) return undefined;
  const interval = `${metric.low!.toFixed(3)} to ${metric.high!.toFixed(3)}, n ${metric.n}`;
  return `${title} is ${metric.value.toFixed(3)} (${interval}); ${wanted} is wanted.`;
}
