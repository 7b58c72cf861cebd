import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { messageOf } from '#lib/errors.ts';
import { byRank, nearest, readVectors, type PassageVector } from './exact-scan.ts';
import { buildGraph, loadGraph, searchGraph, type Graph } from './graph.ts';
import type { GraphRecord, State } from './state.ts';
import type { DenseCandidate } from './store.ts';

/** So many passages are compared one by one (20 ms) rather than sought in a graph that mostly holds others. */
const EXACT_PASSAGES = 20_000;

/**
 * Search by vector: the graph, and one by one the passages that are younger than it (the tail). While the graph's
 * file is missing or damaged everything is tail, and a graph is rebuilt in memory meanwhile.
 */
export class DenseSearch {
  readonly #directory: string;
  readonly #exactPassages: number;
  readonly #tailVectors: StatementSync;
  readonly #vectorsOfArticles: StatementSync;
  readonly #passagesOfArticles: StatementSync;
  readonly #articlesOfPassages: StatementSync;
  #graph?: Graph;
  /** What `#graph` was loaded from; it stays when the file could not be used. */
  #record?: GraphRecord;
  /** Why it could not be used. */
  #problem?: string;
  #loading?: Promise<void>;
  #tail?: { generation: number; vectors: PassageVector[] };
  #repair?: AbortController;

  constructor(database: DatabaseSync, directory: string, exactPassages = EXACT_PASSAGES) {
    this.#directory = directory;
    this.#exactPassages = exactPassages;
    const vectors = 'SELECT id, articleId, vector FROM vectors JOIN passages USING (id)';
    this.#tailVectors = database.prepare(`${vectors} WHERE id > ?`);
    this.#vectorsOfArticles = database.prepare(`${vectors} WHERE articleId IN (SELECT value FROM json_each(?))`);
    this.#passagesOfArticles = database.prepare(
      'SELECT count(*) AS count FROM passages WHERE articleId IN (SELECT value FROM json_each(?))',
    );
    this.#articlesOfPassages = database.prepare(
      'SELECT id, articleId FROM passages WHERE id IN (SELECT value FROM json_each(?))',
    );
  }

  /** Waits until the graph that is recorded now is loaded, or is known to be unusable. */
  async follow(recorded: () => GraphRecord | undefined): Promise<void> {
    for (let record = recorded(); record?.sha256 !== this.#record?.sha256; record = recorded()) {
      this.#loading ??= this.#load(record).finally(() => (this.#loading = undefined));
      await this.#loading;
    }
  }

  /** Within the transaction that `state` was read in. Most similar first. */
  search(state: State, vector: Float32Array, limit: number, articleIds?: string[]): DenseCandidate[] {
    if (articleIds) {
      const ids = JSON.stringify(articleIds);
      const { count } = this.#passagesOfArticles.get(ids) as { count: number };
      if (count <= this.#exactPassages) return nearest(vector, readVectors(this.#vectorsOfArticles, ids), limit);
    }
    const allowed = articleIds && new Set(articleIds);
    const tail = this.#tailOf(state);
    const young = allowed ? tail.filter(({ articleId }) => allowed.has(articleId)) : tail;
    return [...this.#searchGraph(vector, limit, allowed), ...nearest(vector, young, limit)]
      .toSorted(byRank)
      .slice(0, limit);
  }

  close(): void {
    this.#repair?.abort();
  }

  /** Never rejects: a graph that cannot be used is a case of its own, not an error. */
  async #load(record: GraphRecord | undefined): Promise<void> {
    const { graph, problem } = record ? await loadGraph(this.#directory, record) : {};
    this.#repair?.abort();
    this.#repair = undefined;
    this.#record = record;
    this.#graph = graph;
    this.#problem = problem;
    this.#tail = undefined;
  }

  #searchGraph(vector: Float32Array, limit: number, allowed?: Set<string>): DenseCandidate[] {
    const graph = this.#graph;
    if (!graph) return [];
    // Twice as many as wanted, and twice that again, until enough are left that still exist and are allowed.
    for (let wanted = 2 * limit; ; wanted *= 2) {
      const found = searchGraph(graph, vector, wanted);
      const articles = this.#articlesOf(found.map(({ id }) => id));
      const candidates = found.flatMap(({ id, similarity }) => {
        const articleId = articles.get(id);
        const isWanted = articleId !== undefined && (!allowed || allowed.has(articleId));
        return isWanted ? [{ passageId: id, articleId, similarity }] : [];
      });
      if (candidates.length >= limit || wanted >= graph.count) return candidates;
    }
  }

  #articlesOf(ids: number[]): Map<number, string> {
    const rows = this.#articlesOfPassages.all(JSON.stringify(ids)) as unknown as { id: number; articleId: string }[];
    return new Map(rows.map(({ id, articleId }) => [id, articleId]));
  }

  #tailOf(state: State): PassageVector[] {
    if (this.#tail?.generation !== state.generation) {
      const vectors = [...readVectors(this.#tailVectors, this.#graph?.covers ?? 0)];
      this.#tail = { generation: state.generation, vectors };
      if (!this.#graph && vectors.length > 0) this.#rebuild(state.spec.dimensions, vectors);
    }
    return this.#tail.vectors;
  }

  #rebuild(dimensions: number, vectors: PassageVector[]): void {
    if (this.#repair) return;
    console.warn(
      `The vector graph ${this.#record?.file} cannot be used (${this.#problem}). It is rebuilt in memory; \`npm run index\` mends it.`,
    );
    const repair = new AbortController();
    this.#repair = repair;
    buildGraph(dimensions, vectors.length, vectors, repair.signal).then(
      (graph) => {
        if (repair.signal.aborted) return;
        this.#graph = graph;
        this.#tail = undefined;
      },
      (error: unknown) => {
        if (!repair.signal.aborted) console.error(`Rebuilding the vector graph failed: ${messageOf(error)}`);
      },
    );
  }
}
