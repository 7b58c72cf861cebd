import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { FIELDS, type Field } from '../store.ts';

/**
 * What the ranking needs to know of every passage, by its slot: its id without `base`. Ids are never used again, so what is here stays right; passages that
 * are gone may be here too.
 */
export class PassageFacts {
  /** Number of terms. */
  lengths = emptyLengths(0);
  /** Its article's place in `articles`. */
  article = new Uint32Array(0);
  readonly articles: string[] = [];
  /** The least id: where an index was built anew again and again, all ids are large. */
  base = 0;
  /** Slots are smaller than this. */
  size = 0;
  /** Another number whenever something here is another. */
  version = 0;
  readonly #places = new Map<string, number>();
  /** Generations that were read. */
  readonly #seen = new Set<number>();
  #newest = 0;
  /** The largest id. */
  #covered = 0;

  /** Makes sure that the passages of a generation are here. */
  read(after: StatementSync, generation: number): void {
    if (this.#seen.has(generation)) return;
    // One that is held may have passages that were gone when a later one was read.
    const known = generation > this.#newest ? this.#covered : 0;
    for (const row of after.iterate(known)) {
      const [id, articleId, title, meta, text] = row as unknown as [number, string, number, number, number];
      const slot = this.#slotFor(id);
      this.lengths.title[slot] = title;
      this.lengths.meta[slot] = meta;
      this.lengths.text[slot] = text;
      this.article[slot] = this.placeOf(articleId) ?? this.#place(articleId);
    }
    this.#newest = Math.max(this.#newest, generation);
    this.#seen.add(generation);
    this.version += 1;
  }

  /** Where an article stands in `articles`. */
  placeOf(articleId: string): number | undefined {
    return this.#places.get(articleId);
  }

  #place(articleId: string): number {
    this.#places.set(articleId, this.articles.length);
    return this.articles.push(articleId) - 1;
  }

  #slotFor(id: number): number {
    if (this.size === 0) this.base = id;
    if (id < this.base) this.#move(this.base - id, this.size + this.base - id);
    const slot = id - this.base;
    if (slot >= this.article.length) this.#move(0, Math.max(1_024, Math.ceil(1.25 * (slot + 1))));
    this.size = Math.max(this.size, slot + 1);
    this.#covered = Math.max(this.#covered, id);
    return slot;
  }

  /** Makes room for `capacity` slots, of which what is here takes those from `by` on. */
  #move(by: number, capacity: number): void {
    const lengths = emptyLengths(capacity);
    for (const field of FIELDS) lengths[field].set(this.lengths[field].subarray(0, this.size), by);
    const article = new Uint32Array(capacity);
    article.set(this.article.subarray(0, this.size), by);
    this.lengths = lengths;
    this.article = article;
    this.base -= by;
    this.size += by;
  }
}

/** The statement that `read` runs. */
export function factsAfter(database: DatabaseSync): StatementSync {
  const statement = database.prepare(
    'SELECT id, articleId, titleLength, metaLength, textLength FROM passages WHERE id > ? ORDER BY id',
  );
  // Of very many rows, objects would take twice the time.
  statement.setReturnArrays(true);
  return statement;
}

function emptyLengths(size: number): Record<Field, Uint32Array<ArrayBuffer>> {
  return { title: new Uint32Array(size), meta: new Uint32Array(size), text: new Uint32Array(size) };
}
