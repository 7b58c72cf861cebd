import type { PassageFacts } from './passage-facts.ts';
import { inMeta, inText, inTitle, type Posting } from './posting.ts';

/** Those of FTS5's own ranking (https://www.sqlite.org/fts5.html#the_bm25_function). */
const K1 = 1.2;
const B = 0.75;
const LEAST_IDF = 1e-6;

/** Ranks passages by BM25 over all their fields alike. One board serves every search: only what one has touched is wiped for the next. */
export class ScoreBoard {
  #scores = new Float64Array(0);
  /** Slots of passages with a score, the first `#count` of these. */
  #touched = new Uint32Array(0);
  #count = 0;
  /** What the length of each passage adds below the line of BM25, for `#average`. */
  #norms = new Float64Array(0);
  #average = 0;
  #version = 0;
  #base = 0;

  /** @param averageLength number of terms of a passage */
  begin(facts: PassageFacts, averageLength: number): void {
    const isSame = facts.version === this.#version;
    if (isSame) for (let at = 0; at < this.#count; at++) this.#scores[this.#touched[at]!] = 0;
    else {
      this.#scores = new Float64Array(facts.size);
      this.#touched = new Uint32Array(facts.size);
      this.#version = facts.version;
      this.#base = facts.base;
    }
    this.#count = 0;
    if (isSame && averageLength === this.#average) return;
    this.#norms = normsOf(facts, averageLength);
    this.#average = averageLength;
  }

  /** Adds what one term gives. @param passages in the whole index */
  add({ ids, counts }: Posting, passages: number): void {
    const scores = this.#scores;
    const touched = this.#touched;
    const norms = this.#norms;
    const base = this.#base;
    const idf = Math.log((passages - ids.length + 0.5) / (ids.length + 0.5));
    const weight = idf > 0 ? idf : LEAST_IDF;
    let count = this.#count;
    for (let at = 0; at < ids.length; at++) {
      const slot = ids[at]! - base;
      const packed = counts[at]!;
      const before = scores[slot]!;
      if (before === 0) touched[count++] = slot;
      const frequency = inTitle(packed) + inMeta(packed) + inText(packed);
      scores[slot] = before + weight * ((frequency * (K1 + 1)) / (frequency + norms[slot]!));
    }
    this.#count = count;
  }

  /** The ids with the highest scores, the older first among equals. @param isAllowed every passage when it is absent */
  best(limit: number, isAllowed?: (passageId: number) => boolean): number[] {
    const scores = this.#scores;
    const byRank = (one: number, other: number): number => {
      // Not the difference: it would be a number of its own on the heap each time.
      if (scores[one]! === scores[other]!) return one - other;
      return scores[one]! > scores[other]! ? -1 : 1;
    };
    const best: number[] = [];
    let least = 0;
    for (let at = 0; at < this.#count; at++) {
      const slot = this.#touched[at]!;
      if (scores[slot]! < least || (isAllowed && !isAllowed(slot + this.#base))) continue;
      best.push(slot);
      if (best.length < 2 * limit) continue;
      best.sort(byRank).splice(limit);
      least = scores[best.at(-1)!]!;
    }
    const base = this.#base;
    return best
      .sort(byRank)
      .slice(0, limit)
      .map((slot) => slot + base);
  }
}

function normsOf(
  { size, lengths: { title, meta, text } }: PassageFacts,
  averageLength: number,
): Float64Array<ArrayBuffer> {
  const norms = new Float64Array(size);
  for (let slot = 0; slot < size; slot++) {
    norms[slot] = K1 * (1 - B + (B * (title[slot]! + meta[slot]! + text[slot]!)) / averageLength);
  }
  return norms;
}
