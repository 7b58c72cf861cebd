import { collectCorpus, type Skip } from '#lib/corpus/read.ts';
import { fingerprint } from '#lib/corpus/fingerprint.ts';
import { splitArticle, SPLITTER_ID } from '#lib/corpus/split.ts';
import type { Article } from '#lib/domain.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import { INDEX_FORMAT } from '#lib/store/schema.ts';
import { openSqliteStore, readSpec } from '#lib/store/sqlite-store.ts';
import { openSqliteWriter } from '#lib/store/sqlite-writer.ts';
import type { IndexedArticle, IndexSpec, StoreStats, Writer } from '#lib/store/store.ts';
import { ANALYSER_ID, terms } from '#lib/text/words.ts';

/** Articles that are split, embedded and written together. */
const BATCH = 16;

export interface IndexRequest {
  /** Folder or `.jsonl` file. */
  corpus: string;
  /** Folder of the index; made when missing. */
  directory: string;
  embedder: Embedder;
  onProgress?: (progress: IndexProgress) => void;
}

export interface IndexProgress {
  /** Articles that are done, of those that are new or changed. */
  done: number;
  total: number;
}

export interface IndexSummary {
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
  skipped: Skip[];
  /** Why everything was indexed anew; absent when it was not. */
  rebuilt?: string;
  stats: StoreStats;
  seconds: number;
}

/**
 * Brings an index to the state of a corpus: what is new or changed is split, embedded and written, what is gone is removed, and the result becomes
 * visible at once. Nothing is written when nothing has changed.
 *
 * @throws {UserError} when the corpus cannot be read, another run is at work, or the embedder fails; the index is then as it was.
 */
export async function indexCorpus({ corpus, directory, embedder, onProgress }: IndexRequest): Promise<IndexSummary> {
  const started = performance.now();
  const earlier = readSpec(directory);
  const spec = await specOf(embedder, earlier);
  const writer = await openSqliteWriter(directory, spec);
  try {
    const known = await writer.known();
    const { articles, skipped } = await collectCorpus(corpus);
    const present = new Set(articles.map(({ id }) => id));
    const removed = [...known.keys()].filter((id) => !present.has(id));
    const added = articles.filter(({ id }) => !known.has(id));
    const changed = articles.filter(
      (article) => known.has(article.id) && known.get(article.id) !== fingerprint(article),
    );
    const todo = [...added, ...changed];

    for (let start = 0; start < todo.length; start += BATCH) {
      onProgress?.({ done: start, total: todo.length });
      await writer.put(await prepare(todo.slice(start, start + BATCH), embedder));
    }
    if (todo.length > 0) onProgress?.({ done: todo.length, total: todo.length });
    if (removed.length > 0) await writer.remove(removed);
    const stats = await finish(writer, directory, todo.length + removed.length > 0 || !isSame(earlier, spec));
    return {
      added: added.map(({ id }) => id),
      changed: changed.map(({ id }) => id),
      removed,
      unchanged: articles.length - todo.length,
      skipped,
      ...(earlier && known.size === 0 && { rebuilt: whyRebuilt(earlier, spec) }),
      stats,
      seconds: (performance.now() - started) / 1_000,
    };
  } catch (error) {
    await writer.abort();
    throw error;
  }
}

/** Nothing is written when nothing has changed: the generation stays. */
async function finish(writer: Writer, directory: string, changed: boolean): Promise<StoreStats> {
  if (changed) return writer.commit();
  await writer.abort();
  const store = openSqliteStore(directory);
  try {
    return await store.stats();
  } finally {
    await store.close();
  }
}

function isSame(earlier: IndexSpec | undefined, spec: IndexSpec): boolean {
  return earlier !== undefined && whyRebuilt(earlier, spec) === undefined;
}

async function specOf(embedder: Embedder, earlier: IndexSpec | undefined): Promise<IndexSpec> {
  let { dimensions } = embedder;
  if (dimensions === 0 && earlier?.embedder === embedder.id) ({ dimensions } = earlier);
  if (dimensions === 0) dimensions = (await embedder.embed(['dimensions']))[0]!.length;
  return { format: INDEX_FORMAT, embedder: embedder.id, dimensions, analyser: ANALYSER_ID, splitter: SPLITTER_ID };
}

function whyRebuilt(earlier: IndexSpec, spec: IndexSpec): string | undefined {
  const keys = (Object.keys(spec) as (keyof IndexSpec)[]).filter((key) => earlier[key] !== spec[key]);
  if (keys.length === 0) return undefined;
  return keys.map((key) => `the ${key} is now "${spec[key]}" and was "${earlier[key]}"`).join(', ');
}

async function prepare(articles: Article[], embedder: Embedder): Promise<IndexedArticle[]> {
  const split = await Promise.all(
    articles.map(async (article) => ({ article, passages: await splitArticle(article) })),
  );
  const texts = split.flatMap(({ article, passages }) => passages.map(({ text }) => `${article.title}\n${text}`));
  const vectors = await embedder.embed(texts);
  let next = 0;
  return split.map(({ article, passages }) => {
    const title = terms(article.title);
    const meta = terms(metaOf(article));
    return {
      article,
      passages: passages.map((passage) => ({
        ...passage,
        terms: { title, meta, text: terms(passage.text) },
        vector: vectors[next++]!,
      })),
    };
  });
}

/** What a reader may call an article by besides its title. */
function metaOf({ id, outlet, author, published }: Article): string {
  return [outlet, author, published, id.replace(/[-_/.]+/gu, ' ')].filter(Boolean).join(' ');
}
