import { hostname } from 'node:os';
import path from 'node:path';
import type { Found } from '#lib/corpus/read-again.ts';
import { UserError } from '#lib/errors.ts';
import { serverName } from '#lib/store/open.ts';
import type { Indexed } from '#lib/store/sqlite-store.ts';
import type { CorpusPlace } from '#lib/store/store.ts';
import { changesOf } from './corpus-changes.ts';
import type { IndexRequest } from './indexing.ts';

/** Where a corpus lies, as an index keeps it. */
export function corpusPlace(corpus: string): CorpusPlace {
  return { host: hostname(), path: path.resolve(corpus) };
}

/**
 * An index in PostgreSQL is shared: a second machine, with the sample articles that come with Footnote, would remove those of the first for
 * all. So where most of an index would go, it goes only for the corpus that it was made from last, or on purpose. Texts that only have other
 * ids are not lost.
 *
 * @throws {UserError} that says what would be lost, and what to do.
 */
export function assertNotReplaced(
  { corpus, directory, database, replaces }: IndexRequest,
  { from, fingerprints }: Indexed,
  { found, renamed }: { found: Found; renamed: readonly unknown[] },
): void {
  if (!database || replaces || !from) return;
  const here = corpusPlace(corpus);
  if (from.host === here.host && from.path === here.path) return;
  const { removed, changed } = changesOf(found, fingerprints);
  // Two folders may well name their articles alike: `1.txt`, `2.txt`.
  const lost = removed.length + changed.length - renamed.length;
  if (lost * 2 <= fingerprints.size) return;
  throw new UserError(
    `This would remove or replace ${lost} of the ${fingerprints.size} articles in the index ${directory}, in PostgreSQL at ${serverName(database.url)}: ` +
      `it was made from ${from.path} on ${from.host}, and this run reads ${here.path} on ${here.host}. ` +
      'To serve what is there: `npm start -- --no-index`. To index these articles beside it: another INDEX_DIR, or --index. ' +
      'To put them in its place: `npm run index -- --replace`.',
  );
}
