import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import { messageOf, UserError } from '#lib/errors.ts';
import { readVectors } from './exact-scan.ts';
import { buildGraph, problemOfGraph, saveGraph } from './graph.ts';
import { ArticleRows } from './article-rows.ts';
import { createTables, databaseFiles, openForWriting } from './schema.ts';
import { measure, readSeal, removeSeal, sealFiles, writeSeal, type Seal } from './seal.ts';
import { plainError } from './sqlite-errors.ts';
import { readState, sameSpec, writeState, type GraphRecord, type State } from './state.ts';
import type { EarlierPassages, IndexedArticle, IndexSpec, StoreStats, Writer } from './store.ts';
import { forgetWriter, lockForWriting } from './writer-lock.ts';

/** The graph is built anew once the passages that came or went since are more than both of these. */
const CHANGED_PASSAGES = 1_000;
const CHANGED_SHARE = 0.1;
/** Readers hold the log while they write an answer; most are done within this time. */
const CHECKPOINT_TRIES = 20;
const CHECKPOINT_PAUSE_MS = 100;

/**
 * Starts an indexing run on `directory`, which is created when missing. An index that was built with another spec is
 * begun from empty; readers see the old one until the commit.
 *
 * @throws UserError when another run is at work, or the folder cannot be written.
 */
export async function openSqliteWriter(directory: string, spec: IndexSpec): Promise<Writer> {
  createFolder(directory);
  const unlock = lockForWriting(directory);
  try {
    return new SqliteWriter(directory, spec, unlock);
  } catch (error) {
    unlock();
    throw plainError(error, directory);
  }
}

/**
 * Removes an index that is damaged, so that the next run builds it anew.
 *
 * @throws UserError when another run is at work, or the folder cannot be written.
 */
export async function discardIndex(directory: string): Promise<void> {
  const unlock = lockForWriting(directory);
  try {
    for (const file of [...sealFiles(directory), ...databaseFiles(directory)]) await rm(file, { force: true });
    await removeGraphsExcept(directory, undefined);
  } catch (error) {
    throw plainError(error, directory);
  } finally {
    unlock();
  }
}

class SqliteWriter implements Writer {
  readonly #directory: string;
  readonly #spec: IndexSpec;
  readonly #unlock: () => void;
  readonly #database: DatabaseSync;
  readonly #rows: ArticleRows;
  /** What readers see. */
  readonly #committed: State | undefined;
  /** What the database looked like then; absent when nobody knows. */
  readonly #seal: Seal | undefined;
  #isOpen = true;

  constructor(directory: string, spec: IndexSpec, unlock: () => void) {
    this.#directory = directory;
    this.#spec = spec;
    this.#unlock = unlock;
    this.#database = openForWriting(directory);
    try {
      this.#seal = breakSeal(directory);
      this.#database.exec('BEGIN IMMEDIATE');
      this.#committed = readState(this.#database);
      if (!this.#isExtending()) createTables(this.#database);
      this.#rows = new ArticleRows(this.#database, spec);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  async known(): Promise<Map<string, string>> {
    return this.#change(() => this.#rows.fingerprints());
  }

  async hashes(): Promise<Map<string, string>> {
    return this.#change(() => this.#rows.hashes());
  }

  async earlier(articleId: string): Promise<EarlierPassages> {
    return this.#change(() => this.#rows.earlier(articleId));
  }

  async put(articles: IndexedArticle[]): Promise<void> {
    this.#change(() => {
      for (const article of articles) this.#rows.put(article);
    });
  }

