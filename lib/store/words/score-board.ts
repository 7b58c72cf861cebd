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
    const base = this.#base;
    // A heap with the worst of the best on top: of very many passages few come into it.
    const heap = new Uint32Array(Math.min(limit, this.#count));
    const isWorse = (one: number, other: number): boolean =>
      scores[one]! < scores[other]! || (scores[one]! === scores[other]! && one > other);
    const sinkFromTop = (slot: number, size: number): void => {
      let place = 0;
      for (let child = 1; child < size; child = 2 * place + 1) {
        if (child + 1 < size && isWorse(heap[child + 1]!, heap[child]!)) child += 1;
        if (!isWorse(heap[child]!, slot)) break;
        heap[place] = heap[child]!;
        place = child;
      }
      heap[place] = slot;
    };
    let size = 0;
    for (let at = 0; at < this.#count; at++) {
      const slot = this.#touched[at]!;
      if (size === heap.length && !isWorse(heap[0]!, slot)) continue;
      if (isAllowed && !isAllowed(slot + base)) continue;
      if (size === heap.length) {
        sinkFromTop(slot, size);
        continue;
      }
      let place = size++;
      for (let parent = (place - 1) >> 1; place > 0 && isWorse(slot, heap[parent]!); parent = (place - 1) >> 1) {
        heap[place] = heap[parent]!;
        place = parent;
      }
      heap[place] = slot;
    }
    const ids = Array.from<number>({ length: size });
    while (size > 0) {
      ids[size - 1] = heap[0]! + base;
      size -= 1;
      sinkFromTop(heap[size]!, size);
    }
    return ids;
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
