/** Everything that is measured, and what each name means. Definitions in words are for the reader of a report. */

/** A `rate` counts successes; a `mean` averages shares, question by question. They get different intervals. */
export interface MetricDefinition {
  interval: 'rate' | 'mean';
  better: 'higher' | 'lower';
  group: 'Finding' | 'Answering' | 'Refusing';
  /** Completes "The share of …" or "How …". */
  meaning: string;
}

export const METRICS = {
  'hit@1': rate('Finding', 'answerable questions with an expected article in first place'),
  'hit@5': rate('Finding', 'answerable questions with an expected article among the first five'),
  'hit@20': rate('Finding', 'answerable questions with an expected article among the first twenty'),
  'mrr@10': mean('Finding', 'one divided by the place of the first expected article among the first ten'),
  'recall@5': mean('Finding', 'expected articles among the first five'),
  'recall@10': mean('Finding', 'expected articles among the first ten'),
  'all@5': rate('Finding', 'answerable questions with all expected articles among the first five'),
  nuggetRecall: mean('Answering', 'expected facts that the answer holds; a refusal holds none'),
  citationPrecision: mean('Answering', 'citations that their statement needs or that support it alone'),
  citationRecall: mean('Answering', 'statements that what they cite supports'),
  quoteExactness: rate('Answering', 'quotes that stand in their article character for character'),
  danglingMarkers: { ...rate('Answering', 'markers that name no citation'), better: 'lower' },
  sourceCoverage: mean('Answering', 'needed articles that the answer cites'),
  refusalPrecision: rate('Refusing', 'refusals of questions that the articles do not answer'),
  refusalRecall: rate('Refusing', 'unanswerable questions that were refused'),
  overRefusal: { ...rate('Refusing', 'answerable questions that were refused'), better: 'lower' },
} as const satisfies Record<string, MetricDefinition>;

export type MetricName = keyof typeof METRICS;

/** In the order of every table. */
export const METRIC_NAMES = Object.keys(METRICS) as MetricName[];

export function isMetricName(name: string): name is MetricName {
  return Object.hasOwn(METRICS, name);
}

function rate<Group>(group: Group, meaning: string) {
  return { interval: 'rate', better: 'higher', group, meaning } as const;
}

function mean<Group>(group: Group, meaning: string) {
  return { interval: 'mean', better: 'higher', group, meaning } as const;
}
