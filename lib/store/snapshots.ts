import type { DatabaseSync } from 'node:sqlite';
import type { Article, ArticleInfo, Passage } from '#lib/domain.ts';
import type { DenseView } from './dense.ts';
import { openForReading } from './schema.ts';
import { plainError } from './sqlite-errors.ts';
import { type Shared, SqliteReader } from './sqlite-reader.ts';
import { readState, sameSpec, type State } from './state.ts';
import type {
  ArticleFacts,
  Candidates,
  IndexSpec,
  PassageOutline,
  Store,
  StoreQuery,
  StoreStats,
  VocabularyEntry,
} from './store.ts';

/** Whoever asks within this time of another shares a snapshot; not longer, or one asker after another would keep it for ever. */
const SHARED_MS = 1_000;

/** One generation, on a connection whose transaction goes on. */
class Snapshot extends SqliteReader {
  readonly state: State;
  readonly #view: DenseView;
  /** Answers that are being written from it. */
  users = 0;
  readonly since = performance.now();

  constructor(shared: Shared, database: DatabaseSync, state: State) {
    super(shared, database, state.spec);
    this.state = state;
    this.#view = shared.dense.view(state, this.vectors);
  }

  async close(): Promise<void> {
    if (this.database.isOpen) this.database.close();
  }

  protected view(): DenseView {
    return this.#view;
  }

  protected read<Result>(work: (state: State) => Result): Result {
    try {
      return work(this.state);
    } catch (error) {
      throw plainError(error, this.shared.directory);
    }
  }
}

/** The snapshots that are in use; those who ask at about the same time share one. */
export class Snapshots {
  readonly #shared: Shared;
  readonly #id: string;
  #latest: Snapshot | undefined;

  constructor(shared: Shared, { id }: State) {
    this.#shared = shared;
    this.#id = id;
  }

  /** A snapshot of `state`, or of a generation after it; undefined when another index stands there now. */
  take(state: State): Store | undefined {
    const isRecent = this.#latest && performance.now() - this.#latest.since < SHARED_MS;
    const shared = isRecent && this.#latest?.state.generation === state.generation ? this.#latest : undefined;
    const snapshot = shared ?? this.#open(state);
    if (!snapshot) return undefined;
    this.#latest = snapshot;
    snapshot.users += 1;
    return new Holding(snapshot, () => this.#release(snapshot));
  }

  close(): void {
    this.#latest = undefined;
  }

  #open({ spec }: State): Snapshot | undefined {
    const database = openForReading(this.#shared.directory);
    if (!database) return undefined;
    try {
      database.exec('BEGIN');
      const state = readState(database);
      if (state?.id === this.#id && sameSpec(state.spec, spec)) return new Snapshot(this.#shared, database, state);
    } catch (error) {
      database.close();
      throw error;
    }
    database.close();
    return undefined;
  }

  /** A transaction that nobody needs would keep SQLite's log from being emptied. */
  #release(snapshot: Snapshot): Promise<void> | undefined {
    snapshot.users -= 1;
    if (snapshot.users > 0) return undefined;
    if (this.#latest === snapshot) this.#latest = undefined;
    return snapshot.close();
  }
}

/** A store that somebody else closes too. */
export class Holding implements Store {
  readonly spec: IndexSpec;
  readonly #store: Store;
  #release: (() => Promise<void> | undefined) | undefined;

  constructor(store: Store, release: () => Promise<void> | undefined) {
    this.spec = store.spec;
    this.#store = store;
    this.#release = release;
  }

  async search(query: StoreQuery): Promise<Candidates> {
    return this.#open().search(query);
  }

  async vocabulary(term: string): Promise<VocabularyEntry[]> {
    return this.#open().vocabulary(term);
  }

  async documentFrequencies(terms: string[]): Promise<Map<string, number>> {
    return this.#open().documentFrequencies(terms);
  }

  async passages(ids: number[]): Promise<Passage[]> {
    return this.#open().passages(ids);
  }

  async outlines(ids: number[]): Promise<PassageOutline[]> {
    return this.#open().outlines(ids);
  }

  async passagesOf(articleId: string): Promise<Passage[]> {
    return this.#open().passagesOf(articleId);
  }

  async article(id: string): Promise<Article | undefined> {
    return this.#open().article(id);
  }

  async articles(): Promise<readonly ArticleInfo[]> {
    return this.#open().articles();
  }

  async facts(ids: string[]): Promise<Map<string, ArticleFacts>> {
    return this.#open().facts(ids);
  }

  async stats(): Promise<StoreStats> {
    return this.#open().stats();
  }

  async close(): Promise<void> {
    const release = this.#release;
    this.#release = undefined;
    await release?.();
  }

  #open(): Store {
    if (!this.#release) throw new Error('What was held of the index has been let go.');
    return this.#store;
  }
}
