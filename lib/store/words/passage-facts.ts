import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { FIELDS, type Field } from '../store.ts';

/** What the ranking needs to know of every passage, by its id. Ids are never used again, so what is here stays right; passages that are gone may be here too. */
export class PassageFacts {
  /** Number of terms. */
  lengths: Record<Field, Uint32Array> = emptyLengths(0);
  /** Its article's place in `articles`. */
  article = new Uint32Array(0);
  readonly articles: string[] = [];
  readonly #places = new Map<string, number>();
  /** Generations that were read. */
  readonly #seen = new Set<number>();
  #newest = 0;
  /** The largest id. */
  #covered = 0;

  /** Ids are smaller than this. */
  get size(): number {
    return this.article.length;
  }

  /** How many passages have been read, some perhaps more than once. */
  known = 0;

  /** Makes sure that the passages of a generation are here. */
  read(after: StatementSync, generation: number): void {
    if (this.#seen.has(generation)) return;
    // One that is held may have passages that were gone when a later one was read.
    const known = generation > this.#newest ? this.#covered : 0;
    for (const row of after.iterate(known)) {
      const { id, articleId, title, meta, text } = row as { id: number; articleId: string } & Record<Field, number>;
      if (id >= this.size) this.#grow(Math.max(1_024, 2 * id));
      this.lengths.title[id] = title;
      this.lengths.meta[id] = meta;
      this.lengths.text[id] = text;
      this.article[id] = this.placeOf(articleId) ?? this.#place(articleId);
      this.known += 1;
      this.#covered = Math.max(this.#covered, id);
    }
    this.#newest = Math.max(this.#newest, generation);
    this.#seen.add(generation);
  }

  /** Where an article stands in `articles`. */
  placeOf(articleId: string): number | undefined {
    return this.#places.get(articleId);
  }

  #place(articleId: string): number {
    this.#places.set(articleId, this.articles.length);
    return this.articles.push(articleId) - 1;
  }

  #grow(size: number): void {
    const larger = emptyLengths(size);
    for (const field of FIELDS) larger[field].set(this.lengths[field]);
    this.lengths = larger;
    const article = new Uint32Array(size);
    article.set(this.article);
    this.article = article;
  }
}

/** The statement that `read` runs. */
export function factsAfter(database: DatabaseSync): StatementSync {
  return database.prepare(
    `SELECT id, articleId, titleLength AS title, metaLength AS meta, textLength AS text FROM passages WHERE id > ? ORDER BY id`,
  );
}

function emptyLengths(size: number): Record<Field, Uint32Array> {
  return { title: new Uint32Array(size), meta: new Uint32Array(size), text: new Uint32Array(size) };
}
