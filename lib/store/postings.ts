import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Where a term occurs, in a byte and a half for each passage. */
export interface Posting {
  /** How many passages. */
  documents: number;
  /**
   * For each passage, in the order of their ids, how much its id is larger than the one before, doubled; one more when
   * the term occurs there more than once, and then how often follows. Seven bits a byte, the lowest first.
   */
  packed: Uint8Array;
}

/** Calls `found` with every passage of a posting, and how often the term occurs there: some ten thousand times for a question. */
export function eachOf({ packed }: Posting, found: (passageId: number, count: number) => void): void {
  let id = 0;
  for (let at = 0; at < packed.length;) {
    let step = packed[at++]!;
    if (step > 127) {
      step &= 127;
      for (let byte = 128, shift = 7; byte > 127; shift += 7) {
        byte = packed[at++]!;
        step |= (byte & 127) << shift;
      }
    }
    let count = 1;
    if ((step & 1) === 1) {
      count = packed[at++]!;
      if (count > 127) {
        count &= 127;
        for (let byte = 128, shift = 7; byte > 127; shift += 7) {
          byte = packed[at++]!;
          count |= (byte & 127) << shift;
        }
      }
    }
    id += step >> 1;
    found(id, count);
  }
}

/** What connections to one index have read of its words. */
export class PostingCache {
  /** Number of terms of each passage by its id, up to `covered`: ids are never used again, so they stay right. */
  lengths = new Uint32Array(0);
  covered = 0;
  /** Of this generation. */
  generation = 0;
  readonly postings = new Map<string, Posting>();
  bytes = 0;
}

/** Enough for all postings of 200,000 passages. */
const MOST_BYTES = 32 << 20;
const COMMA = 44;
const ZERO = 48;

/** The postings of one connection, within whatever transaction it is in. */
export class Postings {
  readonly #cache: PostingCache;
  readonly #occurrences: StatementSync;
  readonly #lengths: StatementSync;

  constructor(database: DatabaseSync, cache: PostingCache) {
    this.#cache = cache;
    // One text is read ten times as fast as a row for each.
    this.#occurrences = database.prepare('SELECT group_concat(doc) AS passages FROM occurrences WHERE term = ?');
    this.#lengths = database.prepare(
      'SELECT id, titleLength + metaLength + textLength AS length FROM passages WHERE id > ?',
    );
  }

  of(term: string, generation: number): Posting {
    const cache = this.#cache;
    if (cache.generation !== generation || cache.bytes > MOST_BYTES) {
      cache.postings.clear();
      cache.bytes = 0;
      cache.generation = generation;
    }
    const known = cache.postings.get(term);
    if (known) return known;
    const posting = packPosting(String(this.#occurrences.get(term)?.passages ?? ''));
    cache.postings.set(term, posting);
    cache.bytes += posting.packed.length;
    return posting;
  }

  /** Number of terms of every passage, by its id; those of passages that are gone may be there too. */
  lengths(): Uint32Array {
    const cache = this.#cache;
    for (const row of this.#lengths.iterate(cache.covered)) {
      const { id, length } = row as { id: number; length: number };
      if (id >= cache.lengths.length) {
        const larger = new Uint32Array(Math.max(1_024, 2 * id));
        larger.set(cache.lengths);
        cache.lengths = larger;
      }
      cache.lengths[id] = length;
      cache.covered = id;
    }
    return cache.lengths;
  }
}

/** Used again for each posting, which then gets a copy as long as it needs. */
let room = new Uint8Array(1 << 16);

/** From the id of each occurrence, ascending: "3,3,7". */
export function packPosting(occurrences: string): Posting {
  // Every number that is written has at least as many bytes as it has digits here.
  if (room.length < occurrences.length + 1) room = new Uint8Array(2 * occurrences.length);
  let length = 0;
  const write = (value: number): void => {
    let left = value;
    for (; left > 127; left = Math.floor(left / 128)) room[length++] = (left % 128) + 128;
    room[length++] = left;
  };
  let documents = 0;
  let [before, last, count, id] = [0, 0, 0, 0];
  const end = (): void => {
    if (count === 0) return;
    write(2 * (last - before) + (count > 1 ? 1 : 0));
    if (count > 1) write(count);
    before = last;
    documents += 1;
  };
  for (let at = 0; at < occurrences.length; at++) {
    const code = occurrences.charCodeAt(at);
    if (code !== COMMA) id = 10 * id + code - ZERO;
    if (code !== COMMA && at + 1 < occurrences.length) continue;
    if (id !== last) {
      end();
      last = id;
      count = 0;
    }
    count += 1;
    id = 0;
  }
  end();
  return { documents, packed: room.slice(0, length) };
}
