import { describe, expect, it } from 'vitest';
import { METRIC_NAMES } from './metric-names.ts';
import { metricsByKind, metricsOf } from './metrics.ts';

describe('metrics', () => {
  it('have the names that other tools know', () => {
    expect(METRIC_NAMES).toEqual(
      `hit@1 hit@5 hit@20 mrr@10 recall@5 recall@10 all@5 nuggetRecall citationPrecision citationRecall quoteExactness danglingMarkers
      sourceCoverage refusalPrecision refusalRecall overRefusal`.split(/\s+/),
    );
  });

  it('average means over questions, and rates over what they count', () => {
    const metrics = metricsOf([
      { nuggetRecall: { hits: 1, of: 1 }, quoteExactness: { hits: 1, of: 1 } },
      { nuggetRecall: { hits: 0.5, of: 1 }, quoteExactness: { hits: 2, of: 3 } },
      {},
    ]);
    // (1 + 1/2) / 2, and 3 of 4 quotes; the third question counts for neither.
    expect(metrics.nuggetRecall).toMatchObject({ value: 0.75, n: 2 });
    expect(metrics.quoteExactness).toMatchObject({ value: 0.75, n: 4 });
    // Wilson for 3 of 4.
    expect(metrics.quoteExactness.low).toBeCloseTo(0.3006, 4);
    expect(metrics.quoteExactness.high).toBeCloseTo(0.9544, 4);
  });

  it('are null, not 0, where nothing counts', () => {
    expect(metricsOf([{}])['hit@1']).toEqual({ value: null, low: null, high: null, n: 0 });
  });

  it('are given for each kind by itself, in order of appearance', () => {
    const yes = { 'hit@1': { hits: 1, of: 1 } };
    const no = { 'hit@1': { hits: 0, of: 1 } };
    const kinds = metricsByKind([
      { kind: 'typo', tallies: yes },
      { kind: 'fact', tallies: no },
      { kind: 'typo', tallies: no },
    ]);
    expect([...kinds].map(([kind, metrics]) => [kind, metrics['hit@1'].value, metrics['hit@1'].n])).toEqual([
      ['typo', 0.5, 2],
      ['fact', 0, 1],
    ]);
  });
});
