/** Recipes of LangChain.js: its splitter, one of its stores, the same vectors as Footnote has. */
import { EnsembleRetriever } from '@langchain/classic/retrievers/ensemble';
import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { BM25Retriever } from '@langchain/community/retrievers/bm25';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { Document } from '@langchain/core/documents';
import { Embeddings } from '@langchain/core/embeddings';
import type { VectorStore } from '@langchain/core/vectorstores';
import { createEmbeddedEmbedder } from '../../lib/embedding/embedded-embedder.ts';
import { CHUNKING, chunksOf } from './chunks.ts';
import { type BenchArticle, type Peer, type Search, WANTED } from './peer.ts';

interface Metadata extends Record<string, unknown> {
  articleId: string;
}

class FootnoteEmbeddings extends Embeddings {
  readonly #embedder = createEmbeddedEmbedder();

  constructor() {
    super({});
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return (await this.#embedder.embed(texts)).map((vector) => Array.from(vector));
  }

  override async embedQuery(text: string): Promise<number[]> {
    return (await this.embedDocuments([text]))[0]!;
  }
}

const VECTORS = `${CHUNKING}; title, outlet, author and date before each; Footnote's embedder`;
const SPLITTER = ['@langchain/core', '@langchain/textsplitters'];

export const langchainMemory: Peer = {
  packages: ['@langchain/classic', ...SPLITTER],
  settings: `${VECTORS}; MemoryVectorStore.similaritySearchWithScore, ${WANTED} wanted, cosine`,
  index: async (articles) =>
    // The cosine: higher is better.
    searchOf(
      await MemoryVectorStore.fromDocuments(await documentsOf(articles), new FootnoteEmbeddings()),
      (score) => score,
    ),
};

export const langchainHnsw: Peer = {
  packages: ['@langchain/community', 'hnswlib-node', ...SPLITTER],
  settings: `${VECTORS}; HNSWLib.similaritySearchWithScore, ${WANTED} wanted, cosine, the library's own M, efConstruction and ef`,
  index: async (articles) =>
    // A distance: lower is better.
    searchOf(
      await HNSWLib.fromDocuments(await documentsOf(articles), new FootnoteEmbeddings()),
      (distance) => 1 - distance,
    ),
};

export const langchainEnsemble: Peer = {
  packages: ['@langchain/classic', '@langchain/community', ...SPLITTER],
  settings: `${VECTORS}; EnsembleRetriever of BM25Retriever and MemoryVectorStore, ${WANTED} wanted of each, equal weights, c 60 (the defaults); it tells no score`,
  async index(articles) {
    const documents = await documentsOf(articles);
    const store = await MemoryVectorStore.fromDocuments(documents, new FootnoteEmbeddings());
    const words = BM25Retriever.fromDocuments(documents, { k: WANTED });
    const retriever = new EnsembleRetriever({ retrievers: [words, store.asRetriever(WANTED)] });
    return async (question) => (await retriever.invoke(question)).map(({ metadata }) => foundIn(metadata));
  },
};

async function documentsOf(articles: BenchArticle[]): Promise<Document<Metadata>[]> {
  const chunks = await chunksOf(articles);
  return chunks.map(
    ({ title, outlet, author, published, text, articleId }) =>
      new Document({
        pageContent: [title, [outlet, author, published].filter(Boolean).join(', '), text].filter(Boolean).join('\n'),
        metadata: { articleId },
      }),
  );
}

function searchOf(store: VectorStore, scored: (given: number) => number): Search {
  return async (question) => {
    const found = await store.similaritySearchWithScore(question, WANTED);
    return found.map(([{ metadata }, score]) => ({ ...foundIn(metadata), score: scored(score) }));
  };
}

function foundIn(metadata: Record<string, unknown>): { articleId: string } {
  return { articleId: (metadata as Metadata).articleId };
}
