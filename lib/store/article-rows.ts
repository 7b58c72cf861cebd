import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { fingerprint } from '#lib/corpus/fingerprint.ts';
import { bytesOf, vectorOf } from './exact-scan.ts';
import { isIndexable } from './schema.ts';
import type { State } from './state.ts';
import { type EarlierPassages, FIELDS, type IndexedArticle, type IndexedPassage, type IndexSpec } from './store.ts';

/** How far from 1 the length of a vector may be, after rounding. */
const UNIT_TOLERANCE = 0.01;

/** The rows of articles and everything that hangs on them, within the transaction of a writer. */
export class ArticleRows {
  readonly #database: DatabaseSync;
  readonly #spec: IndexSpec;
  readonly #insertArticle: StatementSync;
  readonly #insertPassage: StatementSync;
  readonly #insertTerms: StatementSync;
  readonly #insertWords: StatementSync;
  readonly #insertVector: StatementSync;
  readonly #deleteWords: StatementSync;
  readonly #deleteArticle: StatementSync;

  constructor(database: DatabaseSync, spec: IndexSpec) {
    this.#database = database;
    this.#spec = spec;
    this.#insertArticle = database.prepare(
      `INSERT INTO articles (id, title, outlet, author, published, language, url, hash, fingerprint, text)
       VALUES (:id, :title, :outlet, :author, :published, :language, :url, :hash, :fingerprint, :text)`,
    );
    this.#insertPassage = database.prepare(
      `INSERT INTO passages (articleId, start, "end", titleLength, metaLength, textLength, sentences)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#insertTerms = database.prepare('INSERT INTO terms (id, title, meta, text) VALUES (?, ?, ?, ?)');
    this.#insertWords = database.prepare('INSERT INTO words (rowid, title, meta, text) VALUES (?, ?, ?, ?)');
    this.#insertVector = database.prepare('INSERT INTO vectors (id, vector) VALUES (?, ?)');
    this.#deleteWords = database.prepare(
      'DELETE FROM words WHERE rowid IN (SELECT id FROM passages WHERE articleId = ?)',
    );
    this.#deleteArticle = database.prepare('DELETE FROM articles WHERE id = ?');
  }

  /** Fingerprint of every article, by id. */
  fingerprints(): Map<string, string> {
    const rows = this.#database.prepare('SELECT id, fingerprint FROM articles').all();
    return new Map(rows.map((row) => [String(row.id), String(row.fingerprint)]));
  }

  /** Hash of the text of every article, by id. */
  hashes(): Map<string, string> {
    const rows = this.#database.prepare('SELECT id, hash FROM articles').all();
    return new Map(rows.map((row) => [String(row.id), String(row.hash)]));
  }

  /** Title, passages and vectors of an article; empty when it is not there. */
  earlier(articleId: string): EarlierPassages {
    const article = this.#database.prepare('SELECT title, text FROM articles WHERE id = ?').get(articleId);
    if (!article) return { title: '', passages: [] };
    const rows = this.#database
      .prepare('SELECT start, "end", vector FROM passages JOIN vectors USING (id) WHERE articleId = ? ORDER BY start')
      .all(articleId);
    const text = String(article.text);
    const passages = rows.map(({ start, end, vector }) => ({
      text: text.slice(Number(start), Number(end)),
      vector: vectorOf(vector as Uint8Array),
    }));
    return { title: String(article.title), passages };
  }

  /** Adds an article, or replaces the one of its id; its passages get new ids either way. */
  put({ article, passages }: IndexedArticle): void {
    this.remove(article.id);
    const {
      id,
      title,
      hash,
      text,
      outlet = null,
      author = null,
      published = null,
      language = null,
      url = null,
    } = article;
    const metadata = { title, outlet, author, published, language, url };
    this.#insertArticle.run({ id, ...metadata, hash, fingerprint: fingerprint(article), text });
    for (const passage of passages) {
      this.#assertPassage(article, passage);
      const { start, end, sentences, terms, vector } = passage;
      const lengths = FIELDS.map((field) => terms[field].length);
      const { lastInsertRowid } = this.#insertPassage.run(id, start, end, ...lengths, JSON.stringify(sentences));
      const joined = FIELDS.map((field) => terms[field].join(' '));
      this.#insertTerms.run(lastInsertRowid, ...joined);
      this.#insertWords.run(lastInsertRowid, ...joined);
      this.#insertVector.run(lastInsertRowid, bytesOf(vector));
    }
  }

  /** Does nothing when there is no such article. */
  remove(articleId: string): void {
    this.#deleteWords.run(articleId);
    // Passages, terms and vectors go with it.
    this.#deleteArticle.run(articleId);
  }

  /** Counted anew rather than kept up: a total cannot drift away from its rows. */
  totals(): Pick<State, 'articles' | 'passages' | 'totalLengths'> {
    const row = this.#database
      .prepare(
        `SELECT (SELECT count(*) FROM articles) AS articles, count(*) AS passages, total(titleLength) AS title,
           total(metaLength) AS meta, total(textLength) AS text FROM passages`,
      )
      .get() as Record<'articles' | 'passages' | 'title' | 'meta' | 'text', number>;
    const { articles, passages, ...totalLengths } = row;
    return { articles, passages, totalLengths };
  }

  /** How many passages have an id up to `id`. */
  passagesUpTo(id: number): number {
    return Number(this.#database.prepare('SELECT count(*) AS count FROM passages WHERE id <= ?').get(id)?.count);
  }

  #assertPassage(article: IndexedArticle['article'], { start, end, text, terms, vector }: IndexedPassage): void {
    const refuse = (reason: string): never => {
      throw new Error(`Passage ${start} to ${end} of article ${article.id} cannot be indexed: ${reason}.`);
    };
    if (article.text.slice(start, end) !== text) refuse('it is not that slice of the text');
    const { dimensions, embedder } = this.#spec;
    if (vector.length !== dimensions) {
      refuse(`its vector has ${vector.length} numbers instead of the ${dimensions} of ${embedder}`);
    }
    // Not the other way round: a length that is not a number shall be refused too.
    if (!(Math.abs(Math.hypot(...vector) - 1) <= UNIT_TOLERANCE)) refuse('its vector is not of unit length');
    const odd = FIELDS.flatMap((field) => terms[field]).find((term) => !isIndexable(term));
    if (odd !== undefined) refuse(`${JSON.stringify(odd)} is not one term`);
  }
}
