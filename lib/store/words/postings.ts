import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { factsAfter, PassageFacts } from './passage-facts.ts';
import { type Posting, type PostingBlock, unpack } from './posting.ts';

/** Enough for all postings of 80,000 passages, and for those that are asked for again and again of many more. */
const MOST_BYTES = 48 << 20;

/** What a posting takes besides its passages. */
const BYTES_AROUND = 500;

/** What connections to one index have read of its words. */
export class PostingCache {
  readonly facts = new PassageFacts();
  /** Of this generation. */
  generation = 0;
  readonly postings = new Map<string, Posting>();
  bytes = 0;
}

/** The postings of one connection, within whatever transaction it is in. */
export class Postings {
  readonly #cache: PostingCache;
  readonly #blocks: StatementSync;
  readonly #documents: StatementSync;
  readonly #facts: StatementSync;

  constructor(database: DatabaseSync, cache: PostingCache) {
    this.#cache = cache;
    this.#blocks = database.prepare('SELECT first, documents, packed FROM postings WHERE term = ? ORDER BY first');
    this.#documents = database.prepare('SELECT total(documents) AS documents FROM postings WHERE term = ?');
    this.#facts = factsAfter(database);
  }

  of(term: string, generation: number): Posting {
    const cache = this.#cache;
    if (cache.generation !== generation) {
      cache.postings.clear();
      cache.bytes = 0;
      cache.generation = generation;
    }
    const known = cache.postings.get(term);
    const posting = known ?? unpack(this.#blocks.all(term) as unknown as PostingBlock[]);
    // Those asked for last are last.
    if (known) cache.postings.delete(term);
    else cache.bytes += bytesOf(posting);
    cache.postings.set(term, posting);
    for (const [oldest, { ids, counts }] of cache.postings) {
      if (cache.bytes <= MOST_BYTES) break;
      cache.postings.delete(oldest);
      cache.bytes -= bytesOf({ ids, counts });
    }
    return posting;
  }

  /** In how many passages a term occurs. */
  documentsOf(term: string): number {
    return Number(this.#documents.get(term)?.documents);
  }

  /** Of every passage of a generation. */
  facts(generation: number): PassageFacts {
    this.#cache.facts.read(this.#facts, generation);
    return this.#cache.facts;
  }
}

function bytesOf({ ids, counts }: Posting): number {
  return ids.byteLength + counts.byteLength + BYTES_AROUND;
}
