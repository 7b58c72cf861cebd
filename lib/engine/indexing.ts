import type { Skip } from '#lib/corpus/read.ts';
import type { Found } from '#lib/corpus/read-again.ts';
import { type CorpusLook, lookAtCorpus } from '#lib/corpus/stamp.ts';
import { SPLITTER_ID } from '#lib/corpus/split.ts';
import type { Article } from '#lib/domain.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import { UserError } from '#lib/errors.ts';
import {
  assertNoOtherRun,
  discardIndex,
  holdsAnything,
  type IndexPlace,
  openWriter,
  readIndexed,
} from '#lib/store/open.ts';
import { INDEX_FORMAT } from '#lib/store/schema.ts';
import { isDamage } from '#lib/store/sqlite-errors.ts';
import type { Indexed } from '#lib/store/sqlite-store.ts';
import type { IndexSource, IndexSpec, StoreStats } from '#lib/store/store.ts';
import { WriterBusyError } from '#lib/store/writer-lock.ts';
import { Pauses } from '#lib/text/pauses.ts';
import { ANALYSER_ID } from '#lib/text/words.ts';
import { type Changes, changesOf, newCopies, renamedIn } from './corpus-changes.ts';
import { articlesOf, keepReadings, readCorpus } from './corpus-reading.ts';
import { assertNotReplaced, corpusPlace } from './other-corpus.ts';
import { prepareArticles } from './prepare-articles.ts';
import { KnownVectors } from './known-vectors.ts';
import { ProgressNote, removeDeadNotes } from './progress-note.ts';

/** Articles that are split and embedded together, unless the embedder works on more at once, while their texts together are not longer than this. */
const BATCH = 16;
const BATCH_CHARACTERS = 500_000;
/** Writing an article keeps the thread for some milliseconds; what is written together takes less time in all. */
const WRITTEN_AT_ONCE = 4;
const REMOVED_AT_ONCE = 16;
/** How much of the first indexing is done when the corpus is read, and when its passages are written. */
const READ_SHARE = 0.1;
const WRITTEN_SHARE = 0.5;
const LINKED_SHARE = 0.95;

export interface IndexRequest extends IndexPlace {
  /** Folder or `.jsonl` file. */
  corpus: string;
  embedder: Embedder;
  /** Reads every file, also when none looks changed. */
  readsAll?: boolean;
  /** Whether these articles may take the place of those of another corpus, see other-corpus.ts. */
  replaces?: boolean;
  /** Files and folders that are no part of the corpus though they may lie in it; the index never is. */
  leaveOut?: readonly string[];
  onProgress?: (progress: IndexProgress) => void;
  /** Ends the waiting for the embedder; the index is then as it was. */
  signal?: AbortSignal;
}

export interface IndexProgress {
  /** First the articles that are new or changed, then, where the graph is built anew, the vectors of all passages, and of many, what was written. */
  step: 'articles' | 'vectors' | 'rows';
  done: number;
  total: number;
}

export interface IndexSummary {
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
  skipped: Skip[];
  /** Texts that were removed under one id and added under another; both ids are named above too. Nothing of them was embedded again. */
  renamed: { from: string; to: string }[];
  /** Articles that print the same text, or nearly so, as long as one of them is new: each group counts as one origin. */
  copies: string[][];
  /** Why everything was indexed anew; absent when it was not. */
  rebuilt?: string;
  stats: StoreStats;
  seconds: number;
}

/** Tells whoever has asked for it how far the work is, and servers that wait for the index. Embedding and writing is about half of the work of the first time, reading some of it. */
function toldProgress({ directory, database, onProgress }: IndexRequest): {
  onProgress(progress: IndexProgress): void;
  /** Of the corpus, files. */
  onRead(done: number, total: number): void;
  end(): void;
} {
  const note = database ? undefined : new ProgressNote(directory);
  const noteAt = (from: number, to: number, part: number) => note?.note(from + (to - from) * part);
  note?.note(0);
  return {
    onProgress(progress) {
      const { step, done, total } = progress;
      const part = total === 0 ? 1 : done / total;
      if (step === 'articles') noteAt(READ_SHARE, WRITTEN_SHARE, part);
      else if (step === 'vectors') noteAt(WRITTEN_SHARE, LINKED_SHARE, part);
      else noteAt(LINKED_SHARE, 1, part);
      onProgress?.(progress);
    },
    onRead: (done, total) => noteAt(0, READ_SHARE, done / total),
    end: () => note?.end(),
  };
}

