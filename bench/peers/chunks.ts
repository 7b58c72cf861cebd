import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import type { BenchArticle } from './peer.ts';

export interface Chunk {
  id: number;
  articleId: string;
  title: string;
  text: string;
  /** Empty where an article does not tell. */
  outlet: string;
  author: string;
  published: string;
}

/** What is searched of a piece: as much of an article as Footnote searches. */
export const FIELDS = ['title', 'text', 'outlet', 'author', 'published'] as const;
export const SEARCHED = 'fields title, text, outlet, author and date';

/** The sizes of LangChain's own tutorial on retrieval-augmented generation. */
const SIZES = { chunkSize: 1_000, chunkOverlap: 200 };
export const CHUNKING = `RecursiveCharacterTextSplitter, ${SIZES.chunkSize} characters, ${SIZES.chunkOverlap} of them twice`;

/** What every peer indexes: pieces of articles, which an answer could be written from. */
export async function chunksOf(articles: BenchArticle[]): Promise<Chunk[]> {
  const splitter = new RecursiveCharacterTextSplitter(SIZES);
  const chunks: Chunk[] = [];
  for (const { id, title, text, outlet = '', author = '', published = '' } of articles) {
    for (const piece of await splitter.splitText(text)) {
      chunks.push({ id: chunks.length, articleId: id, title, text: piece, outlet, author, published });
    }
  }
  return chunks;
}
