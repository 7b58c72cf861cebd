import type { Article, ArticleInfo, Passage } from '#lib/domain.ts';
import { byRank } from '../exact-scan.ts';
import { recordOf } from '../words/lexical.ts';
import { NearTerms } from '../words/near-terms.ts';
import { isIndexable } from '../schema.ts';
import { numberWords } from '#lib/text/numbered-words.ts';
import type {
  ArticleFacts,
  Candidates,
  DenseCandidate,
  Field,
  IndexSpec,
  PassageOutline,
  Store,
  StoreQuery,
  StoreStats,
  VocabularyEntry,
} from '../store.ts';
import { tablesOf, type BuildTables } from './build-tables.ts';
import { DENSE_SETTINGS, denseStatement, EXACT_FILTERED_PASSAGES } from './dense.ts';
import { lexemeOf } from './lexemes.ts';
import {
  LEXICAL_SETTINGS,
  lexicalCandidates,
  type LexicalRow,
  lexicalStatement,
  soughtTerms,
  type TermEntry,
} from './lexical.ts';
import type { Row, Server } from '#lib/postgres/server.ts';
import { RecentPassages } from './recent-passages.ts';
import type { PostgresState } from './state.ts';

const MOST_KNOWN = 200_000;

/** Reads one generation. It stays readable for some time after the next, see purge.ts; nothing has to be kept open for it. */
export class GenerationReader implements Store {
  readonly spec: IndexSpec;
  readonly state: PostgresState;
  readonly #server: Server;
  readonly #tables: BuildTables;
  readonly #terms = new Map<string, TermEntry>();
  readonly #recent = new RecentPassages((ids) => this.#passagesWhere('passage.id = ANY ($2::bigint[])', ids));
  #infos: Promise<readonly ArticleInfo[]> | undefined;
  #nearTerms: Promise<NearTerms> | undefined;

  constructor(server: Server, state: PostgresState) {
    this.#server = server;
    this.spec = state.spec;
    this.state = state;
    this.#tables = tablesOf(state.build);
  }

