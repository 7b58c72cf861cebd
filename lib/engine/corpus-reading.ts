import { collectCorpus, EmptyCorpusError } from '#lib/corpus/read.ts';
import { type Found, type FoundArticle, readAgain } from '#lib/corpus/read-again.ts';
import { loadReadings, type Readings, saveReadings } from '#lib/corpus/readings.ts';
import type { CorpusLook } from '#lib/corpus/stamp.ts';
import type { Article } from '#lib/domain.ts';
import { messageOf } from '#lib/errors.ts';
import type { IndexPlace } from '#lib/store/open.ts';
import { MOST_COMPARED } from './corpus-changes.ts';

interface ReadRequest extends IndexPlace {
  corpus: string;
  readsAll?: boolean;
}

/**
 * What the corpus holds. Of a large one, only what looks changed is read.
 *
 * @param fingerprints of what the index holds, by id; none when everything is indexed anew
 * @param onRead told how many of the corpus's files are read
 */
export async function readCorpus(
  { corpus, readsAll, ...place }: ReadRequest,
  { files, looks, reader }: CorpusLook,
  fingerprints: ReadonlyMap<string, string>,
  onRead?: (done: number, total: number) => void,
): Promise<Found> {
  const isKept = fingerprints.size > 0 && !place.database;
  const readings: Readings = isKept ? await loadReadings(place.directory, reader) : new Map();
  const isKnown = (id: string, fingerprint: string): boolean => fingerprints.get(id) === fingerprint;
  try {
    // In a smaller one all texts are compared for copies anyway.
    const isSpared = fingerprints.size > MOST_COMPARED && !readsAll;
    const isAllKnown = fingerprints.size === 0 || readings.size > 0;
    return await readAgain(corpus, { files, readings, isAllKnown, readsAll: !isSpared, looks, isKnown, onRead });
  } catch (error) {
    if (!(error instanceof EmptyCorpusError) || fingerprints.size === 0) throw error;
    throw new EmptyCorpusError(
      `${error.message} Until there is one, the index stays as it is: a server that is running answers from the ${fingerprints.size} that it has, and none is started.`,
      { cause: error },
    );
  }
}

/**
 * Keeps what was read for the next run. Without it, that one reads everything, and does not know which articles a `.jsonl` file held that it cannot
 * read; the articles of all other files are known by their names. It is not kept while nobody knows that: it tells of all that is indexed.
 */
export async function keepReadings(
  { directory, database }: IndexPlace,
  { reader }: CorpusLook,
  { articles, readings, unread }: Found,
): Promise<void> {
  const isWorth = articles.length > MOST_COMPARED || [...readings.keys()].some((file) => /\.jsonl$/i.test(file));
  if (database || !isWorth || unread.some(({ ids }) => ids === undefined)) return;
  try {
    await saveReadings(directory, reader, readings);
  } catch (error) {
    console.warn(`What was read could not be kept, so all of it is read again the next time: ${messageOf(error)}`);
  }
}

/** Whole articles; when one was not read, which another run has meanwhile taken out of the index, all are. */
export async function articlesOf(found: FoundArticle[], corpus: string): Promise<Article[]> {
  if (found.every(({ article }) => article)) return found.map(({ article }) => article!);
  const ids = new Set(found.map(({ id }) => id));
  return (await collectCorpus(corpus)).articles.filter(({ id }) => ids.has(id));
}
