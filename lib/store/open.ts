import path from 'node:path';
import { indexIdentity } from './schema.ts';
import {
  holdsTables,
  openSqliteStore,
  type Indexed,
  readIndexed as readSqliteIndexed,
  readSpec as readSqliteSpec,
} from './sqlite-store.ts';
import { discardIndex as discardSqliteIndex, openSqliteWriter } from './sqlite-writer.ts';
import type { CorpusPlace, IndexSpec, LiveStore, Writer } from './store.ts';
import { assertNotLocked } from './writer-lock.ts';

export { serverName } from '#lib/postgres/server-name.ts';

/** Where an index is kept: in the files of a folder, or in PostgreSQL under the name of that folder. */
export interface IndexPlace {
  /** Folder, as given. */
  directory: string;
  database?: {
    /** `postgres://user:password@host:port/database`. */
    url: string;
    /** A server that follows that one, for reading. */
    replicaUrl?: string;
  };
}

/** @throws {UserError} when there is no index, or it cannot be read. */
export async function openStore({ directory, database }: IndexPlace): Promise<LiveStore> {
  if (!database) return openSqliteStore(directory);
  const { openPostgresStore } = await import('./postgres/postgres-store.ts');
  const { url, replicaUrl } = database;
  const setting = replicaUrl === undefined ? { url } : { url: replicaUrl, variable: 'DATABASE_REPLICA_URL' };
  return openPostgresStore(setting, corpusOf(directory));
}

/**
 * @param from what the run reads, to be kept with an index in PostgreSQL, which others write too
 * @throws {UserError} when another run is at work, or nothing can be written there.
 */
export async function openWriter(
  { directory, database }: IndexPlace,
  spec: IndexSpec,
  from?: CorpusPlace,
): Promise<Writer> {
  if (!database) return openSqliteWriter(directory, spec);
  const { openPostgresWriter } = await import('./postgres/postgres-writer.ts');
  return openPostgresWriter(database, corpusOf(directory), spec, from);
}

/**
 * Whoever would write an index of files can learn early that another run is at work; where nothing can be written there is none.
 *
 * @throws {WriterBusyError} naming the other
 */
export function assertNoOtherRun({ directory, database }: IndexPlace): void {
  if (!database) assertNotLocked(directory);
}

/** What the index was built with; undefined when there is none. */
export async function readSpec({ directory, database }: IndexPlace): Promise<IndexSpec | undefined> {
  if (!database) return readSqliteSpec(directory);
  const { readPostgresSpec } = await import('./postgres/postgres-store.ts');
  return readPostgresSpec(database, corpusOf(directory));
}

/**
 * What the index holds, read without keeping a writer out; undefined when there is none.
 *
 * @throws {UserError} when it is damaged.
 */
export async function readIndexed({ directory, database }: IndexPlace): Promise<Indexed | undefined> {
  if (!database) return readSqliteIndexed(directory);
  const { readPostgresIndexed } = await import('./postgres/postgres-store.ts');
  return readPostgresIndexed(database, corpusOf(directory));
}

/**
 * Whether a run is at work on an index in PostgreSQL. One in files notes there how far it is, which says more.
 *
 * @throws {UserError} when the server cannot be used.
 */
export async function isBeingWritten({ directory, database }: IndexPlace): Promise<boolean> {
  if (!database) return false;
  const { isPostgresBeingWritten } = await import('./postgres/being-written.ts');
  // Locks are held where it is written, and no replica knows of them.
  return isPostgresBeingWritten({ url: database.url }, corpusOf(directory));
}

/** Removes an index that is damaged, so that the next run builds it anew. */
export async function discardIndex({ directory, database }: IndexPlace): Promise<void> {
  if (!database) return discardSqliteIndex(directory);
  const { discardPostgresIndex } = await import('./postgres/discard-index.ts');
  return discardPostgresIndex(database, corpusOf(directory));
}

/** Another one after the files of an index were deleted and built again; undefined when there are none. */
export function identityOf({ directory, database }: IndexPlace): string | undefined {
  return database ? undefined : indexIdentity(directory);
}

/** Whether anything was ever written where an index of files belongs; a run that is broken off before leaves an empty database. */
export async function holdsAnything({ directory, database }: IndexPlace): Promise<boolean> {
  return database === undefined && (await holdsTables(directory));
}

/** The same folder under the same name on every machine, as far as it is given alike. */
function corpusOf(directory: string): string {
  return path.normalize(directory).replaceAll(path.sep, '/').replace(/\/$/, '');
}