  async remove(ids: string[]): Promise<void> {
    this.#change(() => {
      for (const id of ids) this.#rows.remove(id);
    });
  }

  async commit(onProgress?: (done: number, total: number) => void): Promise<StoreStats> {
    this.#assertOpen();
    this.#isOpen = false;
    const state = await this.#writeGeneration(onProgress);
    await this.#end(state);
    const { generation, articles, passages, indexedAt } = state;
    return { generation, articles, passages, indexedAt };
  }

  async abort(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#end(this.#committed);
  }

  async #writeGeneration(onProgress?: (done: number, total: number) => void): Promise<State> {
    try {
      const generation = (this.#committed?.generation ?? 0) + 1;
      const indexedAt = new Date().toISOString();
      const totals = this.#rows.totals();
      const graph = await this.#graphFor(generation, totals.passages, onProgress);
      // It keeps its id when it is built with another spec: the seal of before must be known as its own until the next.
      const id = this.#committed?.id ?? randomUUID();
      const state = { id, generation, indexedAt, spec: this.#spec, ...totals, graph };
      writeState(this.#database, state);
      this.#database.exec('COMMIT');
      return state;
    } catch (error) {
      await this.#end(this.#committed);
      throw plainError(error, this.#directory);
    }
  }

  #isExtending(): boolean {
    return this.#committed !== undefined && sameSpec(this.#committed.spec, this.#spec);
  }

  /** The graph of before while it covers most passages and its file is sound, else a new one. */
  async #graphFor(
    generation: number,
    passages: number,
    onProgress?: (done: number, total: number) => void,
  ): Promise<GraphRecord | undefined> {
    if (passages === 0) return undefined;
    const record = this.#isExtending() ? this.#committed?.graph : undefined;
    if (record) {
      const kept = this.#rows.passagesUpTo(record.covers);
      const changed = passages - kept + (record.count - kept);
      const isOutgrown = changed > CHANGED_PASSAGES && changed > CHANGED_SHARE * record.count;
      if (!isOutgrown && !(await problemOfGraph(this.#directory, record))) return record;
    }
    const vectors = this.#database.prepare(
      'SELECT id, articleId, vector FROM vectors JOIN passages USING (id) ORDER BY id',
    );
    const graph = await buildGraph(this.#spec.dimensions, passages, readVectors(vectors), { onProgress });
    return saveGraph(graph, this.#directory, `vectors-${generation}.hnsw`);
  }

  #assertOpen(): void {
    // SQLite gives a whole transaction up when the disk is full: what came after it would be seen at once.
    const isOpen = this.#isOpen && this.#database.isTransaction;
    if (!isOpen) throw new Error(`This indexing run on ${this.#directory} has already ended.`);
  }

  /** Makes the whole change or none of it, so that what follows a failure is the caller's choice. */
  #change<Result>(work: () => Result): Result {
    this.#assertOpen();
    this.#database.exec('SAVEPOINT change');
    try {
      return work();
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK TO change');
      throw plainError(error, this.#directory);
    } finally {
      if (this.#database.isTransaction) this.#database.exec('RELEASE change');
    }
  }

  /** Whatever is not committed by now is gone. What fails here costs time or space until the next run, and nothing else. */
  async #end(state: State | undefined): Promise<void> {
    const steps: (() => void | Promise<void>)[] = [
      () => {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      },
      () => removeGraphsExcept(this.#directory, state?.graph?.file),
      () => this.#restoreSeal(state),
      () => this.#database.close(),
      this.#unlock,
    ];
    for (const step of steps) {
      try {
        await step();
      } catch (error) {
        console.warn(`Clearing up after indexing into ${this.#directory} failed: ${messageOf(error)}`);
      }
    }
  }

  /** Seals the database as it is now, once the whole log is in it. */
  async #restoreSeal(state: State | undefined): Promise<void> {
    if (!(await this.#emptyLog()) || !state) return;
    const { id: index, generation } = state;
    const isAsBefore = this.#seal?.index === index && this.#seal.generation === generation;
    // The seal says that the run is over: whoever finds it shall find no trace of a writer.
    forgetWriter(this.#directory);
    const measured = isAsBefore ? this.#seal : measure(this.#directory);
    const { bytes, blocks } = measured as Seal;
    writeSeal(this.#directory, { index, generation, status: 'sealed', bytes, blocks });
  }

  /** False when readers would not let go of the log; the next run has better luck. */
  async #emptyLog(): Promise<boolean> {
    this.#database.exec('PRAGMA busy_timeout = 0');
    for (let tried = 0; tried < CHECKPOINT_TRIES; tried++) {
      if (tried > 0) await pause(CHECKPOINT_PAUSE_MS);
      if (this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0) return true;
    }
    return false;
  }
}

/** Says that the database is about to change. */
function breakSeal(directory: string): Seal | undefined {
  const seal = readSeal(directory);
  if (seal) writeSeal(directory, { ...seal, status: 'writing' });
  else removeSeal(directory);
  return seal;
}

function createFolder(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new UserError(
      `The folder ${directory} for the index cannot be created (${messageOf(error)}). Choose another with --index or INDEX_DIR.`,
      { cause: error },
    );
  }
}

async function removeGraphsExcept(directory: string, file: string | undefined): Promise<void> {
  const graphs = (await readdir(directory)).filter((name) => /^vectors-\d+\.hnsw(\.part)?$/.test(name));
  await Promise.all(graphs.filter((name) => name !== file).map((name) => rm(join(directory, name), { force: true })));
}
