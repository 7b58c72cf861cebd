import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Pauses } from '#lib/text/pauses.ts';
import { type Field, FIELDS } from '../store.ts';
import { BlockBuilder, eachOf, type PostingBlock } from './posting.ts';

/** Terms of a passage, with one blank between them. */
export type JoinedTerms = Record<Field, string>;

/** Rows are written together while no more entries are waiting: some 100 MB, with half a million different terms. */
export const MOST_WAITING = 6_000_000;
/** An id that goes takes so much more room than one that comes. */
const WEIGHT_OF_GONE = 8;

/** A passage that came or went in a change that is not over. */
interface Step {
  id: number;
  terms: JoinedTerms;
  isGone: boolean;
}

/** The postings of a writer: what comes and goes is gathered, and brought into the rows in the order of the terms. */
export class PostingRows {
  readonly #last: StatementSync;
  readonly #holding: StatementSync;
  readonly #insert: StatementSync;
  readonly #delete: StatementSync;
  #steps: Step[] = [];
  readonly #added = new Map<string, BlockBuilder>();
  readonly #removed = new Map<string, number[]>();
  readonly #mostWaiting: number;
  #waiting = 0;

  /** @param mostWaiting entries, until `keep` says that they should be written */
  constructor(database: DatabaseSync, mostWaiting = MOST_WAITING) {
    this.#mostWaiting = mostWaiting;
    const columns = 'SELECT first, last, documents, packed FROM postings WHERE term = ?';
    this.#last = database.prepare(`${columns} ORDER BY first DESC LIMIT 1`);
    this.#holding = database.prepare(`${columns} AND first <= ? ORDER BY first DESC LIMIT 1`);
    this.#insert = database.prepare(
      'INSERT OR REPLACE INTO postings (term, first, last, documents, packed) VALUES (?, ?, ?, ?, ?)',
    );
    this.#delete = database.prepare('DELETE FROM postings WHERE term = ? AND first = ?');
  }

  /** A new passage, with a larger id than all before. */
  add(id: number, terms: JoinedTerms): void {
    this.#steps.push({ id, terms, isGone: false });
  }

  remove(id: number, terms: JoinedTerms): void {
    this.#steps.push({ id, terms, isGone: true });
  }

  /** What came and went since the last `keep` was undone. */
  undo(): void {
    this.#steps = [];
  }

  /** What came and went since the last `keep` stays. @returns whether so much is waiting that it should be written */
  keep(): boolean {
    for (const { id, terms, isGone } of this.#steps) {
      const counts = countsOf(terms);
      this.#waiting += counts.size * (isGone ? WEIGHT_OF_GONE : 1);
      for (const [term, [title, meta, text]] of counts) {
        if (isGone) this.#removedFrom(term).push(id);
        else this.#builderOf(term).add(id, title, meta, text);
      }
    }
    this.#steps = [];
    return this.#waiting > this.#mostWaiting;
  }

  /** Brings everything that was kept into the rows. When it fails, nothing of the run may be committed. */
  async write(): Promise<void> {
    const pauses = new Pauses();
    for (const [term, gone] of this.#removed) {
      this.#take(term, new Set(gone));
      await pauses.giveWay();
    }
    // Rows that stand next to each other are written next to each other.
    for (const term of [...this.#added.keys()].sort()) {
      this.#append(term, this.#added.get(term)!.blocks(), new Set(this.#removed.get(term)));
      await pauses.giveWay();
    }
    this.#added.clear();
    this.#removed.clear();
    this.#waiting = 0;
  }

  #append(term: string, blocks: PostingBlock[], gone: ReadonlySet<number>): void {
    const last = this.#last.get(term) as unknown as PostingBlock | undefined;
    if (!last && gone.size === 0) {
      for (const block of blocks) this.#put(term, block);
      return;
    }
    const joined = new BlockBuilder(last);
    eachOf(blocks, (id, ...counts) => {
      if (!gone.has(id)) joined.add(id, ...counts);
    });
    for (const block of joined.blocks()) this.#put(term, block);
  }

  /** Takes passages out of the rows; those that have come in the same run are in none yet. */
  #take(term: string, gone: ReadonlySet<number>): void {
    const left = new Set(gone);
    for (const id of gone) {
      if (!left.has(id)) continue;
      left.delete(id);
      const block = this.#holding.get(term, id) as unknown as PostingBlock | undefined;
      if (!block || block.last < id) continue;
      const rest = new BlockBuilder();
      eachOf([block], (other, ...counts) => {
        if (gone.has(other)) left.delete(other);
        else rest.add(other, ...counts);
      });
      this.#delete.run(term, block.first);
      for (const part of rest.blocks()) this.#put(term, part);
    }
  }

  #put(term: string, { first, last, documents, packed }: PostingBlock): void {
    this.#insert.run(term, first, last, documents, packed);
  }

  #builderOf(term: string): BlockBuilder {
    let builder = this.#added.get(term);
    if (!builder) this.#added.set(term, (builder = new BlockBuilder()));
    return builder;
  }

  #removedFrom(term: string): number[] {
    let ids = this.#removed.get(term);
    if (!ids) this.#removed.set(term, (ids = []));
    return ids;
  }
}

/** How often each term stands in title, meta and text. */
export function countsOf(terms: JoinedTerms): Map<string, [number, number, number]> {
  const counts = new Map<string, [number, number, number]>();
  for (const [index, field] of FIELDS.entries()) {
    if (terms[field] === '') continue;
    for (const term of terms[field].split(' ')) {
      let count = counts.get(term);
      if (!count) counts.set(term, (count = [0, 0, 0]));
      count[index]! += 1;
    }
  }
  return counts;
}
