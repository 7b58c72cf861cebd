import type { PassageFacts } from './passage-facts.ts';
import { inMeta, inText, inTitle, type Posting } from './posting.ts';

/** Those of FTS5's own ranking (https://www.sqlite.org/fts5.html#the_bm25_function). */
const K1 = 1.2;
const B = 0.75;
const LEAST_IDF = 1e-6;

/** What BM25 needs to know of the passages. */
export interface Collection {
  passages: number;
  facts: PassageFacts;
  averageLength: number;
}

/** Ranks passages by BM25 over all their fields alike. One board serves every search: only what one has touched is wiped for the next. */
export class ScoreBoard {
  #scores = new Float64Array(0);
  /** Passages with a score. */
  #touched: number[] = [];

  begin({ facts }: Collection): void {
    if (this.#scores.length < facts.size) this.#scores = new Float64Array(facts.size);
    else for (const id of this.#touched) this.#scores[id] = 0;
    this.#touched = [];
  }

  /** Adds what one term gives. */
  add(posting: Posting, { passages, facts, averageLength }: Collection): void {
    const scores = this.#scores;
    const touched = this.#touched;
    const { ids, counts } = posting;
    const { title, meta, text } = facts.lengths;
    const idf = Math.log((passages - ids.length + 0.5) / (ids.length + 0.5));
    const weight = idf > 0 ? idf : LEAST_IDF;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!;
      const before = scores[id]!;
      if (before === 0) touched.push(id);
      const count = inTitle(counts[at]!) + inMeta(counts[at]!) + inText(counts[at]!);
      const length = title[id]! + meta[id]! + text[id]!;
      const norm = count + K1 * (1 - B + (B * length) / averageLength);
      scores[id] = before + weight * ((count * (K1 + 1)) / norm);
    }
  }

  /** The ids with the highest scores, the older first among equals. @param isAllowed every passage when it is absent */
  best(limit: number, isAllowed?: (passageId: number) => boolean): number[] {
    const scores = this.#scores;
    const byRank = (one: number, other: number): number => scores[other]! - scores[one]! || one - other;
    const best: number[] = [];
    let worst: number | undefined;
    for (const id of this.#touched) {
      if (worst !== undefined && byRank(id, worst) > 0) continue;
      if (isAllowed && !isAllowed(id)) continue;
      best.push(id);
      if (best.length < 2 * limit) continue;
      best.sort(byRank).splice(limit);
      worst = best.at(-1);
    }
    return best.sort(byRank).slice(0, limit);
  }
}
