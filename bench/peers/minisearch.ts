import MiniSearch, { type Options } from 'minisearch';
import { stemmer } from 'stemmer';
import { eng } from 'stopword';
import { type Chunk, CHUNKING, chunksOf, FIELDS, SEARCHED } from './chunks.ts';
import { type Peer, WANTED } from './peer.ts';

const STOP_WORDS = new Set(eng);
const TITLE_BOOST = 2;

export const minisearch: Peer = {
  packages: ['minisearch'],
  settings: `${CHUNKING}; ${SEARCHED}; all else by default (OR of the words, no fuzzy search, no prefixes)`,
  index: (articles) => indexWith(articles, {}),
};

export const minisearchTuned: Peer = {
  packages: ['minisearch', 'stemmer', 'stopword'],
  settings: `As minisearch, and processTerm leaves out the English stop words of the package stopword and stems with the package stemmer (Porter); title ×${TITLE_BOOST}`,
  index: (articles) =>
    indexWith(articles, {
      processTerm(term) {
        const word = term.toLowerCase();
        return STOP_WORDS.has(word) ? null : stemmer(word);
      },
      searchOptions: { boost: { title: TITLE_BOOST } },
    }),
};

async function indexWith(articles: Parameters<Peer['index']>[0], options: Partial<Options<Chunk>>) {
  const index = new MiniSearch<Chunk>({ fields: [...FIELDS], storeFields: ['articleId'], ...options });
  index.addAll(await chunksOf(articles));
  return (question: string) =>
    Promise.resolve(
      index
        .search(question)
        .slice(0, WANTED)
        .map(({ articleId, score }) => ({ articleId: articleId as string, score })),
    );
}
