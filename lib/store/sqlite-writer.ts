import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { messageOf, UserError } from '#lib/errors.ts';
import { readVectors } from './exact-scan.ts';
import { problemOfGraph } from './graph.ts';
import { buildGraphFile } from './graph-thread.ts';
import { ArticleRows } from './article-rows.ts';
import { createTables, databaseFiles, openForWriting } from './schema.ts';
import { closeWithoutLog, Sealing } from './sealing.ts';
import { sealFiles } from './seal.ts';
import { isLostWrite, plainError } from './sqlite-errors.ts';
import { readState, sameSpec, writeState, type GraphRecord, type State } from './state.ts';
import type {
  EarlierPassages,
  IndexedArticle,
  IndexSource,
  IndexSpec,
  OnCommitProgress,
  StoreStats,
  Writer,
} from './store.ts';
import { lockForWriting } from './writer-lock.ts';

/** The graph is built anew once the passages that came or went since are more than both of these. */
const CHANGED_PASSAGES = 1_000;
const CHANGED_SHARE = 0.1;

/**
 * Starts an indexing run on `directory`, which is created when missing. An index that was built with another spec is
 * begun from empty; readers see the old one until the commit.
 *
 * @param mostWaiting so many places of words are kept in memory until they are written together
 * @throws UserError when another run is at work, or the folder cannot be written.
 */
export async function openSqliteWriter(directory: string, spec: IndexSpec, mostWaiting?: number): Promise<Writer> {
  createFolder(directory);
  const unlock = lockForWriting(directory);
  try {
    return new SqliteWriter({ directory, spec, mostWaiting }, unlock);
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

interface Wanted {
  directory: string;
  spec: IndexSpec;
  mostWaiting?: number;
}

class SqliteWriter implements Writer {
  readonly #directory: string;
  readonly #spec: IndexSpec;
  readonly #unlock: () => void;
  readonly #database: DatabaseSync;
  readonly #rows: ArticleRows;
  /** What readers see. */
  readonly #committed: State | undefined;
  readonly #sealing: Sealing;
  #isOpen = true;

  constructor({ directory, spec, mostWaiting }: Wanted, unlock: () => void) {
    this.#directory = directory;
    this.#spec = spec;
    this.#unlock = unlock;
    this.#database = openForWriting(directory);
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      this.#committed = readState(this.#database);
      const onFault = (error: unknown) => this.#warn(error);
      this.#sealing = new Sealing({ directory, database: this.#database, committed: this.#committed, onFault });
      if (!this.#isExtending()) createTables(this.#database);
      this.#rows = new ArticleRows(
        this.#database,
        spec,
        this.#isExtending() ? this.#committed : undefined,
        mostWaiting,
      );
    } catch (error) {
      closeWithoutLog(directory, this.#database, (fault) => this.#warn(fault));
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
    await this.#changeRows(() => {
      for (const article of articles) this.#rows.put(article);
    });
  }

  async remove(ids: string[]): Promise<void> {
    await this.#changeRows(() => {
      for (const id of ids) this.#rows.remove(id);
    });
  }

  async commit(onProgress?: OnCommitProgress, source?: IndexSource): Promise<StoreStats> {
    this.#assertOpen();
    this.#isOpen = false;
    try {
      const state = await this.#writeGeneration(onProgress, source);
      await this.#end(state);
      const { generation, articles, passages, indexedAt } = state;
      return { generation, articles, passages, indexedAt };
    } catch (error) {
      throw plainError(error, this.#directory);
    }
  }

  async abort(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    try {
      await this.#end(this.#committed);
    } catch (error) {
      throw plainError(error, this.#directory);
    }
  }

  async #writeGeneration(onProgress?: OnCommitProgress, source?: IndexSource): Promise<State> {
    try {
      const generation = (this.#committed?.generation ?? 0) + 1;
      const indexedAt = new Date().toISOString();
      const { totals } = this.#rows;
      await this.#rows.finish();
      const graph = await this.#graphFor(generation, totals.passages, (done, total) =>
        onProgress?.(done, total, 'vectors'),
      );
      // It keeps its id when it is built with another spec: the seal of before must be known as its own until the next.
      const id = this.#committed?.id ?? randomUUID();
      const state = { id, generation, indexedAt, spec: this.#spec, ...totals, graph, source };
      writeState(this.#database, state);
      await this.#sealing.commit(state, (done, total) => onProgress?.(done, total, 'rows'));
      return state;
    } catch (error) {
      await this.#end(this.#committed);
      if (!this.#sealing.isUndecided) throw error;
      const plain = messageOf(plainError(error, this.#directory));
      throw new UserError(`${plain} Whether the new index is in place will show when the disk works again.`, {
        cause: error,
      });
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
    const wanted = {
      directory: this.#directory,
      file: `vectors-${generation}.hnsw`,
      dimensions: this.#spec.dimensions,
      count: passages,
    };
    return buildGraphFile(wanted, readVectors(vectors), { onProgress });
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
      this.#rows.undo();
      throw plainError(error, this.#directory);
    } finally {
      if (this.#database.isTransaction) this.#database.exec('RELEASE change');
    }
  }

  async #changeRows(work: () => void): Promise<void> {
    this.#change(work);
    if (!this.#rows.keep()) return;
    try {
      await this.#rows.finish();
    } catch (error) {
      // Some of it is there and some is not.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw plainError(error, this.#directory);
    }
  }

  /**
   * Whatever is not committed by now is gone. What fails here costs time or space until the next run, and nothing else.
   *
   * @throws only when the disk does not keep what is written to it.
   */
  async #end(state: State | undefined): Promise<void> {
    const steps: (() => void | Promise<void>)[] = [
      () => {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      },
      () => removeGraphsExcept(this.#directory, state?.graph?.file),
      () => this.#sealing.seal(state),
      () => this.#sealing.close(state),
      this.#unlock,
    ];
    const lost: Error[] = [];
    for (const step of steps) {
      try {
        await step();
      } catch (error) {
        if (isLostWrite(error)) lost.push(error);
        else this.#warn(error);
      }
    }
    if (lost[0]) throw lost[0];
  }

  #warn(error: unknown): void {
    console.warn(`Clearing up after indexing into ${this.#directory} failed: ${messageOf(error)}`);
  }
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
