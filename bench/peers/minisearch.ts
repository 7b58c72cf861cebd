import MiniSearch from 'minisearch';
import { CHUNKING, chunksOf } from './chunks.ts';
import { type Peer, WANTED } from './peer.ts';

export const minisearch: Peer = {
  packages: ['minisearch'],
  settings: `${CHUNKING}; fields title and text; all else by default (OR of the words, no fuzzy search, no prefixes)`,
  async index(articles) {
    const index = new MiniSearch<{ id: number; title: string; text: string; articleId: string }>({
      fields: ['title', 'text'],
      storeFields: ['articleId'],
    });
    index.addAll(await chunksOf(articles));
    return (question) =>
      Promise.resolve(
        index
          .search(question)
          .slice(0, WANTED)
          .map(({ articleId, score }) => ({ articleId: articleId as string, score })),
      );
  },
};
