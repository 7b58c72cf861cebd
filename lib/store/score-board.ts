import { eachOf, type Posting } from './postings.ts';

/** Those of FTS5's own ranking. */
const K1 = 1.2;
const B = 0.75;
const LEAST_IDF = 1e-6;

/** What BM25 needs to know of the passages. */
export interface Collection {
  passages: number;
  /** Number of terms of each passage, by its id. */
  lengths: Uint32Array;
  averageLength: number;
}

/** Ranks passages by BM25 over all their fields alike. One board serves every search: only what one has touched is wiped for the next. */
export class ScoreBoard {
  #scores = new Float64Array(0);
  /** Passages with a score. */
  #touched: number[] = [];

  begin({ lengths }: Collection): void {
    if (this.#scores.length < lengths.length) this.#scores = new Float64Array(lengths.length);
    else for (const id of this.#touched) this.#scores[id] = 0;
    this.#touched = [];
  }

  /** Adds what one term gives. */
  add(posting: Posting, { passages, lengths, averageLength }: Collection): void {
    const scores = this.#scores;
    const touched = this.#touched;
    const idf = Math.log((passages - posting.documents + 0.5) / (posting.documents + 0.5));
    const weight = idf > 0 ? idf : LEAST_IDF;
    eachOf(posting, (id, count) => {
      const before = scores[id]!;
      if (before === 0) touched.push(id);
      const norm = count + K1 * (1 - B + (B * lengths[id]!) / averageLength);
      scores[id] = before + weight * ((count * (K1 + 1)) / norm);
    });
  }

  /** The ids with the highest scores, the older first among equals. */
  best(limit: number): number[] {
    const scores = this.#scores;
    const byRank = (one: number, other: number): number => scores[other]! - scores[one]! || one - other;
    const best: number[] = [];
    let worst: number | undefined;
    for (const id of this.#touched) {
      if (worst !== undefined && byRank(id, worst) > 0) continue;
      best.push(id);
      if (best.length < 2 * limit) continue;
      best.sort(byRank).splice(limit);
      worst = best.at(-1);
    }
    return best.sort(byRank).slice(0, limit);
  }
}