/**
 * Brings an index to the state of a corpus: what is new or changed is split, embedded and written, what is gone is removed, and the result becomes
 * visible at once. Nothing is read when no file looks changed, and no other run is in the way when nothing has. A damaged index is built anew.
 *
 * @throws {UserError} when the corpus cannot be read, another run is at work, the embedder fails, or another corpus would be replaced; the index
 *   is then as it was.
 */
export async function indexCorpus(request: IndexRequest): Promise<IndexSummary> {
  const started = performance.now();
  // Before anything of it is read: what changes meanwhile looks different the next time.
  const looking = lookAt(request);
  const seconds = (): number => (performance.now() - started) / 1_000;
  try {
    return { ...(await update(request, looking)), seconds: seconds() };
  } catch (error) {
    // Without a corpus nothing could be built in its place.
    await looking;
    if (!isDamage(error)) throw error;
    await discardIndex(request);
    return { ...(await update(request, looking)), rebuilt: 'it was damaged', seconds: seconds() };
  } finally {
    if (!request.database) removeDeadNotes(request.directory);
  }
}

function lookAt({ corpus, directory, leaveOut = [] }: IndexRequest): Promise<CorpusLook> {
  return lookAtCorpus(corpus, { leaveOut: [directory, ...leaveOut] });
}

type Update = Omit<IndexSummary, 'seconds'>;

async function update(request: IndexRequest, looking: Promise<CorpusLook>): Promise<Update> {
  const { embedder } = request;
  const [look, earlier] = await Promise.all([looking, readIndexed(request)]);
  const { stamp } = look;
  const spec = await specOf(embedder, earlier?.spec);
  const rebuilt = earlier ? whyRebuilt(earlier.spec, spec) : await whyUnreadable(request);
  const isAsRead = !request.readsAll && stamp !== undefined && earlier?.source?.stamp === stamp;
  if (earlier?.source && earlier.isWhole && isAsRead && rebuilt === undefined) {
    return { ...untouched(earlier), skipped: earlier.source.skipped };
  }
  if (!earlier || rebuilt !== undefined) return write(request, { look, spec, rebuilt, earlier });
  // Before a corpus that has surely changed is read for nothing.
  if (stamp !== undefined && earlier.source && earlier.source.stamp !== stamp) assertNoOtherRun(request);
  const found = await readCorpus(request, look, earlier.fingerprints);
  const changes = changesOf(found, earlier.fingerprints);
  const { skipped } = changes;
  if (changes.added.length + changes.changed.length + changes.removed.length > 0) {
    return write(request, { look, spec, found, changes, earlier });
  }
  const unchanged = await mended({ request, spec, earlier, source: sourceOf(look, found, skipped) });
  await keepReadings(request, look, found);
  return { ...unchanged, skipped };
}

interface Work {
  look: CorpusLook;
  spec: IndexSpec;
  /** Absent where all of it is to be indexed: it is read once the index is ours, so that whoever waits for that knows of it. */
  found?: Found;
  /** What of it is not as in the index. */
  changes?: Changes;
  /** What was in the index. */
  earlier?: Indexed;
  /** Why everything is indexed anew. */
  rebuilt?: string;
}

