import type { HierarchicalNSW } from 'hnswlib-node';
import { nearest, type PassageVector } from '#lib/store/exact-scan.ts';

/** Retrieval asks for so many. */
const LIMIT = 200;
const WANTED = 10;
/** What rounding may do to a cosine. */
const EQUAL = 1e-6;

/** A vector to ask for, how near the tenth of all is to it, and the milliseconds that comparing it with all took. */
export interface Probe {
  vector: Float32Array;
  least: number;
  exactly: number;
}

export function probesOf(vectors: readonly Float32Array[], passages: readonly PassageVector[]): Probe[] {
  return vectors.map((vector) => {
    const started = performance.now();
    const least = nearest(vector, passages, WANTED).at(-1)!.similarity - EQUAL;
    return { vector, least, exactly: performance.now() - started };
  });
}

/**
 * The share of the ten nearest that a graph finds, and the milliseconds of each search. A passage counts when it is as near as the tenth of all, which of several
 * equal copies it may be, as ann-benchmarks does.
 */
export function foundByGraph(index: HierarchicalNSW, probes: readonly Probe[]): { share: number; times: number[] } {
  const count = index.getCurrentCount();
  const times: number[] = [];
  let found = 0;
  for (const { vector, least } of probes) {
    const started = performance.now();
    const { distances } = index.searchKnn(Array.from(vector), Math.min(LIMIT, count));
    times.push(performance.now() - started);
    found += Math.min(WANTED, distances.filter((distance) => 1 - distance >= least).length);
  }
  return { share: found / (probes.length * Math.min(WANTED, count)), times };
}

export function unitVector(numbers: readonly number[]): Float32Array {
  const length = Math.hypot(...numbers) || 1;
  return Float32Array.from(numbers, (number) => number / length);
}
