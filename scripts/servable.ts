import { type IndexPlace, readIndexed } from '#lib/store/open.ts';
import { INDEX_FORMAT } from '#lib/store/schema.ts';
import { WriterBusyError } from '#lib/store/writer-lock.ts';

/**
 * Indexes, unless another process is doing so already: then what the index holds can be served meanwhile, and the
 * server takes up what that process adds. Gives the exit code.
 *
 * @throws {UserError} when it cannot be indexed and there is nothing to serve.
 */
export async function upToDateOrServable(place: IndexPlace, index: () => Promise<number>): Promise<number> {
  try {
    return await index();
  } catch (error) {
    if (!(error instanceof WriterBusyError)) throw error;
    const indexed = await readIndexed(place);
    // What another version has made is not served.
    if (!indexed || indexed.spec.format !== INDEX_FORMAT) throw error;
    const { articles, indexedAt } = indexed.stats;
    console.error(
      `The index in ${place.directory} is being written by another process (${error.holder}). Until that is done, answers come from what it held before: ${articles} articles, indexed ${indexedAt}.`,
    );
    return 0;
  }
}
