import type pg from 'pg';
import { fingerprint } from '#lib/corpus/fingerprint.ts';
import { assertPassage } from '../assert-passage.ts';
import { type EarlierPassages, FIELDS, type Field, type IndexedArticle, type IndexSpec } from '../store.ts';
import { type BuildTables, tablesOf } from './build-tables.ts';
import { arrayOf, textsOf, TSVECTOR, tsvectorBytes, vectorBytes } from './binary.ts';
import { readVector } from './dense.ts';
import { countLexemes, wordsOf } from './lexemes.ts';
import { Tally } from './tally.ts';

/** The rows of one build as a run changes them. What it adds is born in the generation that it will commit. */
export class ArticleRows {
  readonly #client: pg.PoolClient;
  readonly #tables: BuildTables;
  readonly #generation: number;
  readonly #spec: IndexSpec;
  #vectorOid: number | undefined;

  constructor(client: pg.PoolClient, build: number, generation: number, spec: IndexSpec) {
    this.#client = client;
    this.#tables = tablesOf(build);
    this.#generation = generation;
    this.#spec = spec;
  }

  async known(column: 'fingerprint' | 'hash'): Promise<Map<string, string>> {
    const { rows } = await this.#client.query<{ id: string; value: string }>(
      `SELECT id, ${column} AS value FROM ${this.#tables.articles} WHERE died IS NULL`,
    );
    return new Map(rows.map(({ id, value }) => [id, value]));
  }

  async earlier(articleId: string): Promise<EarlierPassages> {
    const { articles, passages, vectors } = this.#tables;
    const { rows } = await this.#client.query<{ key: number; info: { title: string } }>(
      `SELECT key, info FROM ${articles} WHERE id = $1 AND died IS NULL`,
      [articleId],
    );
    const [article] = rows;
    if (!article) return { title: '', passages: [] };
    const stored = await this.#client.query<{ content: { text: string }; vector: string }>(
      `SELECT content, vector::text FROM ${passages} JOIN ${vectors} USING (id, article) WHERE article = $1 ORDER BY start`,
      [article.key],
    );
    return {
      title: article.info.title,
      passages: stored.rows.map(({ content, vector }) => ({
        text: content.text,
        vector: readVector(vector),
      })),
    };
  }

  /** @throws when a passage is none of its article, or its vector none of the index. */
  assertFit(articles: IndexedArticle[]): void {
    for (const { article, passages } of articles) {
      for (const passage of passages) assertPassage(article, passage, this.#spec);
    }
  }

  /** Adds articles, or replaces those of their ids, within the transaction that is open. */
  async put(articles: IndexedArticle[]): Promise<Tally> {
    // Of two with one id the last is what is left, as if they had come one after the other.
    const last = [...new Map(articles.map((each) => [each.article.id, each])).values()];
    const tally = await this.remove(last.map(({ article }) => article.id));
    const keys = await this.#next('article_keys', last.length);
    for (let at = 0; at < last.length; at += ARTICLES_AT_ONCE) {
      await this.#insertArticles(keys.slice(at), last.slice(at, at + ARTICLES_AT_ONCE));
    }
    tally.articles += last.length;
    const passages = last.flatMap((each, at) => each.passages.map((passage) => ({ key: keys[at]!, passage })));
    await this.#insertPassages(passages, tally);
    return tally;
  }

  /** Readers keep what goes until the commit, and whoever holds a generation for some time after it. */
  async remove(ids: string[]): Promise<Tally> {
    const { articles, passages, vectors } = this.#tables;
    const tally = new Tally();
    const { rows } = await this.#client.query<{ key: number; born: number }>(
      `SELECT key, born FROM ${articles} WHERE id = ANY ($1::text[]) AND died IS NULL`,
      [ids],
    );
    if (rows.length === 0) return tally;
    tally.articles -= rows.length;
    const keys = rows.map(({ key }) => key);
    await this.#countGoing(keys, tally);
    await this.#client.query(`UPDATE ${articles} SET died = $2 WHERE key = ANY ($1::bigint[])`, [
      keys,
      this.#generation,
    ]);
    // No generation ever had what this run itself has added.
    const own = rows.filter(({ born }) => born === this.#generation).map(({ key }) => key);
    if (own.length === 0) return tally;
    for (const table of [vectors, passages]) {
      await this.#client.query(`DELETE FROM ${table} WHERE article = ANY ($1::bigint[])`, [own]);
    }
    await this.#client.query(`DELETE FROM ${articles} WHERE key = ANY ($1::bigint[])`, [own]);
    return tally;
  }

  /** Writes in how many passages each lexeme occurs from this generation on. */
  async writeVocabulary({ lexemes }: Tally): Promise<void> {
    const entries = [...lexemes].filter(([, { documents, most }]) => documents !== 0 || most > 1);
    for (let at = 0; at < entries.length; at += VOCABULARY_AT_ONCE) {
      const some = entries.slice(at, at + VOCABULARY_AT_ONCE);
      await this.#client.query(
        `INSERT INTO ${this.#tables.vocabulary} (term, generation, documents, most)
         SELECT added.term, $1, coalesce(known.documents, 0) + added.documents, greatest(known.most, added.most, 1)
         FROM unnest($2::text[], $3::int[], $4::int[]) AS added (term, documents, most) LEFT JOIN LATERAL (
           SELECT documents, most FROM ${this.#tables.vocabulary} WHERE term = added.term
           ORDER BY generation DESC LIMIT 1
         ) known ON true`,
        [
          this.#generation,
          some.map(([term]) => term),
          some.map(([, { documents }]) => documents),
          some.map(([, { most }]) => most),
        ],
      );
    }
  }

  async #insertArticles(keys: number[], some: IndexedArticle[]): Promise<void> {
    const articles = some.map(({ article }) => article);
    const infos = articles.map((article) => JSON.stringify({ ...article, text: undefined }));
    await this.#client.query(
      `INSERT INTO ${this.#tables.articles} (key, id, born, hash, fingerprint, info, text, characters)
       SELECT key, id, $2, hash, fingerprint, info::json, text::json, characters FROM unnest(
         $1::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[]
       ) AS row (key, id, hash, fingerprint, info, text, characters)`,
      [
        keys.slice(0, some.length),
        this.#generation,
        textsOf(articles.map(({ id }) => id)),
        textsOf(articles.map(({ hash }) => hash)),
        textsOf(articles.map(fingerprint)),
        textsOf(infos),
        textsOf(articles.map(({ text }) => JSON.stringify(text))),
        articles.map(({ text }) => countCharacters(text)),
      ],
    );
  }

  async #insertPassages(given: { key: number; passage: IndexedArticle['passages'][number] }[], tally: Tally) {
    for (let at = 0; at < given.length; at += PASSAGES_AT_ONCE) {
      await this.#insertSome(given.slice(at, at + PASSAGES_AT_ONCE), tally);
    }
  }

  async #insertSome(given: { key: number; passage: IndexedArticle['passages'][number] }[], tally: Tally) {
    const ids = await this.#next('passage_ids', given.length);
    const words = given.map(({ passage }) => {
      const { title, meta, text } = passage.terms;
      const lexemes = countLexemes(passage);
      tally.count({ title: title.length, meta: meta.length, text: text.length }, lexemes, 1);
      return tsvectorBytes(wordsOf(lexemes));
    });
    const keys = given.map(({ key }) => key);
    const passages = given.map(({ passage }) => passage);
    await this.#client.query(
      `INSERT INTO ${this.#tables.passages} (
         id, article, start, "end", title_length, meta_length, text_length, content, title, meta, text, lexemes
       ) SELECT a, b, c, d, e, f, g, h::json, i, j, k, l FROM unnest(
         $1::bigint[], $2::bigint[], $3::int[], $4::int[], $5::int[], $6::int[], $7::int[], $8::text[],
         $9::text[], $10::text[], $11::text[], $12::tsvector[]
       ) AS row (a, b, c, d, e, f, g, h, i, j, k, l)`,
      [
        ids,
        keys,
        passages.map(({ start }) => start),
        passages.map(({ end }) => end),
        ...FIELDS.map((field) => passages.map(({ terms }) => terms[field].length)),
        textsOf(passages.map(({ text, sentences }) => JSON.stringify({ text, sentences }))),
        ...FIELDS.map((field) => textsOf(passages.map(({ terms }) => terms[field].join(' ')))),
        arrayOf(TSVECTOR, words),
      ],
    );
    const vectors = passages.map(({ vector }) => vectorBytes(vector));
    await this.#client.query(
      `INSERT INTO ${this.#tables.vectors} (id, article, vector)
       SELECT id, article, vector FROM unnest($1::bigint[], $2::bigint[], $3::vector[]) AS row (id, article, vector)`,
      [ids, keys, arrayOf(await this.#vectorType(), vectors)],
    );
  }

  /** The number that the extension's type has in this database. */
  async #vectorType(): Promise<number> {
    if (this.#vectorOid === undefined) {
      const { rows } = await this.#client.query<{ oid: number }>("SELECT 'vector'::regtype::oid AS oid");
      this.#vectorOid = rows[0]!.oid;
    }
    return this.#vectorOid;
  }

  async #countGoing(keys: number[], tally: Tally): Promise<void> {
    const { rows } = await this.#client.query<Record<Field, string>>(
      `SELECT title, meta, text FROM ${this.#tables.passages} WHERE article = ANY ($1::bigint[])`,
      [keys],
    );
    for (const row of rows) {
      const terms = { title: split(row.title), meta: split(row.meta), text: split(row.text) };
      const lengths = { title: terms.title.length, meta: terms.meta.length, text: terms.text.length };
      tally.count(lengths, countLexemes({ terms }), -1);
    }
  }

  async #next(sequence: string, count: number): Promise<number[]> {
    const { rows } = await this.#client.query<{ id: number }>(
      `SELECT nextval('footnote.${sequence}') AS id FROM generate_series(1, $1)`,
      [count],
    );
    return rows.map(({ id }) => id);
  }
}

const VOCABULARY_AT_ONCE = 10_000;
/** A column goes as one value, of which PostgreSQL takes none of more than 1 GB. */
const PASSAGES_AT_ONCE = 500;
const ARTICLES_AT_ONCE = 10;

function split(terms: string): string[] {
  return terms === '' ? [] : terms.split(' ');
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
