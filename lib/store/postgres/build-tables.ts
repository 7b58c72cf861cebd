import type pg from 'pg';
import type { Statement } from '#lib/postgres/server.ts';

/** Up to so many passages comparing with every vector is as quick as a graph, and exact. */
export const EXACT_PASSAGES = 10_000;
/** pgvector takes no longer vectors into a graph. */
const MOST_GRAPH_DIMENSIONS = 2_000;
/** How a graph is built: links of a vector, and how many it is chosen from. */
const LINKS = 32;
const CONSTRUCTION = 200;

/** The tables of one build of an index. */
export interface BuildTables {
  articles: string;
  passages: string;
  vectors: string;
  vocabulary: string;
  /** The index of the vectors. */
  graph: string;
}

export function tablesOf(build: number): BuildTables {
  const name = (table: string): string => `footnote.${table}_${build}`;
  return {
    articles: name('articles'),
    passages: name('passages'),
    vectors: name('vectors'),
    vocabulary: name('vocabulary'),
    graph: `vectors_${build}_graph`,
  };
}

/*
 * An article that changes gets another key and its passages other ids: rows of passages and vectors are never updated,
 * which would enter them into the index of words and the graph again. Which of them a generation has stands with the
 * articles alone: `born` up to it, and not `died` by then. Text may hold a NUL, which PostgreSQL's own
 * text cannot, and json can. `content` is the text of a passage with its sentences, so that none is cut out of its article.
 */
export async function createTables(client: pg.PoolClient, build: number, dimensions: number): Promise<void> {
  const { articles, passages, vectors, vocabulary } = tablesOf(build);
  await client.query(`
    CREATE TABLE ${articles} (
      key bigint PRIMARY KEY,
      id text COLLATE "C" NOT NULL,
      born bigint NOT NULL,
      died bigint,
      hash text NOT NULL,
      fingerprint text NOT NULL,
      info json NOT NULL,
      text json NOT NULL,
      characters integer NOT NULL,
      indexed_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX ON ${articles} (id);
    CREATE INDEX ON ${articles} (born);
    CREATE INDEX ON ${articles} (died) WHERE died IS NOT NULL;
    CREATE TABLE ${passages} (
      id bigint PRIMARY KEY,
      article bigint NOT NULL,
      start integer NOT NULL,
      "end" integer NOT NULL,
      title_length integer NOT NULL,
      meta_length integer NOT NULL,
      text_length integer NOT NULL,
      content json NOT NULL,
      title text NOT NULL,
      meta text NOT NULL,
      text text NOT NULL,
      lexemes tsvector NOT NULL
    ) WITH (toast_tuple_target = 128);
    ALTER TABLE ${passages} ALTER lexemes SET STORAGE EXTERNAL;
    CREATE INDEX ON ${passages} (article);
    CREATE TABLE ${vectors} (
      id bigint PRIMARY KEY,
      article bigint NOT NULL,
      vector vector(${dimensions}) NOT NULL
    );
    CREATE INDEX ON ${vectors} (article);
    CREATE TABLE ${vocabulary} (
      term text COLLATE "C" NOT NULL,
      generation bigint NOT NULL,
      documents integer NOT NULL,
      most smallint NOT NULL,
      PRIMARY KEY (term, generation)
    )`);
}

/** The index of the words; quicker after the rows than before them. */
export async function indexWords(client: pg.PoolClient, build: number): Promise<void> {
  const { passages } = tablesOf(build);
  // A list of what is still to be entered would have to be read through by every search.
  await client.query(`CREATE INDEX ON ${passages} USING gin (lexemes) WITH (fastupdate = off)`);
}

/** Builds the graph of the vectors. Who reads is not kept waiting. */
export async function indexVectors(client: pg.PoolClient, build: number): Promise<void> {
  const { vectors, graph } = tablesOf(build);
  await client.query(`DROP INDEX IF EXISTS footnote.${graph}`);
  await client.query(
    `CREATE INDEX ${graph} ON ${vectors} USING hnsw (vector vector_ip_ops) WITH (m = ${LINKS}, ef_construction = ${CONSTRUCTION})`,
  );
}

/** Whether an index of so many passages is to have a graph. */
export function wantsGraph(passages: number, dimensions: number): boolean {
  return passages > EXACT_PASSAGES && dimensions <= MOST_GRAPH_DIMENSIONS;
}

/** A row for each table of a build that is not there. */
export function missingStatement(build: number): Statement {
  const { articles, passages, vectors, vocabulary } = tablesOf(build);
  return [
    'SELECT name FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NULL',
    [[articles, passages, vectors, vocabulary]],
  ];
}

/** One row when the graph is there and was finished, none otherwise. */
export function graphStatement(build: number): Statement {
  return [
    'SELECT 1 FROM pg_index WHERE indexrelid = to_regclass($1) AND indisvalid',
    [`footnote.${tablesOf(build).graph}`],
  ];
}

export async function analyse(client: pg.PoolClient, build: number): Promise<void> {
  const { articles, passages, vectors, vocabulary } = tablesOf(build);
  await client.query(`ANALYZE ${articles}, ${passages}, ${vectors}, ${vocabulary}`);
}

export async function dropTables(client: pg.PoolClient, build: number): Promise<void> {
  const { articles, passages, vectors, vocabulary } = tablesOf(build);
  await client.query(`DROP TABLE IF EXISTS ${articles}, ${passages}, ${vectors}, ${vocabulary}`);
}
