import type { AnswerResult } from '#lib/engine/answer-result.ts';

/** Median and 95th percentile in milliseconds; null when nothing was timed. */
export interface Timing {
  median: number | null;
  p95: number | null;
}

export type Timings = Record<keyof AnswerResult['milliseconds'], Timing>;

export function timingsOf(results: readonly Pick<AnswerResult, 'milliseconds'>[]): Timings {
  const of = (name: keyof AnswerResult['milliseconds']): Timing => {
    const sorted = results
      .map(({ milliseconds }) => milliseconds[name])
      .filter((time) => time !== null)
      .sort((one, other) => one - other);
    return { median: atShare(sorted, 0.5), p95: atShare(sorted, 0.95) };
  };
  return { retrieve: of('retrieve'), firstText: of('firstText'), total: of('total') };
}

/** The smallest value that the given share of the values does not exceed. */
function atShare(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
