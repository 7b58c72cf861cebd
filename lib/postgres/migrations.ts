import type pg from 'pg';
import { messageOf, UserError } from '#lib/errors.ts';
import { codeOf, isUndefined } from './faults.ts';
import type { Server } from './server.ts';

/** The first number of every advisory lock that Footnote takes ("fnot" in ASCII), so that they meet no one else's. */
export const LOCK_CLASS = 0x666e6f74;
/** The second number; those of corpora are their ids, from 1. */
const MIGRATION_LOCK = 0;

const LEAST_SERVER = 15;
const LEAST_VECTOR = [0, 8] as const;
const FEATURE_NOT_SUPPORTED = '0A000';
const UNDEFINED_FILE = '58P01';

/**
 * Numbered from 1, run once and in this order, never changed after a release. They make what all corpora share; the
 * tables of an index belong to its format (`INDEX_FORMAT`) and are made for each, see lib/store/postgres.
 */
const MIGRATIONS = [
  `CREATE SEQUENCE footnote.article_keys;
   CREATE SEQUENCE footnote.passage_ids;
   CREATE TABLE footnote.corpora (
     id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     name text NOT NULL UNIQUE,
     state json,
     writer json
   );
   CREATE TABLE footnote.builds (
     id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     corpus integer NOT NULL REFERENCES footnote.corpora,
     created_at timestamptz NOT NULL DEFAULT now(),
     retired_at timestamptz
   );
   CREATE TABLE footnote.generations (
     corpus integer NOT NULL REFERENCES footnote.corpora,
     generation bigint NOT NULL,
     committed_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (corpus, generation)
   )`,
  // Text may hold a NUL, which PostgreSQL's own text cannot: what is given back as it was given is kept as json.
  `CREATE TABLE footnote.conversations (
     id text COLLATE "C" PRIMARY KEY,
     name json,
     searchable_name text NOT NULL DEFAULT '',
     started_at text COLLATE "C" NOT NULL,
     changed_at text COLLATE "C" NOT NULL
   );
   CREATE INDEX ON footnote.conversations (changed_at DESC, id DESC);
   CREATE TABLE footnote.turns (
     conversation text COLLATE "C" NOT NULL REFERENCES footnote.conversations ON DELETE CASCADE,
     position integer NOT NULL,
     id text COLLATE "C" NOT NULL,
     question json NOT NULL,
     asked_at text COLLATE "C" NOT NULL,
     saved_at text COLLATE "C" NOT NULL,
     ended boolean NOT NULL,
     answer json,
     feedback json,
     judged_at text COLLATE "C",
     searchable text NOT NULL,
     PRIMARY KEY (conversation, position),
     UNIQUE (conversation, id)
   );
   CREATE INDEX ON footnote.turns (judged_at DESC) WHERE feedback IS NOT NULL`,
];

/**
 * Brings the schema `footnote` to this version, once, whoever comes first.
 *
 * @throws {UserError} when the server or pgvector is too old, or the database was set up by a newer Footnote.
 */
export async function migrate(server: Server): Promise<void> {
  if ((await schemaVersion(server)) === MIGRATIONS.length) return;
  await server.transaction(async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1, $2)', [LOCK_CLASS, MIGRATION_LOCK]);
    await assertServer(client, server.name);
    await assertVector(client, server.name);
    await client.query(`CREATE SCHEMA IF NOT EXISTS footnote;
      CREATE TABLE IF NOT EXISTS footnote.migrations (
        version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`);
    const { rows } = await client.query<{ version: number }>(
      'SELECT coalesce(max(version), 0) AS version FROM footnote.migrations',
    );
    const applied = rows[0]!.version;
    assertNotNewer(applied, server.name);
    for (let version = applied + 1; version <= MIGRATIONS.length; version++) {
      await client.query(MIGRATIONS[version - 1]!);
      await client.query('INSERT INTO footnote.migrations (version) VALUES ($1)', [version]);
    }
  });
}

/**
 * Whether the schema is there, for whoever only reads.
 *
 * @throws {UserError} when it is that of another version.
 */
export async function hasSchema(server: Server): Promise<boolean> {
  const version = await schemaVersion(server);
  if (version === 0) return false;
  assertNotNewer(version, server.name);
  if (version < MIGRATIONS.length) {
    throw new UserError(
      `The tables in PostgreSQL at ${server.name} are those of an older Footnote (version ${version}; this one needs ${MIGRATIONS.length}). Run \`npm run index\` to bring them up to date.`,
    );
  }
  return true;
}

async function schemaVersion(server: Server): Promise<number> {
  try {
    const [row] = await server.read<{ version: number }>([
      'SELECT coalesce(max(version), 0) AS version FROM footnote.migrations',
    ]);
    return row!.version;
  } catch (error) {
    if (isUndefined(error)) return 0;
    throw error;
  }
}

function assertNotNewer(version: number, name: string): void {
  if (version <= MIGRATIONS.length) return;
  throw new UserError(
    `The tables in PostgreSQL at ${name} are those of a newer Footnote (version ${version}; this one knows ${MIGRATIONS.length}). Update Footnote, or set DATABASE_URL to another database.`,
  );
}

async function assertServer(client: pg.PoolClient, name: string): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  const major = Math.floor(Number(rows[0]!.server_version_num) / 10_000);
  if (major >= LEAST_SERVER) return;
  throw new UserError(`PostgreSQL at ${name} is version ${major}; Footnote needs ${LEAST_SERVER} or newer.`);
}

async function assertVector(client: pg.PoolClient, name: string): Promise<void> {
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS vector');
  } catch (error) {
    if (![FEATURE_NOT_SUPPORTED, UNDEFINED_FILE].includes(codeOf(error) ?? '')) throw error;
    throw new UserError(
      `PostgreSQL at ${name} does not have pgvector. Install it on that server, on Debian and Ubuntu with \`apt-get install postgresql-17-pgvector\` (the number is that of PostgreSQL), and try again. (${messageOf(error)})`,
      { cause: error },
    );
  }
  const { rows } = await client.query<{ extversion: string }>(
    "SELECT extversion FROM pg_extension WHERE extname = 'vector'",
  );
  const { extversion } = rows[0]!;
  if (isRecentEnough(extversion)) return;
  throw new UserError(
    `pgvector in PostgreSQL at ${name} is version ${extversion}; Footnote needs ${LEAST_VECTOR.join('.')} or newer. Install a newer one on that server, then run \`ALTER EXTENSION vector UPDATE\` in this database.`,
  );
}

/** Whether a version of pgvector, such as "0.8.0", knows iterative index scans. */
export function isRecentEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LEAST_VECTOR[0] || (major === LEAST_VECTOR[0] && minor >= LEAST_VECTOR[1]);
}
