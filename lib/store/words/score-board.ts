import type { PassageFacts } from './passage-facts.ts';
import { inMeta, inText, inTitle, type Posting } from './posting.ts';

/** Those of FTS5's own ranking (https://www.sqlite.org/fts5.html#the_bm25_function). */
const K1 = 1.2;
const B = 0.75;
const LEAST_IDF = 1e-6;

/** Ranks passages by BM25 over all their fields alike. One board serves every search: only what one has touched is wiped for the next. */
export class ScoreBoard {
  #scores = new Float64Array(0);
  /** Passages with a score, the first `#count` of these. */
  #touched = new Uint32Array(0);
  #count = 0;
  /** What the length of each passage adds below the line of BM25, for `#average`. */
  #norms = new Float64Array(0);
  #average = 0;
  #known = 0;

  /** @param averageLength number of terms of a passage */
  begin(facts: PassageFacts, averageLength: number): void {
    if (this.#scores.length < facts.size) {
      this.#scores = new Float64Array(facts.size);
      this.#touched = new Uint32Array(facts.size);
    } else for (let at = 0; at < this.#count; at++) this.#scores[this.#touched[at]!] = 0;
    this.#count = 0;
    if (averageLength === this.#average && facts.known === this.#known) return;
    this.#norms = normsOf(facts, averageLength);
    this.#average = averageLength;
    this.#known = facts.known;
  }

  /** Adds what one term gives. @param passages in the whole index */
  add({ ids, counts }: Posting, passages: number): void {
    const scores = this.#scores;
    const touched = this.#touched;
    const norms = this.#norms;
    const idf = Math.log((passages - ids.length + 0.5) / (ids.length + 0.5));
    const weight = idf > 0 ? idf : LEAST_IDF;
    let count = this.#count;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!;
      const packed = counts[at]!;
      const before = scores[id]!;
      if (before === 0) touched[count++] = id;
      const frequency = inTitle(packed) + inMeta(packed) + inText(packed);
      scores[id] = before + weight * ((frequency * (K1 + 1)) / (frequency + norms[id]!));
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
      const id = this.#touched[at]!;
      if (scores[id]! < least || (isAllowed && !isAllowed(id))) continue;
      best.push(id);
      if (best.length < 2 * limit) continue;
      best.sort(byRank).splice(limit);
      least = scores[best.at(-1)!]!;
    }
    return best.sort(byRank).slice(0, limit);
  }
}

function normsOf(
  { size, lengths: { title, meta, text } }: PassageFacts,
  averageLength: number,
): Float64Array<ArrayBuffer> {
  const norms = new Float64Array(size);
  for (let id = 0; id < size; id++) {
    norms[id] = K1 * (1 - B + (B * (title[id]! + meta[id]! + text[id]!)) / averageLength);
  }
  return norms;
}
