import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { UserError } from '#lib/errors.ts';
import { fingerprintsIn } from './article-rows.ts';
import { DenseSearch, type DenseView } from './dense.ts';
import { problemOfGraph } from './graph.ts';
import { LexicalCache } from './words/lexical.ts';
import { hasTheseTables, INDEX_FORMAT, openForReading } from './schema.ts';
import { Holding, Snapshots } from './snapshots.ts';
import { isUnfinished, plainError } from './sqlite-errors.ts';
import { SqliteReader } from './sqlite-reader.ts';
import { readState, sameSpec, type State } from './state.ts';
import type {
  Candidates,
  CorpusPlace,
  IndexSource,
  IndexSpec,
  LiveStore,
  Store,
  StoreQuery,
  StoreStats,
} from './store.ts';
import { verifyDatabase } from './verify.ts';

/**
 * Opens the index in `directory` for reading. It follows every new generation by itself, and can be open while a
 * writer is at work.
 *
 * @throws UserError when there is no index, or it is damaged.
 */
export function openSqliteStore(directory: string): Promise<LiveStore> {
  return withDatabase(directory, async (database) => {
    const isSealed = database && (await verifyOrClose(directory, database)).isSealed;
    const state = database && readState(database);
    if (database && state && !(state.spec.format === INDEX_FORMAT && hasTheseTables(database))) {
      database.close();
      throw new UserError(
        `The index in ${directory} was made by another version of Footnote. Run \`npm run index\` to build it anew.`,
      );
    }
    if (state && !isSealed) warnOfRun(directory, state);
    if (database && state) return new SqliteStore(directory, database, state);
    database?.close();
    throw new UserError(`There is no index in ${directory} that can be read. Run \`npm run index\` to build it.`);
  });
}

/** Whether there is a database in `directory` that something was ever written to. */
export function holdsTables(directory: string): Promise<boolean> {
  return withDatabase(directory, async (database) => {
    const table = database?.prepare('SELECT 1 FROM sqlite_schema').get();
    database?.close();
    return table !== undefined;
  });
}

/** One generation, as far as it tells what has changed since. */
export interface Indexed {
  spec: IndexSpec;
  stats: StoreStats;
  /** Fingerprint of every article, by id. */
  fingerprints: Map<string, string>;
  /** Whether the graph of its vectors is sound and its seal unbroken; a run mends both. */
  isWhole: boolean;
  /** What it was made from; absent when that is not sure. */
  source?: IndexSource;
  /** Which corpus its articles came from; told by an index in PostgreSQL alone, and absent when that is not known. */
  from?: CorpusPlace;
}

/** What the index in `directory` was built with; undefined when there is none, or none that this version can read. */
export function readSpec(directory: string): Promise<IndexSpec | undefined> {
  return withDatabase(directory, async (database) => {
    const spec = database && readState(database)?.spec;
    database?.close();
    return spec;
  });
}

/**
 * What the index in `directory` holds, verified, and read without keeping a writer out; undefined when there is none.
 *
 * @throws UserError when it is damaged.
 */
export async function readIndexed(directory: string): Promise<Indexed | undefined> {
  const indexed = await withDatabase(directory, async (database) => {
    if (!database) return undefined;
    try {
      const { isSealed } = await verifyDatabase(directory, database);
      database.exec('BEGIN');
      const state = readState(database);
      if (!state) return undefined;
      const { generation, articles, passages, indexedAt, spec, graph, source } = state;
      const stats = { generation, articles, passages, indexedAt };
      return { spec, stats, fingerprints: fingerprintsIn(database), source, isSealed, graph };
    } finally {
      database.close();
    }
  });
  if (!indexed) return undefined;
  const { isSealed, graph, ...read } = indexed;
  const problem = graph && (await problemOfGraph(directory, graph));
  return { ...read, isWhole: isSealed && problem === undefined };
}

/** The generation that is committed at the time of each read. */
class SqliteStore extends SqliteReader implements LiveStore {
  readonly #generation: StatementSync;
  readonly #snapshots: Snapshots;
  #state: State;

  constructor(directory: string, database: DatabaseSync, state: State) {
    super({ directory, dense: new DenseSearch(directory), lexical: new LexicalCache() }, database, state.spec);
    this.#state = state;
    this.#generation = database.prepare('SELECT generation FROM state');
    this.#snapshots = new Snapshots(this.shared, state);
  }

  override async search(query: StoreQuery): Promise<Candidates> {
    if (query.vector) await this.#follow();
    return super.search(query);
  }

  async hold(): Promise<Store> {
    await this.#follow();
    try {
      // An index that was deleted or built anew under this one has no new generations: reading it is holding it.
      return this.#snapshots.take(this.#now()) ?? new Holding(this, () => undefined);
    } catch (error) {
      throw plainError(error, this.shared.directory);
    }
  }

  async close(): Promise<void> {
    this.shared.dense.close();
    this.#snapshots.close();
    if (this.database.isOpen) this.database.close();
  }

  protected view(state: State): DenseView {
    return this.shared.dense.view(state, this.vectors);
  }

  protected read<Result>(work: (state: State) => Result): Result {
    const { directory } = this.shared;
    if (!this.database.isOpen) throw new Error(`The index in ${directory} has been closed.`);
    try {
      this.database.exec('BEGIN');
      return work(this.#currentState());
    } catch (error) {
      throw plainError(error, directory);
    } finally {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
    }
  }

  #follow(): Promise<void> {
    return this.shared.dense.follow(() => this.#now().graph);
  }

  #now(): State {
    return this.read((state) => state);
  }

  #currentState(): State {
    if (this.#generation.get()?.generation === this.#state.generation) return this.#state;
    const state = readState(this.database);
    if (!state || !sameSpec(state.spec, this.spec)) {
      throw new UserError(
        `The index in ${this.shared.directory} has been rebuilt with ${state?.spec.embedder ?? 'another version'} since it was opened with ${this.spec.embedder}. Start again to use it.`,
      );
    }
    this.#state = state;
    return state;
  }
}

async function verifyOrClose(directory: string, database: DatabaseSync): Promise<{ isSealed: boolean }> {
  try {
    return await verifyDatabase(directory, database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function warnOfRun(directory: string, { indexedAt }: State): void {
  console.warn(
    `An indexing run on ${directory} is at work or did not finish: this is the index of ${indexedAt}. \`npm run index\` brings it up to date.`,
  );
}

async function withDatabase<Result>(
  directory: string,
  work: (database: DatabaseSync | undefined) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(openForReading(directory));
  } catch (error) {
    if (isUnfinished(error)) return work(undefined);
    throw plainError(error, directory);
  }
}
