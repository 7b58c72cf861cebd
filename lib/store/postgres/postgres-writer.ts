import type pg from 'pg';
import { messageOf } from '#lib/errors.ts';
import { sameSpec } from '../state.ts';
import type {
  CorpusPlace,
  EarlierPassages,
  Field,
  IndexedArticle,
  IndexSource,
  IndexSpec,
  OnCommitProgress,
  StoreStats,
  Writer,
} from '../store.ts';
import { ArticleRows } from './article-rows.ts';
import { analyse, createTables, graphStatement, indexVectors, indexWords, wantsGraph } from './build-tables.ts';
import { isUndefined } from '#lib/postgres/faults.ts';
import { damagedIndex } from './damaged-index.ts';
import { migrate } from '#lib/postgres/migrations.ts';
import { enterCorpus, placeOf } from './corpora.ts';
import { claimMemory } from './claim-memory.ts';
import { clearReplaced, clearUnfinished } from './purge.ts';
import { Server, type ServerSetting } from '#lib/postgres/server.ts';
import { parseState, type PostgresState } from './state.ts';
import { Tally } from './tally.ts';
import { lockCorpus, unlockCorpus } from './writer-lock.ts';
import { settleWriterSession } from './writer-session.ts';

/** Passages that go to the server together. */
const WRITTEN_AT_ONCE = 500;

/**
 * Starts an indexing run on a corpus. An index that was built with another spec is begun from empty, in tables of its
 * own; readers see the old one until the commit.
 *
 * @param from what it is to be made from
 * @throws {UserError} when another run is at work, or the server cannot be used.
 */
