import { messageOf } from '#lib/errors.ts';
import { byRank, nearest, type PassageVector } from './exact-scan.ts';
import { loadGraph, searchGraph, type Graph } from './graph.ts';
import { buildGraphAside } from './graph-thread.ts';
import type { GraphRecord, State } from './state.ts';
import type { DenseCandidate } from './store.ts';
import type { VectorRows } from './vector-rows.ts';

/** So many passages are compared one by one (20 ms) rather than sought in a graph that mostly holds others. */
const EXACT_PASSAGES = 20_000;
/** Allowed passages that are not among so many of the nearest lie far away: they are compared one by one rather than sought through the whole graph. */
const WIDEST_SEARCH = 20_000;

/** What a search by vector looks through: a graph, and one by one the passages that are younger than it. */
export interface DenseView {
  graph?: Graph;
  /** Whether all that is in the graph is still there. */
  isWhole: boolean;
  tail: PassageVector[];
}

/** The passages of one generation. */
export interface Searched {
  rows: VectorRows;
  /** The article of a passage that is there. */
  articleOf: (passageId: number) => string;
}

/**
 * Search by vector: the graph, and one by one the passages that are younger than it (the tail). While the graph's
 * file is missing or damaged everything is tail, and a graph is rebuilt in memory meanwhile.
 */
export class DenseSearch {
  readonly #directory: string;
  readonly #exactPassages: number;
  readonly #widestSearch: number;
  #graph?: Graph;
  /** What `#graph` was loaded from; it stays when the file could not be used. */
  #record?: GraphRecord;
  /** Why it could not be used. */
  #problem?: string;
  #loading?: Promise<void>;
  #tail?: { generation: number; vectors: PassageVector[]; isWhole: boolean };
  #repair?: AbortController;

  constructor(directory: string, { exactPassages = EXACT_PASSAGES, widestSearch = WIDEST_SEARCH } = {}) {
    this.#directory = directory;
    this.#exactPassages = exactPassages;
    this.#widestSearch = widestSearch;
  }

  /** Waits until the graph that is recorded now is loaded, or is known to be unusable. */
  async follow(recorded: () => GraphRecord | undefined): Promise<void> {
    for (let record = recorded(); record?.sha256 !== this.#record?.sha256; record = recorded()) {
      this.#loading ??= this.#load(record).finally(() => (this.#loading = undefined));
      await this.#loading;
    }
  }

  /**
   * What a search of the generation of `state` looks through. A graph is right for every generation that is not older
   * than the one it was recorded in, so `state` must have been read after `follow` has ended.
   *
   * @param rows of the connection that `state` was read on.
   */
  view(state: State, rows: VectorRows): DenseView {
    if (this.#tail?.generation !== state.generation) {
      const vectors = rows.after(this.#graph?.covers ?? 0);
      const isWhole = state.passages - vectors.length === this.#graph?.count;
      this.#tail = { generation: state.generation, vectors, isWhole };
      if (!this.#graph && vectors.length > 0) this.#rebuild(state.spec.dimensions, vectors);
    }
    return { graph: this.#graph, isWhole: this.#tail.isWhole, tail: this.#tail.vectors };
  }

  /** Within the transaction that the view was taken in. Most similar first. */
  search(
    { graph, isWhole, tail }: DenseView,
    { rows, articleOf }: Searched,
    vector: Float32Array,
    limit: number,
    articleIds?: string[],
  ): DenseCandidate[] {
    if (articleIds && rows.countOfArticles(articleIds) <= this.#exactPassages) {
      return nearest(vector, rows.ofArticles(articleIds), limit);
    }
    const allowed = articleIds && new Set(articleIds);
    const young = allowed ? tail.filter(({ articleId }) => allowed.has(articleId)) : tail;
    // Twice as many as wanted where some may be gone or are not allowed.
    const first = isWhole && !allowed ? limit : 2 * limit;
    const articlesOf = (ids: number[]): Map<number, string> =>
      isWhole ? new Map(ids.map((id) => [id, articleOf(id)])) : rows.articlesOf(ids);
    // Without a filter all that is there is allowed, and comparing it one by one would take longer still.
    const widest = allowed ? Math.max(first, this.#widestSearch) : Infinity;
    const old = graph ? fromGraph(graph, articlesOf, vector, { limit, first, widest }, allowed) : [];
    if (!old) return nearest(vector, rows.ofArticles(articleIds!), limit);
    return [...old, ...nearest(vector, young, limit)].toSorted(byRank).slice(0, limit);
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

  #rebuild(dimensions: number, vectors: PassageVector[]): void {
    if (this.#repair) return;
    console.warn(
      `The vector graph ${this.#record?.file} cannot be used (${this.#problem}). It is rebuilt in memory; \`npm run index\` mends it.`,
    );
    const repair = new AbortController();
    this.#repair = repair;
    buildGraphAside(dimensions, vectors.length, vectors, { signal: repair.signal }).then(
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

/** @returns undefined when the widest search has not found enough. */
function fromGraph(
  graph: Graph,
  articlesOf: (ids: number[]) => Map<number, string>,
  vector: Float32Array,
  { limit, first, widest }: { limit: number; first: number; widest: number },
  allowed?: Set<string>,
): DenseCandidate[] | undefined {
  // Twice as many again, until enough are left that still exist and are allowed.
  for (let wanted = first; wanted <= widest; wanted *= 2) {
    const found = searchGraph(graph, vector, wanted);
    const articles = articlesOf(found.map(({ id }) => id));
    const candidates = found.flatMap(({ id, similarity }) => {
      const articleId = articles.get(id);
      const isWanted = articleId !== undefined && (!allowed || allowed.has(articleId));
      return isWanted ? [{ passageId: id, articleId, similarity }] : [];
    });
    if (candidates.length >= limit || wanted >= graph.count) return candidates;
  }
  return undefined;
}
