import { catalogueOf } from './catalogue.ts';
import type { Hit, Passage, Query } from '#lib/domain.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import type { DenseCandidate, Store } from '#lib/store/store.ts';
import { type PassageWords, passageWords } from './passage-words.ts';
import { readQuery } from './query.ts';
import { rankCandidates, type Ranked } from './rank.ts';
import { needsTexts, rerank } from './rerank.ts';
import { pointersOf, scoreSecondHop, secondQuery, type Source } from './second-hop.ts';

const CANDIDATES = 200;
/** Of the second search only the best are looked at. */
const SECOND_CANDIDATES = 80;
const RERANKED = 30;
/** Passages that a second question is asked from. */
const SOURCES = 3;
/** Places that stay with the first ranking, so that a question with one answer loses nothing to the second. */
const KEPT = 3;
const MOST_HITS = 50;
const MOST_TRIES = 3;

export interface RetrieveOptions {
  /** Weight of the cosine against the words. */
  vectorWeight: number;
  /** Only passages of these articles. */
  articleIds?: string[];
  signal?: AbortSignal;
}

export interface Retrieval {
  query: Query;
  generation: number;
  /** Best first, at most 50. */
  hits: Hit[];
}

/**
 * Finds the passages that answer a question: words and vectors together, ranked again by what their sentences hold, then a second search from the best for
 * questions that need two articles. All hits are of one generation of the index. Without an embedder, words alone find.
 */
export async function retrieve(
  store: Store,
  embedder: Embedder | undefined,
  question: string,
  options: RetrieveOptions,
): Promise<Retrieval> {
  const [vector] = embedder ? await embedder.embed([question], options.signal) : [];
  for (let attempt = 1; ; attempt++) {
    const run = new RetrievalRun(store, await readQuery(store, question), vector, options);
    const hits = await run.hits();
    if (run.generations.size <= 1 || attempt === MOST_TRIES) {
      return { query: run.query, generation: Math.max(0, ...run.generations), hits };
    }
  }
}

class RetrievalRun {
  readonly query: Query;
  readonly generations = new Set<number>();
  readonly #store: Store;
  readonly #vector: Float32Array | undefined;
  readonly #options: RetrieveOptions;
  readonly #loaded = new Map<number, Passage>();
  readonly #words = new Map<number, PassageWords>();
  #titles: ReadonlyMap<string, string> = new Map();
  #dense: DenseCandidate[] | undefined;

  constructor(store: Store, query: Query, vector: Float32Array | undefined, options: RetrieveOptions) {
    this.#store = store;
    this.query = query;
    this.#vector = vector;
    this.#options = options;
  }

  async hits(): Promise<Hit[]> {
    this.#titles = catalogueOf(await this.#store.articles()).titles;
    const found = await this.#search(this.query, CANDIDATES);
    const best = found.slice(0, RERANKED);
    await this.#readWords(best);
    if (needsTexts(this.query)) await this.#load(best);
    const first = [...rerank(this.query, best, this.#words, this.#loaded), ...found.slice(RERANKED)];
    const ranked = (await this.#withSecondHop(first)).slice(0, MOST_HITS);
    await this.#load(ranked);
    return ranked.flatMap(({ passageId, score, found: by }) => {
      const passage = this.#loaded.get(passageId);
      return passage ? [{ passage, score, found: by }] : [];
    });
  }

  async #search(query: Query, limit: number): Promise<Ranked[]> {
    const terms = new Set(
      query.terms
        .flatMap(({ term, alternatives }) => [term, ...alternatives.map((other) => other.term)])
        .filter((term) => !term.includes(' ')),
    );
    const candidates = await this.#store.search({
      terms: [...terms],
      vector: this.#dense ? undefined : this.#vector,
      limit,
      articleIds: this.#options.articleIds,
    });
    this.generations.add(candidates.generation);
    // Every search of one question has the same vector.
    this.#dense ??= candidates.dense;
    return rankCandidates(query, { ...candidates, dense: this.#dense }, this.#options.vectorWeight);
  }

  async #load(ranked: Ranked[]): Promise<void> {
    const missing = ranked.map(({ passageId }) => passageId).filter((id) => !this.#loaded.has(id));
    for (const passage of await this.#store.passages(missing)) this.#loaded.set(passage.id, passage);
  }

  async #readWords(ranked: Ranked[]): Promise<void> {
    const missing = ranked.map(({ passageId }) => passageId).filter((id) => !this.#words.has(id));
    for (const { id, articleId, ...words } of await this.#store.outlines(missing)) {
      this.#words.set(id, passageWords(words, this.#titleOf(articleId)));
    }
  }

  /** The first places as they are, then what goes best with one of them, then the rest. */
  async #withSecondHop(first: Ranked[]): Promise<Ranked[]> {
    await this.#load(first.slice(0, SOURCES));
    const sources = first.slice(0, SOURCES).flatMap(({ passageId, articleId }, rank) => {
      const passage = this.#loaded.get(passageId);
      const terms = this.#words.get(passageId)?.whole;
      return passage && terms ? [{ passage, title: this.#titleOf(articleId), rank, terms }] : [];
    });
    const kept = first.slice(0, KEPT);
    const seen = new Set(kept.map(({ passageId }) => passageId));
    const best = new Map<number, Ranked>();
    for (const source of sources) {
      for (const candidate of await this.#hopFrom(source, first)) {
        const known = best.get(candidate.passageId);
        if (!seen.has(candidate.passageId) && (!known || candidate.score > known.score))
          best.set(candidate.passageId, candidate);
      }
    }
    const second = [...best.values()].sort((one, other) => other.score - one.score || one.passageId - other.passageId);
    for (const { passageId } of second) seen.add(passageId);
    return descending([...kept, ...second, ...first.filter(({ passageId }) => !seen.has(passageId))]);
  }

  async #hopFrom(source: Source, first: Ranked[]): Promise<Ranked[]> {
    const pointers = pointersOf(source);
    const frequencies = await this.#store.documentFrequencies([...pointers.title.keys(), ...pointers.names.keys()]);
    const { passages } = await this.#store.stats();
    const second = (
      await this.#search(secondQuery(this.query, source, frequencies, passages), SECOND_CANDIDATES)
    ).slice(0, RERANKED);
    await this.#readWords(second);
    const shares = (ranked: Ranked[]) =>
      new Map(ranked.map(({ passageId, score }) => [passageId, score / (ranked[0]!.score || 1)]));
    const firstShares = shares(first);
    const secondShares = shares(second);
    const candidates = new Map(
      [...first.slice(0, RERANKED), ...second].map((candidate) => [candidate.passageId, candidate]),
    );
    return [...candidates.values()].flatMap((candidate) => {
      const { passageId, articleId } = candidate;
      const terms = this.#words.get(passageId)?.whole;
      if (!terms) return [];
      const score = scoreSecondHop(this.query, source, {
        title: this.#titleOf(articleId),
        terms,
        first: firstShares.get(passageId) ?? 0,
        second: secondShares.get(passageId) ?? 0,
      });
      return [{ ...candidate, score }];
    });
  }

  #titleOf(articleId: string): string {
    return this.#titles.get(articleId) ?? '';
  }
}

/** The scores of both searches are not of one scale; in the merged order none may be higher than the one before. */
function descending(ranked: Ranked[]): Ranked[] {
  let limit = Number.POSITIVE_INFINITY;
  return ranked.map((candidate) => {
    limit = Math.min(limit, candidate.score);
    return { ...candidate, score: limit };
  });
}
