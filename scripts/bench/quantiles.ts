export interface Times {
  p50: number;
  p95: number;
  p99: number;
}

/** Of times in milliseconds: the values below which half, 95 and 99 of a hundred lie; NaN without any. */
export function quantilesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
