import { create, insertMultiple, search } from '@orama/orama';
import { createEmbeddedEmbedder } from '../../lib/embedding/embedded-embedder.ts';
import { CHUNKING, chunksOf, FIELDS, SEARCHED } from './chunks.ts';
import { type Peer, WANTED } from './peer.ts';

/** The least cosine; with the default of 0.8 no hashed vector would be found at all. */
const SIMILARITY = 0;

export const orama: Peer = {
  packages: ['@orama/orama'],
  settings: `${CHUNKING}; ${SEARCHED}, vectors of title and text by Footnote's embedder; mode hybrid, similarity ${SIMILARITY} (with the default of 0.8 its vectors would find nothing), ${WANTED} wanted, all else by default`,
  async index(articles) {
    const embedder = createEmbeddedEmbedder();
    const database = create({
      schema: {
        articleId: 'string',
        title: 'string',
        text: 'string',
        outlet: 'string',
        author: 'string',
        published: 'string',
        embedding: 'vector[384]',
      } as const,
    });
    const chunks = await chunksOf(articles);
    const vectors = await embedder.embed(chunks.map(({ title, text }) => `${title}\n${text}`));
    await insertMultiple(
      database,
      // Its ids are texts.
      chunks.map((chunk, at) => ({ ...chunk, id: String(chunk.id), embedding: Array.from(vectors[at]!) })),
    );
    return async (question) => {
      const [vector] = await embedder.embed([question]);
      const { hits } = await search(database, {
        mode: 'hybrid',
        term: question,
        properties: [...FIELDS],
        vector: { value: Array.from(vector!), property: 'embedding' },
        similarity: SIMILARITY,
        limit: WANTED,
      });
      return hits.map(({ document, score }) => ({ articleId: document.articleId, score }));
    };
  },
};
