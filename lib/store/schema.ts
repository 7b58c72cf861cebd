import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Raise it when a table changes: it belongs into `IndexSpec.format`, so that an older index is built anew. */
export const INDEX_FORMAT = 9;

/** Readers and the writer do not wait for each other (WAL); only a checkpoint or a recovery makes them. */
const BUSY_MILLISECONDS = 5_000;
/** A transaction that changes more than this is written to the log before its end. */
const WRITER_CACHE_KIBIBYTES = 65_536;

/** Whether a term can be kept and found: not empty, without ASCII white space, control characters and halves of characters. */
export function isIndexable(term: string): boolean {
  return /^[^\x00-\x20\x7f]+$/.test(term) && term.isWellFormed();
}

/*
 * `passages` is slim because every filter and every look-up of candidates goes through it; terms and vectors stand
 * in tables of their own. The text of a passage is a slice of its article's and is not stored again; `outlines` has the words of it that ranking looks at. The digest is that of
 * all its columns here. Where a term occurs stands in `postings`, in blocks of passages in the order of their ids: SQLite's own
 * full-text search does not give how often a term stands in which column but by reading every place, or every text, again.
 */
const TABLES = `
  CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), generation INTEGER NOT NULL, content TEXT NOT NULL);
  CREATE TABLE articles (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    outlet TEXT,
    author TEXT,
    published TEXT,
    language TEXT,
    url TEXT,
    hash TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    text TEXT NOT NULL,
    indexedAt TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
  );
  -- Each run reads all of these; the rows hold the texts, too.
  CREATE INDEX fingerprintsOfArticles ON articles (id, fingerprint);
  CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    articleId TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    titleLength INTEGER NOT NULL,
    metaLength INTEGER NOT NULL,
    textLength INTEGER NOT NULL,
    sentences TEXT NOT NULL,
    digest BLOB NOT NULL
  );
  CREATE INDEX passagesOfArticle ON passages (articleId);
  CREATE TABLE terms (
    id INTEGER PRIMARY KEY REFERENCES passages (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    meta TEXT NOT NULL,
    text TEXT NOT NULL
  );
  CREATE TABLE outlines (
    id INTEGER PRIMARY KEY REFERENCES passages (id) ON DELETE CASCADE,
    numbers BLOB NOT NULL,
    bounds BLOB NOT NULL
  );
  CREATE TABLE vectors (id INTEGER PRIMARY KEY REFERENCES passages (id) ON DELETE CASCADE, vector BLOB NOT NULL);
  CREATE TABLE postings (
    term TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    packed BLOB NOT NULL,
    PRIMARY KEY (term, first)
  ) WITHOUT ROWID;
`;

/** The database of an index for reading; undefined when there is none. */
export function openForReading(directory: string): DatabaseSync | undefined {
  const file = databaseFile(directory);
  return existsSync(file) ? new DatabaseSync(file, { readOnly: true, timeout: BUSY_MILLISECONDS }) : undefined;
}

/** The database of an index for writing, created empty when there is none. */
export function openForWriting(directory: string): DatabaseSync {
  const database = new DatabaseSync(databaseFile(directory), { timeout: BUSY_MILLISECONDS });
  try {
    setUp(database);
    return database;
  } catch (error) {
    // What was begun is undone now, and not by whoever opens the database next.
    database.close();
    throw error;
  }
}

function setUp(database: DatabaseSync): void {
  database.exec('PRAGMA journal_mode = WAL');
  // Once a generation is committed, the graph of the one before is deleted: the commit must be on disk by then.
  database.exec('PRAGMA synchronous = FULL');
  // Nothing comes from the log into the database before it was looked at.
  database.exec('PRAGMA wal_autocheckpoint = 0');
  database.exec(`PRAGMA cache_size = -${WRITER_CACHE_KIBIBYTES}`);
}

/** Of formats up to 5: virtual tables, which take their shadow tables along. */
const EARLIER_TABLES = ['occurrences', 'vocabulary', 'words'];
/** Children before their parents. */
const OWN_TABLES = ['postings', 'vectors', 'outlines', 'terms', 'passages', 'articles', 'state'];

/** Drops whatever there is and creates empty tables, within the transaction that is open. */
export function createTables(database: DatabaseSync): void {
  const lastId = hasTable(database, 'passages')
    ? database.prepare(`SELECT seq FROM sqlite_sequence WHERE name = 'passages'`).get()?.seq
    : undefined;
  for (const name of [...EARLIER_TABLES, ...OWN_TABLES]) database.exec(`DROP TABLE IF EXISTS ${name}`);
  database.exec(TABLES);
  // An id of a passage is never used again, not even by another index in the same place.
  if (lastId !== undefined) {
    database.prepare(`INSERT INTO sqlite_sequence (name, seq) VALUES ('passages', ?)`).run(lastId);
  }
}

function hasTable(database: DatabaseSync, name: string): boolean {
  return database.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`).get(name) !== undefined;
}

/** Whether the tables are those of this version; an index of another is built anew. */
export function hasTheseTables(database: DatabaseSync): boolean {
  return OWN_TABLES.every((name) => hasTable(database, name));
}

/** Another one after the index was deleted and built again; undefined when there is none. */
export function indexIdentity(directory: string): string | undefined {
  const file = statSync(databaseFile(directory), { throwIfNoEntry: false });
  return file && `${file.dev}:${file.ino}`;
}

/** The database of an index and what SQLite keeps beside it. */
export function databaseFiles(directory: string): string[] {
  return ['', '-wal', '-shm', '-journal'].map((suffix) => databaseFile(directory) + suffix);
}

/** Where SQLite keeps the rows of an index. */
export function databaseFile(directory: string): string {
  return join(directory, 'index.sqlite');
}