export async function openPostgresWriter(
  setting: ServerSetting,
  corpus: string,
  spec: IndexSpec,
  from?: CorpusPlace,
): Promise<Writer> {
  // One connection holds the lock and does everything; building a graph takes as long as it takes.
  const server = new Server({ ...setting, connections: 1, timeoutMs: 0 });
  try {
    await migrate(server);
    return await begin(server, { corpus, spec, from });
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function begin(server: Server, asked: Pick<Parts, 'corpus' | 'spec' | 'from'>): Promise<Writer> {
  const { corpus, spec } = asked;
  const client = await server.connect();
  let corpusId: number | undefined;
  try {
    await settleWriterSession(client);
    const entered = await enterCorpus(client, corpus);
    await lockCorpus(client, { id: entered.id, place: placeOf(corpus, server) });
    corpusId = entered.id;
    // What nobody sees need not be on disk yet: the last transaction, which waits for it, brings all before it there.
    await client.query('SET synchronous_commit = off');
    // Read once more: another run may have committed before it let go of the lock.
    const { state } = await enterCorpus(client, corpus);
    const committed = state === null ? undefined : parseState(state, corpus, server.name);
    await clearUnfinished(client, corpusId, committed);
    if (committed) await clearReplaced(client, corpusId, committed);
    const isExtending = committed !== undefined && sameSpec(committed.spec, spec);
    const build = isExtending ? committed.build : await newBuild(client, corpusId, spec);
    return new PostgresWriter({ ...asked, server, client, corpusId, committed, build, isExtending });
  } catch (error) {
    if (corpusId !== undefined) await unlockCorpus(client, corpusId).catch(() => undefined);
    client.release(error as Error);
    if (isUndefined(error)) throw damagedIndex(corpus, server.name, messageOf(error));
    throw server.plain(error);
  }
}

async function newBuild(client: pg.PoolClient, corpus: number, spec: IndexSpec): Promise<number> {
  const { rows } = await client.query<{ id: number }>('INSERT INTO footnote.builds (corpus) VALUES ($1) RETURNING id', [
    corpus,
  ]);
  const build = rows[0]!.id;
  await createTables(client, build, spec.dimensions);
  return build;
}

interface Parts {
  server: Server;
  client: pg.PoolClient;
  corpus: string;
  corpusId: number;
  spec: IndexSpec;
  from: CorpusPlace | undefined;
  /** What readers see. */
  committed: PostgresState | undefined;
  build: number;
  /** Whether the build is the one that readers see. */
  isExtending: boolean;
}

class PostgresWriter implements Writer {
  readonly #parts: Parts;
  readonly #rows: ArticleRows;
  readonly #generation: number;
  readonly #tally = new Tally();
  /** What was put and is not on its way yet. */
  #waiting: IndexedArticle[] = [];
  /** What is on its way: the next is prepared meanwhile. */
  #writing: Promise<void> = Promise.resolve();
  #isOpen = true;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#generation = (parts.committed?.generation ?? 0) + 1;
    this.#rows = new ArticleRows(parts.client, parts.build, this.#generation, parts.spec);
  }

  known(): Promise<Map<string, string>> {
    return this.#do(() => this.#rows.known('fingerprint'));
  }

  hashes(): Promise<Map<string, string>> {
    return this.#do(() => this.#rows.known('hash'));
  }

  earlier(articleId: string): Promise<EarlierPassages> {
    return this.#do(() => this.#rows.earlier(articleId));
  }

  /** What the server says against them may come only with the next change; from then on it is all that comes. */
  async put(articles: IndexedArticle[]): Promise<void> {
    this.#assertOpen();
    this.#rows.assertFit(articles);
    this.#waiting.push(...articles);
    if (this.#waiting.reduce((sum, { passages }) => sum + passages.length, 0) < WRITTEN_AT_ONCE) return;
    await this.#writing;
    this.#send();
  }

  async remove(ids: string[]): Promise<void> {
    await this.#do(async () => this.#tally.add(await this.#change(() => this.#rows.remove(ids))));
  }

  async commit(onProgress?: OnCommitProgress, source?: IndexSource): Promise<StoreStats> {
    this.#assertOpen();
    this.#isOpen = false;
    try {
      await this.#sent();
      const state = await this.#writeGeneration(onProgress, source);
      await this.#end();
      const { generation, articles, passages, indexedAt } = state;
      return { generation, articles, passages, indexedAt };
    } catch (error) {
      await this.#undo();
      throw this.#parts.server.plain(error);
    }
  }

  async abort(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    // Whatever became of it: it is undone.
    await this.#writing.catch(() => undefined);
    await this.#undo();
  }

  #send(): void {
    const articles = this.#waiting;
    this.#waiting = [];
    this.#writing = this.#writing
      .then(async () => this.#tally.add(await this.#change(() => this.#rows.put(articles))))
      .catch((error: unknown) => {
        throw this.#parts.server.plain(error);
      });
    // Whoever comes next is told.
    this.#writing.catch(() => undefined);
  }

  /** Waits until all that was put is written. */
  async #sent(): Promise<void> {
    if (this.#waiting.length > 0) this.#send();
    await this.#writing;
  }

  async #writeGeneration(onProgress?: OnCommitProgress, source?: IndexSource): Promise<PostgresState> {
    const { client, committed, build, isExtending, corpusId, spec, from } = this.#parts;
    const before = isExtending ? committed : undefined;
    const passages = (before?.passages ?? 0) + this.#tally.passages;
    if (!isExtending) {
      await claimMemory(client);
      await indexWords(client, build);
    }
    const withGraph = await this.#buildGraph(passages, onProgress);
    if (!isExtending) await analyse(client, build);
    const total = (field: Field): number => (before?.totalLengths[field] ?? 0) + this.#tally.lengths[field];
    const state: PostgresState = {
      build,
      generation: this.#generation,
      indexedAt: new Date().toISOString(),
      spec,
      articles: (before?.articles ?? 0) + this.#tally.articles,
      passages,
      totalLengths: { title: total('title'), meta: total('meta'), text: total('text') },
      hasGraph: withGraph,
      ...(source && { source }),
      ...(from && { from }),
    };
    await this.#change(async () => {
      await client.query('SET LOCAL synchronous_commit TO DEFAULT');
      await this.#rows.writeVocabulary(this.#tally);
      await client.query('INSERT INTO footnote.generations (corpus, generation) VALUES ($1, $2)', [
        corpusId,
        state.generation,
      ]);
      await client.query('UPDATE footnote.builds SET retired_at = now() WHERE id = $1', [
        isExtending ? null : (committed?.build ?? null),
      ]);
      await client.query('UPDATE footnote.corpora SET state = $2 WHERE id = $1', [corpusId, JSON.stringify(state)]);
    });
    return state;
  }

  /** Whether there is a graph by the end; one that is there already has taken up every vector as it came. */
  async #buildGraph(passages: number, onProgress?: OnCommitProgress): Promise<boolean> {
    const { client, build, spec } = this.#parts;
    if ((await client.query(...graphStatement(build))).rowCount === 1) return true;
    if (!wantsGraph(passages, spec.dimensions)) return false;
    onProgress?.(0, passages, 'vectors');
    await claimMemory(client, passages * (6 * spec.dimensions + 1_000));
    await indexVectors(client, build);
    onProgress?.(passages, passages, 'vectors');
    return true;
  }

  #assertOpen(): void {
    if (!this.#isOpen) throw new Error(`This indexing run on ${this.#parts.corpus} has already ended.`);
  }

  async #do<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#assertOpen();
    await this.#sent();
    try {
      return await work();
    } catch (error) {
      throw this.#parts.server.plain(error);
    }
  }

  /** Makes the whole change or none of it. */
  async #change<Result>(work: () => Promise<Result>): Promise<Result> {
    const { client } = this.#parts;
    await client.query('BEGIN');
    try {
      const result = await work();
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  /** Whatever cannot be undone now, the next run undoes: nobody sees it. */
  async #undo(): Promise<void> {
    const { client, corpusId, committed } = this.#parts;
    try {
      await clearUnfinished(client, corpusId, committed);
    } catch (error) {
      this.#warn(error);
    }
    await this.#end();
  }

  async #end(): Promise<void> {
    const { client, corpusId, server } = this.#parts;
    let fault: Error | undefined;
    try {
      await unlockCorpus(client, corpusId);
    } catch (error) {
      // The lock goes with the connection.
      fault = error as Error;
      this.#warn(error);
    }
    client.release(fault);
    await server.close();
  }

  #warn(error: unknown): void {
    const { corpus, server } = this.#parts;
    console.warn(`Clearing up after indexing ${corpus} failed: ${messageOf(server.plain(error))}`);
  }
}
