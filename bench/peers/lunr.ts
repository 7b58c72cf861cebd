import lunr from 'lunr';
import { CHUNKING, chunksOf, FIELDS, SEARCHED } from './chunks.ts';
import { type Peer, WANTED } from './peer.ts';

export const lunrSearch: Peer = {
  packages: ['lunr'],
  settings: `${CHUNKING}; ${SEARCHED}, its own trimmer, stop words and stemmer, k1 and b by default; the question's words by Index.query, as its search language would read "-" and ":" in them`,
  async index(articles) {
    const chunks = await chunksOf(articles);
    const index = lunr(function () {
      this.ref('id');
      for (const field of FIELDS) this.field(field);
      for (const chunk of chunks) this.add(chunk);
    });
    return (question) =>
      Promise.resolve(
        index
          .query((query) => {
            for (const token of lunr.tokenizer(question)) query.term(token.toString(), {});
          })
          .slice(0, WANTED)
          .map(({ ref, score }) => ({ articleId: chunks[Number(ref)]!.articleId, score })),
      );
  },
};