  async search({ terms, vector, limit, articleIds }: StoreQuery): Promise<Candidates> {
    if (vector) assertSearchable(vector, this.spec);
    const { generation, passages } = this.state;
    const [entries, keys] = await Promise.all([this.#entriesOf(terms), articleIds && this.#keysOf(articleIds)]);
    const [lexical, dense] = await Promise.all([
      this.#searchWords(entries, limit, keys),
      vector ? this.#searchVectors(vector, limit, keys) : [],
    ]);
    return {
      generation,
      passages,
      averageLengths: averageLengths(this.state),
      documentFrequencies: recordOf([...entries].map(([term, { documents }]) => [term, documents])),
      lexical,
      dense,
    };
  }

  async vocabulary(term: string): Promise<VocabularyEntry[]> {
    this.#nearTerms ??= forgetFailed(this.#readVocabulary(), () => (this.#nearTerms = undefined));
    return (await this.#nearTerms).find(term);
  }

  async documentFrequencies(terms: string[]): Promise<Map<string, number>> {
    const entries = await this.#entriesOf(terms);
    return new Map([...entries].map(([term, { documents }]) => [term, documents]));
  }

  passages(ids: number[]): Promise<Passage[]> {
    return this.#recent.of(ids);
  }

  async outlines(ids: number[]): Promise<PassageOutline[]> {
    const passages = await this.passages(ids);
    return passages.map(({ id, articleId, ...passage }) => ({ id, articleId, ...numberWords(passage) }));
  }

  async passagesOf(articleId: string): Promise<Passage[]> {
    if (!isId(articleId)) return [];
    return this.#passagesWhere('article.id = $2', articleId);
  }

  async article(id: string): Promise<Article | undefined> {
    if (!isId(id)) return undefined;
    const [row] = await this.#read<{ info: ArticleInfo; text: string }>(
      `SELECT info, text FROM ${this.#tables.articles} article WHERE ${ALIVE} AND id = $2`,
      [id],
    );
    return row && { ...row.info, text: row.text };
  }

  articles(): Promise<readonly ArticleInfo[]> {
    this.#infos ??= forgetFailed(this.#readInfos(), () => (this.#infos = undefined));
    return this.#infos;
  }

  async facts(ids: string[]): Promise<Map<string, ArticleFacts>> {
    const possible = ids.filter(isId);
    if (possible.length === 0) return new Map();
    const rows = await this.#read<{ id: string; characters: number; indexedAt: Date }>(
      `SELECT id, characters, indexed_at AS "indexedAt" FROM ${this.#tables.articles} article
       WHERE ${ALIVE} AND id = ANY ($2::text[])`,
      [possible],
    );
    return new Map(
      rows.map(({ id, characters, indexedAt }) => [id, { characters, indexedAt: new Date(indexedAt).toISOString() }]),
    );
  }

  async stats(): Promise<StoreStats> {
    const { generation, articles, passages, indexedAt } = this.state;
    return { generation, articles, passages, indexedAt };
  }

  async close(): Promise<void> {
    // It has nothing of its own.
  }

  async #searchWords(entries: Map<string, TermEntry>, limit: number, keys: number[] | undefined) {
    const terms = soughtTerms(entries, this.state, limit, keys !== undefined);
    if (terms.length === 0 || keys?.length === 0) return [];
    const statement = lexicalStatement(this.state, { terms, entries }, limit, keys);
    return lexicalCandidates(await this.#server.readWith<LexicalRow>(LEXICAL_SETTINGS, statement), entries.keys());
  }

  async #searchVectors(vector: Float32Array, limit: number, keys: number[] | undefined): Promise<DenseCandidate[]> {
    if (keys?.length === 0) return [];
    const isExact = !this.state.hasGraph || (keys !== undefined && (await this.#isFew(keys)));
    const statement = denseStatement(this.state, { vector, limit, keys, isExact });
    const found = isExact
      ? await this.#server.read<DenseCandidate & Row>(statement)
      : await this.#server.readWith<DenseCandidate & Row>(DENSE_SETTINGS, statement);
    return found.toSorted(byRank);
  }

  async #isFew(keys: number[]): Promise<boolean> {
    const [row] = await this.#server.read<{ count: number }>([
      `SELECT count(*) FROM (SELECT 1 FROM ${this.#tables.vectors} WHERE article = ANY ($1::bigint[]) LIMIT $2) AS first`,
      [keys, EXACT_FILTERED_PASSAGES + 1],
    ]);
    return row!.count <= EXACT_FILTERED_PASSAGES;
  }

  /** What is known of each term, in the order of `terms` and each once. */
  async #entriesOf(terms: string[]): Promise<Map<string, TermEntry>> {
    if (this.#terms.size > MOST_KNOWN) this.#terms.clear();
    const wanted = [...new Set(terms)].filter((term) => isIndexable(term) && !this.#terms.has(term));
    if (wanted.length > 0) {
      const rows = await this.#read<TermEntry & { term: string }>(
        `SELECT DISTINCT ON (term) term, documents, most FROM ${this.#tables.vocabulary}
         WHERE generation <= $1 AND term = ANY ($2::text[]) ORDER BY term, generation DESC`,
        [wanted.map(lexemeOf)],
      );
      const found = new Map(rows.map(({ term, documents, most }) => [term, { documents, most }]));
      for (const term of wanted) this.#terms.set(term, found.get(lexemeOf(term)) ?? UNKNOWN);
    }
    return new Map(terms.map((term) => [term, this.#terms.get(term) ?? UNKNOWN]));
  }

  async #keysOf(articleIds: string[]): Promise<number[]> {
    const rows = await this.#read<{ key: number }>(
      `SELECT key FROM ${this.#tables.articles} article WHERE ${ALIVE} AND id = ANY ($2::text[])`,
      [articleIds.filter(isId)],
    );
    return rows.map(({ key }) => key);
  }

  async #readVocabulary(): Promise<NearTerms> {
    const rows = await this.#read<VocabularyEntry & Row>(
      `SELECT DISTINCT ON (term) term, documents FROM ${this.#tables.vocabulary}
       WHERE generation <= $1 ORDER BY term, generation DESC`,
    );
    return new NearTerms(rows.filter(({ documents }) => documents > 0));
  }

  async #readInfos(): Promise<readonly ArticleInfo[]> {
    const rows = await this.#read<{ info: ArticleInfo }>(
      `SELECT info FROM ${this.#tables.articles} article WHERE ${ALIVE} ORDER BY id`,
    );
    return rows.map(({ info }) => info);
  }

  async #passagesWhere(condition: string, value: unknown): Promise<Passage[]> {
    const { articles, passages } = this.#tables;
    const rows = await this.#read<Omit<Passage, 'text' | 'sentences'> & { content: Content }>(
      `SELECT passage.id, article.id AS "articleId", start, "end", content
       FROM ${passages} passage JOIN ${articles} article ON article.key = passage.article
       WHERE ${ALIVE} AND ${condition} ORDER BY start`,
      [value],
    );
    return rows.map(({ content, ...row }) => ({ ...row, ...content }));
  }

  /** `$1` is the generation. */
  #read<Result extends object>(text: string, values: unknown[] = []): Promise<(Result & Row)[]> {
    return this.#server.read([text, [this.state.generation, ...values]]);
  }
}

type Content = Pick<Passage, 'text' | 'sentences'>;

const UNKNOWN: TermEntry = { documents: 0, most: 0 };
const ALIVE = 'article.born <= $1 AND (article.died IS NULL OR article.died > $1)';

/** PostgreSQL's text has no NUL, so no article's id has one; to ask for it would be an error. */
function isId(id: string): boolean {
  return !id.includes('\u0000');
}

/** A failure is not kept: the next who asks tries again. */
function forgetFailed<Result>(promise: Promise<Result>, forget: () => void): Promise<Result> {
  promise.catch(forget);
  return promise;
}

function averageLengths({ totalLengths, passages }: PostgresState): Record<Field, number> {
  const { title, meta, text } = totalLengths;
  // An empty index has no terms either: nothing through one is nothing.
  const divisor = passages || 1;
  return { title: title / divisor, meta: meta / divisor, text: text / divisor };
}

function assertSearchable(vector: Float32Array, { dimensions, embedder }: IndexSpec): void {
  if (vector.length === dimensions && vector.every(Number.isFinite)) return;
  throw new Error(
    `A search needs ${dimensions} finite numbers, as ${embedder} gives them; it got ${vector.length} numbers.`,
  );
}
