import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { fingerprint } from '#lib/corpus/fingerprint.ts';
import { numberWords } from '#lib/text/numbered-words.ts';
import { assertPassage } from './assert-passage.ts';
import { passageDigest, type PassageRow } from './passage-digest.ts';
import type { State } from './state.ts';
import {
  type EarlierPassages,
  type Field,
  FIELDS,
  type IndexedArticle,
  type IndexedPassage,
  type IndexSpec,
} from './store.ts';
import { bytesOf, vectorOf } from './stored-numbers.ts';
import { type JoinedTerms, PostingRows } from './words/posting-rows.ts';

export type Totals = Pick<State, 'articles' | 'passages' | 'totalLengths'>;

/** Passages, and the terms they have. */
type Counted = Record<'passages' | Field, number>;

const NOTHING: Totals = { articles: 0, passages: 0, totalLengths: { title: 0, meta: 0, text: 0 } };

/** The rows of articles and everything that hangs on them, within the transaction of a writer. */
export class ArticleRows {
  readonly #database: DatabaseSync;
  readonly #spec: IndexSpec;
  readonly #insertArticle: StatementSync;
  readonly #insertPassage: StatementSync;
  readonly #insertTerms: StatementSync;
  readonly #insertOutline: StatementSync;
  readonly #insertVector: StatementSync;
  readonly #termsOf: StatementSync;
  readonly #postings: PostingRows;
  readonly #deleteArticle: StatementSync;
  readonly #counted: StatementSync;
  #totals: Totals;
  #kept: Totals;

  /**
   * @param totals of what is there; absent when nothing is.
   * @param mostWaiting see `PostingRows`
   */
  constructor(database: DatabaseSync, spec: IndexSpec, totals: Totals = NOTHING, mostWaiting?: number) {
    this.#database = database;
    this.#spec = spec;
    const { articles, passages, totalLengths } = structuredClone(totals);
    this.#totals = { articles, passages, totalLengths };
    this.#kept = this.totals;
    this.#insertArticle = database.prepare(
      `INSERT INTO articles (id, title, outlet, author, published, language, url, hash, fingerprint, text)
       VALUES (:id, :title, :outlet, :author, :published, :language, :url, :hash, :fingerprint, :text)`,
    );
    this.#insertPassage = database.prepare(
      `INSERT INTO passages (articleId, start, "end", titleLength, metaLength, textLength, sentences, digest)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#insertTerms = database.prepare('INSERT INTO terms (id, title, meta, text) VALUES (?, ?, ?, ?)');
    this.#insertOutline = database.prepare('INSERT INTO outlines (id, numbers, bounds) VALUES (?, ?, ?)');
    this.#insertVector = database.prepare('INSERT INTO vectors (id, vector) VALUES (?, ?)');
    this.#termsOf = database.prepare(
      'SELECT id, title, meta, text FROM passages JOIN terms USING (id) WHERE articleId = ?',
    );
    this.#postings = new PostingRows(database, mostWaiting);
    this.#deleteArticle = database.prepare('DELETE FROM articles WHERE id = ?');
    this.#counted = database.prepare(
      `SELECT count(*) AS passages, total(titleLength) AS title, total(metaLength) AS meta, total(textLength) AS text
       FROM passages WHERE articleId = ?`,
    );
  }

  /** Fingerprint of every article, by id. */
  fingerprints(): Map<string, string> {
    return fingerprintsIn(this.#database);
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
      assertPassage(article, passage, this.#spec);
      const row = rowOf(id, passage);
      const { start, end, titleLength, metaLength, textLength, sentences, numbers, bounds, vector } = row;
      const lengths = [titleLength, metaLength, textLength];
      const digest = passageDigest(row);
      const { lastInsertRowid } = this.#insertPassage.run(id, start, end, ...lengths, sentences, digest);
      this.#insertTerms.run(lastInsertRowid, ...FIELDS.map((field) => row[field]));
      this.#postings.add(Number(lastInsertRowid), row);
      this.#insertOutline.run(lastInsertRowid, numbers, bounds);
      this.#insertVector.run(lastInsertRowid, vector);
      this.#count({ passages: 1, title: titleLength, meta: metaLength, text: textLength }, 1);
    }
    this.#totals.articles += 1;
  }

  /** Does nothing when there is no such article. */
  remove(articleId: string): void {
    for (const row of this.#termsOf.all(articleId)) {
      const { id, ...terms } = row as unknown as { id: number } & JoinedTerms;
      this.#postings.remove(id, terms);
    }
    this.#count(this.#counted.get(articleId) as unknown as Counted, -1);
    // Passages, and what hangs on them, go with it.
    this.#totals.articles -= Number(this.#deleteArticle.run(articleId).changes);
  }

  /** Kept up rather than counted anew, which takes long in a large index; verifying counts the rows. */
  get totals(): Totals {
    return structuredClone(this.#totals);
  }

  /** What was done since the last `keep` was undone in the rows. */
  undo(): void {
    this.#totals = structuredClone(this.#kept);
    this.#postings.undo();
  }

  /** What was done since the last `keep` stays. @returns whether so much is waiting that `finish` should be called */
  keep(): boolean {
    this.#kept = this.totals;
    return this.#postings.keep();
  }

  /** Writes what is better written together. When it fails, nothing of the run may be committed. */
  finish(): Promise<void> {
    return this.#postings.write();
  }

  /** How many passages have an id up to `id`. */
  passagesUpTo(id: number): number {
    return Number(this.#database.prepare('SELECT count(*) AS count FROM passages WHERE id <= ?').get(id)?.count);
  }

  #count({ passages, ...lengths }: Counted, sign: 1 | -1): void {
    this.#totals.passages += sign * passages;
    for (const field of FIELDS) this.#totals.totalLengths[field] += sign * lengths[field];
  }
}

function rowOf(articleId: string, passage: IndexedPassage): PassageRow {
  const { start, end, sentences, terms, vector } = passage;
  const { title, meta, text } = terms;
  const { numbers, bounds } = numberWords(passage);
  return {
    articleId,
    start,
    end,
    titleLength: title.length,
    metaLength: meta.length,
    textLength: text.length,
    sentences: JSON.stringify(sentences),
    title: title.join(' '),
    meta: meta.join(' '),
    text: text.join(' '),
    numbers: bytesOf(numbers),
    bounds: bytesOf(bounds),
    vector: bytesOf(vector),
  };
}

/** Fingerprint of every article, by id. */
export function fingerprintsIn(database: DatabaseSync): Map<string, string> {
  // As one text: ten thousand rows that are an object each take twice as long.
  const row = database.prepare('SELECT json_group_array(json_array(id, fingerprint)) AS pairs FROM articles').get()!;
  return new Map(JSON.parse(String(row.pairs)) as [string, string][]);
}
