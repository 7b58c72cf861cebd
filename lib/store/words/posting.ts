/**
 * Some of the passages that a term occurs in, in ascending order of their ids. `packed` has for each how much its id is larger than the one
 * before (nothing for the first), doubled; one more when the term occurs anywhere but once in the text, and then follows how often it
 * stands in title, meta and text. Seven bits a byte, the lowest first: a byte and a half for most passages.
 */
export interface PostingBlock {
  /** The least id. */
  first: number;
  /** The largest. */
  last: number;
  /** How many passages. */
  documents: number;
  packed: Uint8Array;
}

/** Where a term occurs, unpacked, in ascending order of the passages' ids. */
export interface Posting {
  ids: Uint32Array;
  /** How often, a number for each field: see `inTitle`, `inMeta`, `inText`. */
  counts: Uint16Array;
}

const MOST_IN_TITLE = 7;
const MOST_IN_META = 7;
const MOST_IN_TEXT = 1023;

/** More occurrences than fit change no score that could be seen. */
function packCounts(title: number, meta: number, text: number): number {
  return (Math.min(title, MOST_IN_TITLE) << 13) | (Math.min(meta, MOST_IN_META) << 10) | Math.min(text, MOST_IN_TEXT);
}

export const inTitle = (counts: number): number => counts >> 13;
export const inMeta = (counts: number): number => (counts >> 10) & MOST_IN_META;
export const inText = (counts: number): number => counts & MOST_IN_TEXT;

/** A row of SQLite's that is not larger needs no page of its own. */
const BLOCK_BYTES = 900;
/** Four numbers of at most five bytes. */
const LONGEST_ENTRY = 20;

/** Called with a passage and how often the term stands in each of its fields. */
export type OnEntry = (passageId: number, title: number, meta: number, text: number) => void;

/** Calls `found` with every passage of the blocks of a term. */
export function eachOf(blocks: readonly Pick<PostingBlock, 'first' | 'packed'>[], found: OnEntry): void {
  for (const { first, packed } of blocks) {
    let id = first;
    let at = 0;
    const next = (): number => {
      let value = packed[at++]!;
      if (value > 127) {
        value &= 127;
        for (let byte = 128, shift = 7; byte > 127; shift += 7) {
          byte = packed[at++]!;
          value |= (byte & 127) << shift;
        }
      }
      return value;
    };
    while (at < packed.length) {
      const step = next();
      id += step >> 1;
      if ((step & 1) === 0) found(id, 0, 0, 1);
      else found(id, next(), next(), next());
    }
  }
}

export function unpack(blocks: readonly PostingBlock[]): Posting {
  const documents = blocks.reduce((sum, block) => sum + block.documents, 0);
  const posting = { ids: new Uint32Array(documents), counts: new Uint16Array(documents) };
  let place = 0;
  eachOf(blocks, (id, title, meta, text) => {
    posting.ids[place] = id;
    posting.counts[place] = packCounts(title, meta, text);
    place += 1;
  });
  return posting;
}

/** Where each of some ids, which ascend, stands in a posting: called with its place among them and its place in the posting. */
export function eachAmong(
  { ids }: Posting,
  wanted: readonly number[],
  found: (place: number, at: number) => void,
): void {
  let low = 0;
  for (let place = 0; place < wanted.length && low < ids.length; place++) {
    const id = wanted[place]!;
    // Steps that double find where it must be, halves find it there.
    let step = 1;
    while (low + step < ids.length && ids[low + step]! <= id) step *= 2;
    let high = Math.min(low + step, ids.length);
    low += step >> 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ids[middle]! < id) low = middle + 1;
      else high = middle;
    }
    if (ids[low] === id) found(place, low);
  }
}

/** Packs passages, which come in ascending order of their ids, into blocks. */
export class BlockBuilder {
  readonly #blocks: PostingBlock[] = [];
  #packed = new Uint8Array(16);
  #length = 0;
  #first = 0;
  #last = 0;
  #documents = 0;

  /** @param before to go on with */
  constructor(before?: PostingBlock) {
    if (!before) return;
    this.#packed = Uint8Array.from(before.packed);
    this.#length = before.packed.length;
    this.#first = before.first;
    this.#last = before.last;
    this.#documents = before.documents;
  }

  add(passageId: number, title: number, meta: number, text: number): void {
    if (this.#length >= BLOCK_BYTES) this.#close();
    if (this.#documents === 0) this.#first = this.#last = passageId;
    if (this.#length + LONGEST_ENTRY > this.#packed.length) {
      const larger = new Uint8Array(2 * this.#packed.length + LONGEST_ENTRY);
      larger.set(this.#packed);
      this.#packed = larger;
    }
    const isPlain = title === 0 && meta === 0 && text === 1;
    this.#write(2 * (passageId - this.#last) + (isPlain ? 0 : 1));
    if (!isPlain) for (const count of [title, meta, text]) this.#write(count);
    this.#last = passageId;
    this.#documents += 1;
  }

  blocks(): PostingBlock[] {
    if (this.#documents > 0) this.#close();
    return this.#blocks;
  }

  #close(): void {
    const packed = this.#packed.slice(0, this.#length);
    this.#blocks.push({ first: this.#first, last: this.#last, documents: this.#documents, packed });
    this.#length = 0;
    this.#documents = 0;
  }

  #write(value: number): void {
    let left = value;
    for (; left > 127; left = Math.floor(left / 128)) this.#packed[this.#length++] = (left % 128) + 128;
    this.#packed[this.#length++] = left;
  }
}
