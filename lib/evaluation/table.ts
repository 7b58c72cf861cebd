import { METRIC_NAMES, METRICS, type MetricName } from './metric-names.ts';
import type { Comparison, Flip } from './comparison.ts';
import type { Metric, Metrics } from './metrics.ts';
import type { ScoredResult } from './score-results.ts';

const MOST_LISTED = 20;
const GROUPS = ['Finding', 'Answering', 'Refusing'] as const;

/** The figures as lines for a terminal: one table for each group of metrics that applies, a row for each kind of question. */
export function metricsTable(
  metrics: Metrics,
  kinds: ReadonlyMap<string, Metrics>,
  sizes: ReadonlyMap<string, number>,
): string[] {
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return GROUPS.flatMap((group) => {
    const names = METRIC_NAMES.filter((name) => METRICS[name].group === group && metrics[name].n > 0);
    if (names.length === 0) return [];
    const rows = [
      ['all', String(total), ...names.map((name) => figure(metrics[name]))],
      ['  95%', '', ...names.map((name) => interval(metrics[name]))],
      ['  n', '', ...names.map((name) => String(metrics[name].n))],
      ...[...kinds]
        .filter(([, own]) => names.some((name) => own[name].n > 0))
        .map(([kind, own]) => [kind, String(sizes.get(kind) ?? 0), ...names.map((name) => figure(own[name]))]),
    ];
    return [...align([...headings(group, names), ...rows]), ''];
  });
}

/** What has changed since a baseline, as lines for a terminal. */
export function comparisonTable({ questions, changes, mended, broken }: Comparison): string[] {
  const rows = changes.map(({ name, before, after, low, high, n, direction }) => [
    name,
    before.toFixed(3),
    after.toFixed(3),
    signed(after - before),
    direction === 'same' ? '' : `${signed(low)} to ${signed(high)}`,
    String(n),
    WORDS[direction],
  ]);
  return [
    `Compared with the baseline on ${questions} questions (differences with 95% intervals, paired):`,
    ...align([['', 'before', 'now', 'change', '95%', 'n', ''], ...rows]),
    '',
    ...flips('Passes now', mended, 'before'),
    ...flips('No longer passes', broken, 'now'),
  ];
}

/** What is not as expected, a line for each question. */
export function faultList(scored: readonly ScoredResult[]): string[] {
  const failed = scored.filter(({ score }) => score.faults.length > 0);
  if (failed.length === 0) return [`All ${scored.length} questions went as expected.`];
  const lines = failed
    .slice(0, MOST_LISTED)
    .map(({ question: { id }, score }) => `  ${id}: ${score.faults.join('; ')}`);
  if (failed.length > MOST_LISTED)
    lines.push(`  … and ${failed.length - MOST_LISTED} more: --html FILE shows them all.`);
  return [`${failed.length} of ${scored.length} questions did not go as expected:`, ...lines];
}

const WORDS = { better: 'better', worse: 'worse', unclear: 'within chance', same: 'same' };

function flips(title: string, list: Flip[], when: string): string[] {
  return list.length === 0
    ? []
    : [`${title} (${list.length}):`, ...list.map(({ id, faults }) => `  ${id} (${when}: ${faults.join('; ')})`)];
}

/** `citationPrecision` over two lines, `hit@5` over one. */
function headings(group: string, names: MetricName[]): string[][] {
  const split = names.map((name) => /^([a-z]+)([A-Z].*)$/.exec(name)?.slice(1) ?? ['', name]);
  return [
    [group, '', ...split.map(([first]) => first!)],
    ['', 'asked', ...split.map(([, second]) => second!)],
  ];
}

function figure({ value }: Metric): string {
  return value === null ? '–' : value.toFixed(3);
}

function interval({ low, high }: Metric): string {
  return low === null || high === null ? '' : `${short(low)}–${short(high)}`;
}

function short(value: number): string {
  return value === 1 ? '1.0' : value.toFixed(2).replace(/^0/, '');
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(3);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** Columns two spaces apart: the first to the left, the others to the right. */
function align(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}
