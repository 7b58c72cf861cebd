import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Article, ArticleInfo, Passage, Sentence } from '#lib/domain.ts';
import { UserError } from '#lib/errors.ts';
import { DenseSearch } from './dense.ts';
import { LexicalSearch, recordOf } from './lexical.ts';
import { NearTerms } from './near-terms.ts';
import { openForReading } from './schema.ts';
import { damageFound, plainError } from './sqlite-errors.ts';
import { readState, sameSpec, type State } from './state.ts';
import type { Candidates, Field, IndexSpec, Store, StoreQuery, StoreStats, VocabularyEntry } from './store.ts';

/**
 * Opens the index in `directory` for reading. It follows every new generation by itself, and can be open while a
 * writer is at work.
 *
 * @throws UserError when there is no index, or it is damaged.
 */
export function openSqliteStore(directory: string): Store {
  return withDatabase(directory, (database) => {
    const state = database && readState(database);
    if (database && state) return new SqliteStore(directory, database, state);
    database?.close();
    throw new UserError(`There is no index in ${directory} that can be read. Run \`npm run index\` to build it.`);
  });
}

/** One generation, as far as it tells what has changed since. */
export interface Indexed {
  spec: IndexSpec;
  stats: StoreStats;
  /** Fingerprint of every article, by id. */
  fingerprints: Map<string, string>;
}

/** What the index in `directory` was built with; undefined when there is none, or none that this version can read. */
export function readSpec(directory: string): IndexSpec | undefined {
  return withDatabase(directory, (database) => {
    const spec = database && readState(database)?.spec;
    database?.close();
    return spec;
  });
}

/** Fingerprint of every article, once the file and the texts in it are found to be what was written. */
function verifiedFingerprints(database: DatabaseSync, articles: number): Map<string, string> {
  const checked = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
  if (checked !== 'ok') throw damageFound(String(checked));
  const fingerprints = new Map<string, string>();
  for (const row of database.prepare('SELECT id, hash, fingerprint, text FROM articles').iterate()) {
    const hash = createHash('sha256').update(String(row.text), 'utf8').digest('hex');
    if (hash !== row.hash) throw damageFound(`the text of ${String(row.id)} is not the one that was indexed`);
    fingerprints.set(String(row.id), String(row.fingerprint));
  }
  if (fingerprints.size !== articles) throw damageFound(`${fingerprints.size} of ${articles} articles are there`);
  return fingerprints;
}

/**
 * What the index in `directory` holds, verified, and read without keeping a writer out; undefined when there is none.
 *
 * @throws UserError when it is damaged.
 */
export function readIndexed(directory: string): Indexed | undefined {
  return withDatabase(directory, (database) => {
    if (!database) return undefined;
    try {
      database.exec('BEGIN');
      const state = readState(database);
      if (!state) return undefined;
      const { generation, articles, passages, indexedAt, spec } = state;
      const fingerprints = verifiedFingerprints(database, articles);
      return { spec, stats: { generation, articles, passages, indexedAt }, fingerprints };
    } finally {
      database.close();
    }
  });
}

class SqliteStore implements Store {
  readonly spec: IndexSpec;
  readonly #directory: string;
  readonly #database: DatabaseSync;
  readonly #lexical: LexicalSearch;
  readonly #dense: DenseSearch;
  readonly #generation: StatementSync;
  #state: State;
  #infos?: { generation: number; articles: readonly ArticleInfo[] };
  #nearTerms?: { generation: number; terms: NearTerms };

  constructor(directory: string, database: DatabaseSync, state: State) {
    this.spec = state.spec;
    this.#directory = directory;
    this.#database = database;
    this.#state = state;
    this.#lexical = new LexicalSearch(database);
    this.#dense = new DenseSearch(database, directory);
    this.#generation = database.prepare('SELECT generation FROM state');
  }

