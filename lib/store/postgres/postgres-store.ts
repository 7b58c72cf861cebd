import { messageOf, UserError } from '#lib/errors.ts';
import type { Article, ArticleInfo, Passage } from '#lib/domain.ts';
import { Holding } from '../snapshots.ts';
import type { Indexed } from '../sqlite-store.ts';
import { sameSpec } from '../state.ts';
import type {
  ArticleFacts,
  Candidates,
  IndexSpec,
  PassageOutline,
  LiveStore,
  Store,
  StoreQuery,
  StoreStats,
  VocabularyEntry,
} from '../store.ts';
import { graphStatement, missingStatement, tablesOf, wantsGraph } from './build-tables.ts';
import { isUndefined } from '#lib/postgres/faults.ts';
import { damagedIndex } from './damaged-index.ts';
import { GenerationReader } from './generation-reader.ts';
import { hasSchema } from '#lib/postgres/migrations.ts';
import { Server, type ServerSetting } from '#lib/postgres/server.ts';
import { type PostgresState, readState } from './state.ts';

/**
 * Opens the index of a corpus for reading. It follows every new generation by itself, and can be open while a writer is at work.
 *
 * @throws {UserError} when there is no index, or the server cannot be used.
 */
export async function openPostgresStore(setting: ServerSetting, corpus: string): Promise<LiveStore> {
  const server = new Server(setting);
  try {
    const state = (await hasSchema(server)) ? await readState(server, corpus) : undefined;
    if (state) {
      await assertTables(server, corpus, state);
      return new PostgresStore(server, corpus, state);
    }
    throw new UserError(
      `There is no index of ${corpus} in PostgreSQL at ${server.name}. Run \`npm run index\` to build it.`,
    );
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** What the index of a corpus was built with; undefined when there is none. */
export async function readPostgresSpec(setting: ServerSetting, corpus: string): Promise<IndexSpec | undefined> {
  return withState(setting, corpus, async (_, state) => state.spec);
}

/** What the index of a corpus holds, read without keeping a writer out; undefined when there is none. */
export async function readPostgresIndexed(setting: ServerSetting, corpus: string): Promise<Indexed | undefined> {
  return withState(setting, corpus, async (server, state) => {
    const { build, spec, generation, articles, passages, indexedAt, source, from } = state;
    await assertTables(server, corpus, state);
    const rows = await server.read<{ id: string; fingerprint: string }>([
      `SELECT id, fingerprint FROM ${tablesOf(build).articles} WHERE born <= $1 AND (died IS NULL OR died > $1)`,
      [generation],
    ]);
    const graph = await server.read(graphStatement(build));
    return {
      spec,
      stats: { generation, articles, passages, indexedAt },
      fingerprints: new Map(rows.map(({ id, fingerprint }) => [id, fingerprint])),
      source,
      ...(from && { from }),
      isWhole: graph.length > 0 || (!state.hasGraph && !wantsGraph(passages, spec.dimensions)),
    };
  });
}

async function assertTables(server: Server, corpus: string, { build }: PostgresState): Promise<void> {
  const missing = await server.read<{ name: string }>(missingStatement(build));
  if (missing.length === 0) return;
  throw damagedIndex(corpus, server.name, `${missing.map(({ name }) => name).join(', ')} missing`);
}

async function withState<Result>(
  setting: ServerSetting,
  corpus: string,
  work: (server: Server, state: PostgresState) => Promise<Result>,
): Promise<Result | undefined> {
  const server = new Server({ ...setting, connections: 1 });
  try {
    const state = (await hasSchema(server)) ? await readState(server, corpus) : undefined;
    return state && (await work(server, state));
  } catch (error) {
    if (isUndefined(error)) throw damagedIndex(corpus, server.name, messageOf(error));
    throw error;
  } finally {
    await server.close();
  }
}

/** The generation that is committed at the time of each read. */
class PostgresStore implements LiveStore {
  readonly spec: IndexSpec;
  readonly #server: Server;
  readonly #corpus: string;
  #reader: GenerationReader;

  constructor(server: Server, corpus: string, state: PostgresState) {
    this.spec = state.spec;
    this.#server = server;
    this.#corpus = corpus;
    this.#reader = new GenerationReader(server, state);
  }

  async search(query: StoreQuery): Promise<Candidates> {
    return (await this.#now()).search(query);
  }

  async vocabulary(term: string): Promise<VocabularyEntry[]> {
    return (await this.#now()).vocabulary(term);
  }

  async documentFrequencies(terms: string[]): Promise<Map<string, number>> {
    return (await this.#now()).documentFrequencies(terms);
  }

  async passages(ids: number[]): Promise<Passage[]> {
    return (await this.#now()).passages(ids);
  }

  async outlines(ids: number[]): Promise<PassageOutline[]> {
    return (await this.#now()).outlines(ids);
  }

  async passagesOf(articleId: string): Promise<Passage[]> {
    return (await this.#now()).passagesOf(articleId);
  }

  async article(id: string): Promise<Article | undefined> {
    return (await this.#now()).article(id);
  }

  async articles(): Promise<readonly ArticleInfo[]> {
    return (await this.#now()).articles();
  }

  async facts(ids: string[]): Promise<Map<string, ArticleFacts>> {
    return (await this.#now()).facts(ids);
  }

  async stats(): Promise<StoreStats> {
    return (await this.#now()).stats();
  }

  async hold(): Promise<Store> {
    return new Holding(await this.#now(), () => undefined);
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  /** Whoever reads at about the same time shares what was read of a generation before. */
  async #now(): Promise<GenerationReader> {
    const state = await readState(this.#server, this.#corpus);
    const known = this.#reader.state;
    if (state?.build === known.build && state.generation === known.generation) return this.#reader;
    if (!state || !sameSpec(state.spec, this.spec)) {
      throw new UserError(
        `The index of ${this.#corpus} has been rebuilt with ${state?.spec.embedder ?? 'another version'} since it was opened with ${this.spec.embedder}. Start again to use it.`,
      );
    }
    this.#reader = new GenerationReader(this.#server, state);
    return this.#reader;
  }
}