async function write(request: IndexRequest, { look, spec, rebuilt, earlier, ...work }: Work): Promise<Update> {
  const { corpus, embedder, signal } = request;
  const writer = await openWriter(request, spec, corpusPlace(corpus));
  const { onProgress, onRead, end } = toldProgress(request);
  try {
    const found = work.found ?? (await readCorpus(request, look, new Map(), onRead));
    const { articles } = found;
    const fingerprints = await writer.known();
    if (work.found && !isSame(fingerprints, earlier?.fingerprints)) {
      // Another run has ended since the index was read: what was read of the corpus may be older than what is there.
      await writer.abort();
      return await update(request, lookAt(request));
    }
    const { added, changed, removed, kept, skipped } = work.changes ?? changesOf(found, fingerprints);
    const todo = await articlesOf([...added, ...changed], corpus);
    // One article that has changed stands where it stood.
    const hashes = added.length + removed.length > 0 || changed.length > 1 ? await writer.hashes() : new Map();
    const renamed = renamedIn(await articlesOf(added, corpus), removed, hashes);
    if (earlier) assertNotReplaced(request, earlier, { found, renamed });
    const known = await KnownVectors.read(todo, hashes, writer);
    const pauses = new Pauses();
    let done = 0;
    for (const batch of batchesOf(todo, embedder.atOnce ?? BATCH)) {
      onProgress({ step: 'articles', done, total: todo.length });
      const prepared = await prepareArticles(batch, embedder, await known.of(batch), signal);
      for (let at = 0; at < prepared.length; at += WRITTEN_AT_ONCE) {
        await writer.put(prepared.slice(at, at + WRITTEN_AT_ONCE));
        await pauses.giveWay();
      }
      done += batch.length;
    }
    if (todo.length > 0) onProgress({ step: 'articles', done, total: todo.length });
    for (let at = 0; at < removed.length; at += REMOVED_AT_ONCE) {
      await writer.remove(removed.slice(at, at + REMOVED_AT_ONCE));
      await pauses.giveWay();
    }
    const copies = await newCopies(articles, todo);
    const stats = await writer.commit(
      (part, total, step) => onProgress({ step, done: part, total }),
      sourceOf(look, found, skipped),
    );
    await keepReadings(request, look, found);
    return {
      added: added.map(({ id }) => id),
      changed: changed.map(({ id }) => id),
      removed,
      unchanged: articles.length + kept - todo.length,
      renamed,
      copies,
      ...(rebuilt !== undefined && { rebuilt }),
      skipped,
      stats,
    };
  } catch (error) {
    await writer.abort();
    throw error;
  } finally {
    end();
  }
}

function sourceOf({ stamp }: CorpusLook, { isSure }: Found, skipped: Skip[]): IndexSource | undefined {
  return stamp === undefined || !isSure ? undefined : { stamp, skipped };
}

interface Unchanged {
  request: IndexRequest;
  spec: IndexSpec;
  earlier: Indexed;
  source: IndexSource | undefined;
}

/** Nothing has changed in the corpus, but what lies beside the rows may be missing or damaged, or it is only now sure that nothing has. */
async function mended({ request, spec, earlier, source }: Unchanged): Promise<Omit<Update, 'skipped'>> {
  const isNoted = source === undefined || source.stamp === earlier.source?.stamp;
  if (earlier.isWhole && isNoted) return untouched(earlier);
  try {
    const writer = await openWriter(request, spec, corpusPlace(request.corpus));
    return { ...untouched(earlier), stats: await writer.commit(undefined, source) };
  } catch (error) {
    // Whoever is at work mends it; and where nothing can be written, all is read again the next time.
    if (error instanceof WriterBusyError || (earlier.isWhole && error instanceof UserError)) return untouched(earlier);
    throw error;
  }
}

function untouched({ stats, fingerprints }: Indexed): Omit<Update, 'skipped'> {
  return { added: [], changed: [], removed: [], unchanged: fingerprints.size, renamed: [], copies: [], stats };
}

function isSame(one: ReadonlyMap<string, string>, other?: ReadonlyMap<string, string>): boolean {
  return one.size === other?.size && [...one].every(([id, fingerprint]) => other.get(id) === fingerprint);
}

function* batchesOf(articles: Article[], most: number): Generator<Article[]> {
  let batch: Article[] = [];
  let characters = 0;
  for (const article of articles) {
    if (batch.length === most || (batch.length > 0 && characters + article.text.length > BATCH_CHARACTERS)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(article);
    characters += article.text.length;
  }
  if (batch.length > 0) yield batch;
}

async function specOf(embedder: Embedder, earlier: IndexSpec | undefined): Promise<IndexSpec> {
  let { dimensions } = embedder;
  if (dimensions === 0 && earlier?.embedder === embedder.id) ({ dimensions } = earlier);
  if (dimensions === 0) dimensions = (await embedder.embed(['dimensions']))[0]!.length;
  return { format: INDEX_FORMAT, embedder: embedder.id, dimensions, analyser: ANALYSER_ID, splitter: SPLITTER_ID };
}

/** A database without a generation is left where the first run ended early, or by a version with other tables. */
async function whyUnreadable(place: IndexPlace): Promise<string | undefined> {
  return (await holdsAnything(place)) ? 'what was there was not a whole index of this version' : undefined;
}

function whyRebuilt(earlier: IndexSpec, spec: IndexSpec): string | undefined {
  const keys = (Object.keys(spec) as (keyof IndexSpec)[]).filter((key) => earlier[key] !== spec[key]);
  if (keys.length === 0) return undefined;
  return keys.map((key) => `the ${key} is now "${spec[key]}" and was "${earlier[key]}"`).join(', ');
}