  async search({ terms, vector, limit, articleIds }: StoreQuery): Promise<Candidates> {
    if (vector) {
      assertSearchable(vector, this.spec);
      await this.#dense.follow(() => this.#read(({ graph }) => graph));
    }
    return this.#read((state) => {
      const frequencies = this.#lexical.documentFrequencies(state, terms);
      return {
        generation: state.generation,
        passages: state.passages,
        averageLengths: averageLengths(state),
        documentFrequencies: recordOf(frequencies),
        lexical: this.#lexical.search(state, frequencies, limit, articleIds),
        dense: vector ? this.#dense.search(state, vector, limit, articleIds) : [],
      };
    });
  }

  async vocabulary(term: string): Promise<VocabularyEntry[]> {
    return this.#read(({ generation }) => {
      if (this.#nearTerms?.generation !== generation) {
        const rows = this.#database.prepare('SELECT term, doc AS documents FROM vocabulary').iterate();
        this.#nearTerms = { generation, terms: new NearTerms(rows as unknown as Iterable<VocabularyEntry>) };
      }
      return this.#nearTerms.terms.find(term);
    });
  }

  async documentFrequencies(terms: string[]): Promise<Map<string, number>> {
    return this.#read((state) => this.#lexical.documentFrequencies(state, terms));
  }

  async passages(ids: number[]): Promise<Passage[]> {
    const found = this.#passagesWhere('passages.id IN (SELECT value FROM json_each(?))', JSON.stringify(ids));
    const byId = new Map(found.map((passage) => [passage.id, passage]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async passagesOf(articleId: string): Promise<Passage[]> {
    return this.#passagesWhere('articleId = ?', articleId);
  }

  async article(id: string): Promise<Article | undefined> {
    return this.#read(() => {
      const row = this.#database.prepare(`SELECT ${INFO}, text FROM articles WHERE id = ?`).get(id);
      return row && withoutNulls<Article>(row);
    });
  }

  async articles(): Promise<readonly ArticleInfo[]> {
    return this.#read(({ generation }) => {
      if (this.#infos?.generation !== generation) {
        const rows = this.#database.prepare(`SELECT ${INFO} FROM articles ORDER BY id`).all();
        this.#infos = { generation, articles: rows.map((row) => withoutNulls<ArticleInfo>(row)) };
      }
      return this.#infos.articles;
    });
  }

  async stats(): Promise<StoreStats> {
    return this.#read(({ generation, articles, passages, indexedAt }) => ({
      generation,
      articles,
      passages,
      indexedAt,
    }));
  }

  async close(): Promise<void> {
    this.#dense.close();
    if (this.#database.isOpen) this.#database.close();
  }

  #passagesWhere(condition: string, parameter: string): Passage[] {
    return this.#read(() => {
      const rows = this.#database
        .prepare(`SELECT id, articleId, start, "end", sentences FROM passages WHERE ${condition} ORDER BY start`)
        .all(parameter) as unknown as (Omit<Passage, 'text' | 'sentences'> & { sentences: string })[];
      const texts = new Map<string, string>();
      const text = this.#database.prepare('SELECT text FROM articles WHERE id = ?');
      return rows.map(({ id, articleId, start, end, sentences }) => {
        if (!texts.has(articleId)) texts.set(articleId, String(text.get(articleId)?.text));
        return {
          id,
          articleId,
          start,
          end,
          text: texts.get(articleId)?.slice(start, end) ?? '',
          sentences: JSON.parse(sentences) as Sentence[],
        };
      });
    });
  }

  /** Runs `work`, which must not await, on exactly one generation. */
  #read<Result>(work: (state: State) => Result): Result {
    if (!this.#database.isOpen) throw new Error(`The index in ${this.#directory} has been closed.`);
    try {
      this.#database.exec('BEGIN');
      return work(this.#currentState());
    } catch (error) {
      throw plainError(error, this.#directory);
    } finally {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    }
  }

  #currentState(): State {
    if (this.#generation.get()?.generation === this.#state.generation) return this.#state;
    const state = readState(this.#database);
    if (!state || !sameSpec(state.spec, this.spec)) {
      throw new UserError(
        `The index in ${this.#directory} has been rebuilt with ${state?.spec.embedder ?? 'another version'} since it was opened with ${this.spec.embedder}. Start again to use it.`,
      );
    }
    this.#state = state;
    return state;
  }
}

const INFO = 'id, title, outlet, author, published, language, url, hash';

function withDatabase<Result>(directory: string, work: (database: DatabaseSync | undefined) => Result): Result {
  try {
    return work(openForReading(directory));
  } catch (error) {
    throw plainError(error, directory);
  }
}

/** A column without a value is a field that is absent. */
function withoutNulls<Result>(row: Record<string, unknown>): Result {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Result;
}

function averageLengths({ totalLengths, passages }: State): Record<Field, number> {
  const { title, meta, text } = totalLengths;
  // An empty index has no terms either: nothing through one is nothing.
  const divisor = passages || 1;
  return { title: title / divisor, meta: meta / divisor, text: text / divisor };
}

/** The graph takes any numbers and answers nonsense to a vector of another length or with a NaN. */
function assertSearchable(vector: Float32Array, { dimensions, embedder }: IndexSpec): void {
  if (vector.length !== dimensions || !vector.every(Number.isFinite)) {
    throw new Error(
      `A search needs ${dimensions} finite numbers, as ${embedder} gives them; it got ${vector.length} numbers.`,
    );
  }
}
