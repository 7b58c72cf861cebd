import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Where a term occurs. */
export interface Posting {
  /** Ids, ascending. */
  passages: Uint32Array;
  /** How often in each. */
  counts: Uint16Array;
}

/** What connections to one index have read of its words. */
export class PostingCache {
  /** Number of terms of each passage by its id, up to `covered`: ids are never used again, so they stay right. */
  lengths = new Uint32Array(0);
  covered = 0;
  /** Of this generation. */
  generation = 0;
  readonly postings = new Map<string, Posting>();
  entries = 0;
  #scores = new Float64Array(0);

  /** A zero for every passage, by its id; used again by the next who asks. */
  scores(): Float64Array {
    if (this.#scores.length < this.lengths.length) this.#scores = new Float64Array(this.lengths.length);
    return this.#scores.fill(0);
  }
}

/** Places of terms that are kept, at six bytes each. */
const MOST_ENTRIES = 2_000_000;
const COMMA = 44;
const ZERO = 48;
const MOST_COUNTED = 0xffff;

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
    if (cache.generation !== generation || cache.entries > MOST_ENTRIES) {
      cache.postings.clear();
      cache.entries = 0;
      cache.generation = generation;
    }
    const known = cache.postings.get(term);
    if (known) return known;
    const posting = readPosting(String(this.#occurrences.get(term)?.passages ?? ''));
    cache.postings.set(term, posting);
    cache.entries += posting.passages.length;
    return posting;
  }

  scores(): Float64Array {
    return this.#cache.scores();
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

/** From the id of each occurrence, ascending: "3,3,7". */
function readPosting(occurrences: string): Posting {
  const passages: number[] = [];
  const counts: number[] = [];
  let id = 0;
  for (let at = 0; at < occurrences.length; at++) {
    const code = occurrences.charCodeAt(at);
    if (code !== COMMA) id = 10 * id + code - ZERO;
    if (code !== COMMA && at + 1 < occurrences.length) continue;
    const last = passages.length - 1;
    if (passages[last] === id) counts[last] = Math.min(MOST_COUNTED, counts[last]! + 1);
    else {
      passages.push(id);
      counts.push(1);
    }
    id = 0;
  }
  return { passages: Uint32Array.from(passages), counts: Uint16Array.from(counts) };
}
