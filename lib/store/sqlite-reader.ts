import type { DatabaseSync } from 'node:sqlite';
import type { Article, ArticleInfo, Passage } from '#lib/domain.ts';
import type { DenseSearch, DenseView } from './dense.ts';
import { PassageRows } from './passage-rows.ts';
import type { State } from './state.ts';
import type {
  ArticleFacts,
  Candidates,
  Field,
  IndexSpec,
  PassageOutline,
  Store,
  StoreQuery,
  StoreStats,
  VocabularyEntry,
} from './store.ts';
import { VectorRows } from './vector-rows.ts';
import { type LexicalCache, LexicalSearch, recordOf } from './words/lexical.ts';
import { NearTerms } from './words/near-terms.ts';

/** What several connections to one index have in common. */
export interface Shared {
  directory: string;
  dense: DenseSearch;
  lexical: LexicalCache;
  known?: Known;
}

/** What was read of one generation and is asked for again and again. */
interface Known {
  generation: number;
  /** In how many passages a term occurs. */
  frequencies: Map<string, number>;
  infos?: readonly ArticleInfo[];
  nearTerms?: NearTerms;
}

/** Reads on one connection; what a read sees is one generation. */
export abstract class SqliteReader implements Store {
  readonly spec: IndexSpec;
  protected readonly database: DatabaseSync;
  protected readonly shared: Shared;
  protected readonly vectors: VectorRows;
  readonly #lexical: LexicalSearch;
  readonly #passages: PassageRows;

  constructor(shared: Shared, database: DatabaseSync, spec: IndexSpec) {
    this.spec = spec;
    this.shared = shared;
    this.database = database;
    this.vectors = new VectorRows(database);
    this.#passages = new PassageRows(database);
    this.#lexical = new LexicalSearch(database, shared.lexical);
  }

  /** Runs `work`, which must not await, on exactly one generation. */
  protected abstract read<Result>(work: (state: State) => Result): Result;

  /** What a search by vector looks through, in the transaction of `state`. */
  protected abstract view(state: State): DenseView;

  async search({ terms, vector, limit, articleIds }: StoreQuery): Promise<Candidates> {
    if (vector) assertSearchable(vector, this.spec);
    return this.read((state) => {
      const frequencies = this.#lexical.documentFrequencies(terms, this.#knownOf(state).frequencies);
      const { dense } = this.shared;
      const searched = {
        rows: this.vectors,
        articleOf: (id: number) => this.#lexical.articleOf(id, state.generation),
      };
      return {
        generation: state.generation,
        passages: state.passages,
        averageLengths: averageLengths(state),
        documentFrequencies: recordOf(frequencies),
        lexical: this.#lexical.search(state, frequencies, limit, articleIds),
        dense: vector ? dense.search(this.view(state), searched, vector, limit, articleIds) : [],
      };
    });
  }

  async vocabulary(term: string): Promise<VocabularyEntry[]> {
    return this.read((state) => {
      const known = this.#knownOf(state);
      if (!known.nearTerms) {
        const rows = this.database
          .prepare('SELECT term, sum(documents) AS documents FROM postings GROUP BY term')
          .iterate();
        known.nearTerms = new NearTerms(rows as unknown as Iterable<VocabularyEntry>);
      }
      return known.nearTerms.find(term);
    });
  }

  async documentFrequencies(terms: string[]): Promise<Map<string, number>> {
    return this.read((state) => this.#lexical.documentFrequencies(terms, this.#knownOf(state).frequencies));
  }

  async passages(ids: number[]): Promise<Passage[]> {
    return this.read(() => this.#passages.passages(ids));
  }

  async outlines(ids: number[]): Promise<PassageOutline[]> {
    return this.read(() => this.#passages.outlines(ids));
  }

  async passagesOf(articleId: string): Promise<Passage[]> {
    return this.read(() => this.#passages.ofArticle(articleId));
  }

  async article(id: string): Promise<Article | undefined> {
    return this.read(() => {
      const row = this.database.prepare(`SELECT ${INFO}, text FROM articles WHERE id = ?`).get(id);
      return row && withoutNulls<Article>(row);
    });
  }

  async articles(): Promise<readonly ArticleInfo[]> {
    return this.read((state) => {
      const known = this.#knownOf(state);
      known.infos ??= this.database
        .prepare(`SELECT ${INFO} FROM articles ORDER BY id`)
        .all()
        .map((row) => withoutNulls<ArticleInfo>(row));
      return known.infos;
    });
  }

  async facts(ids: string[]): Promise<Map<string, ArticleFacts>> {
    return this.read(() => {
      const rows = this.database
        .prepare(
          `SELECT id, length(text) AS characters, indexedAt FROM articles WHERE id IN (SELECT value FROM json_each(?))`,
        )
        .all(JSON.stringify(ids));
      return new Map(
        rows.map(({ id, characters, indexedAt }) => [
          String(id),
          { characters: Number(characters), indexedAt: String(indexedAt) },
        ]),
      );
    });
  }

  async stats(): Promise<StoreStats> {
    return this.read(({ generation, articles, passages, indexedAt }) => ({
      generation,
      articles,
      passages,
      indexedAt,
    }));
  }

  abstract close(): Promise<void>;

  #knownOf({ generation }: State): Known {
    if (this.shared.known?.generation !== generation) this.shared.known = { generation, frequencies: new Map() };
    return this.shared.known;
  }
}

const INFO = 'id, title, outlet, author, published, language, url, hash';

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
