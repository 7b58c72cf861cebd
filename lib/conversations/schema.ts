import type { DatabaseSync } from 'node:sqlite';
import { UserError } from '#lib/errors.ts';

/** Tells a file of conversations from any other SQLite database: "FtnC". */
const APPLICATION_ID = 0x46746e43;

/**
 * What brings a file from version n to n + 1, at place n. What was once released stays as it is: add another one.
 * Searchable text is kept beside each text, for SQLite itself folds no letters but A to Z.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    name TEXT,
    searchableName TEXT NOT NULL DEFAULT '',
    startedAt TEXT NOT NULL,
    changedAt TEXT NOT NULL
  ) STRICT;
  CREATE INDEX conversationsByChange ON conversations (changedAt DESC, id DESC);
  CREATE TABLE turns (
    conversationId TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    question TEXT NOT NULL,
    askedAt TEXT NOT NULL,
    savedAt TEXT NOT NULL,
    ended INTEGER NOT NULL,
    answer TEXT,
    searchable TEXT NOT NULL,
    PRIMARY KEY (conversationId, position),
    UNIQUE (conversationId, id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE turns ADD COLUMN feedback TEXT;
  ALTER TABLE turns ADD COLUMN judgedAt TEXT;
  `,
];

/**
 * Brings a database to the newest version, in one transaction.
 *
 * @param name of the file, for messages
 * @throws {UserError} when it is of a newer Footnote or holds something else
 */
export function migrate(database: DatabaseSync, name: string, migrations: readonly string[] = MIGRATIONS): void {
  if (versionOf(database, name, migrations.length) === migrations.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have been faster.
    for (const migration of migrations.slice(versionOf(database, name, migrations.length))) database.exec(migration);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(database: DatabaseSync, name: string, newest: number): number {
  const pragma = (which: string) => Number(Object.values(database.prepare(`PRAGMA ${which}`).get()!)[0]);
  const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  if (isEmpty) return 0;
  if (pragma('application_id') !== APPLICATION_ID) {
    throw new UserError(
      `${name} is a database of something else, not of conversations. Set CONVERSATIONS_FILE to another file.`,
    );
  }
  const version = pragma('user_version');
  if (version > newest) {
    throw new UserError(
      `The conversations in ${name} were kept by a newer Footnote (version ${version} of the file; this one knows ${newest}). ` +
        'Use that Footnote, or set CONVERSATIONS_FILE to another file.',
    );
  }
  return version;
}
