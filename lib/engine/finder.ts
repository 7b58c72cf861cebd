/** What an answer takes from the index: all of it from one generation. */
import { type OwnWords, ownWords } from '#lib/answering/own-words.ts';
import type { OwnLanguage } from '#lib/text/question-language.ts';
import type { Config } from '#lib/config.ts';
import type { Article, ArticleInfo, Scope } from '#lib/domain.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import { EmbeddingFault } from '#lib/embedding/model-embedder.ts';
import { findEvidence, type Found } from '#lib/retrieval/find-evidence.ts';
import type { LiveStore, Store } from '#lib/store/store.ts';
import { narrowedTo } from './scope.ts';

const EMBEDDED_VECTOR_WEIGHT = 0.1;
/** A real embedding model finds what shares no words with the question. Not measured: no model can be reached from where this was set. */
const MODEL_VECTOR_WEIGHT = 0.6;
/** All that an answer takes from the index, of one generation. */
export interface Gathered extends Found {
  articles: readonly ArticleInfo[];
  /** The articles that the evidence comes from, by id. */
  sources: Map<string, Article>;
}

/** Runs `work` on one generation of the index, whatever is committed meanwhile. */
export async function holding<Result>(live: LiveStore, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await live.hold();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

interface FinderParts {
  config: Config;
  store: LiveStore;
  embedder: Embedder;
  onFault: (error: unknown) => void;
}

export interface FindOptions {
  /** The part of the corpus that is asked; absent: all of it. */
  scope?: Scope;
  signal?: AbortSignal;
}

export class Finder {
  readonly #parts: FinderParts;

  constructor(parts: FinderParts) {
    this.#parts = parts;
  }

  /** The hits for a question that stands by itself. */
  find(asked: string, options: FindOptions = {}): Promise<Found> {
    return this.#within(options.scope, (store) => this.#findBy(store, this.#parts.embedder, asked, options.signal));
  }

  /** The same without asking a provider: what has to be found out by the way must not cost anything. */
  findHere(asked: string, scope?: Scope): Promise<Found> {
    const { config, embedder } = this.#parts;
    const isHere = config.embedding.kind === 'embedded';
    return this.#within(scope, (store) => this.#findBy(store, isHere ? embedder : undefined, asked));
  }

  /** @param notices gets a sentence where the reader has to know how this was found. */
  gather(
    asked: string,
    notices: string[],
    { scope, signal, language }: FindOptions & { language?: OwnLanguage } = {},
  ): Promise<Gathered> {
    return this.#within(scope, async (store) => {
      const found = await this.#findForReader(store, asked, notices, ownWords(language), signal);
      const sources = new Map<string, Article>();
      for (const { id } of found.evidence.articles) {
        const article = await store.article(id);
        if (article) sources.set(id, article);
      }
      return { ...found, articles: await store.articles(), sources };
    });
  }

  #within<Result>(scope: Scope | undefined, work: (store: Store) => Promise<Result>): Promise<Result> {
    return holding(this.#parts.store, async (store) => work(scope ? await narrowedTo(scope, store) : store));
  }

  #findBy(store: Store, embedder: Embedder | undefined, asked: string, signal?: AbortSignal): Promise<Found> {
    const { config } = this.#parts;
    const vectorWeight = config.embedding.kind === 'embedded' ? EMBEDDED_VECTOR_WEIGHT : MODEL_VECTOR_WEIGHT;
    return findEvidence(store, embedder, asked, { vectorWeight, signal });
  }

  /** Goes on by words, and says so, when the provider of the embeddings fails. */
  async #findForReader(
    store: Store,
    asked: string,
    notices: string[],
    words: OwnWords,
    signal?: AbortSignal,
  ): Promise<Found> {
    const { embedder, onFault } = this.#parts;
    try {
      return await this.#findBy(store, embedder, asked, signal);
    } catch (error) {
      if (!(error instanceof EmbeddingFault)) throw error;
      onFault(error);
      notices.push(`${error.message} ${words.byWordsAlone}`);
      return this.#findBy(store, undefined, asked, signal);
    }
  }
}
