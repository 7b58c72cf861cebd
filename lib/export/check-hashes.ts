import type { ArticleInfo } from '#lib/domain.ts';
import type { ExportedAnswer } from './conversation-format.ts';
import { EDITED } from './edited.ts';
import { plainWords } from './inert-words.ts';

const SHA_256 = /^[0-9a-f]{64}$/;

/**
 * What the hashes of an export say against each other. That all of them are those of another version than the corpus has is nothing
 * against them: the article may have changed.
 */
export function checkHashes({ citations, nearest }: ExportedAnswer, articles: readonly ArticleInfo[]): string[] {
  const places = [
    ...citations.map((citation) => ({ ...citation, name: `Footnote ${citation.n}` })),
    ...nearest.map((passage, index) => ({ ...passage, name: `Nearest passage ${index + 1}` })),
  ];
  return places.flatMap(({ name, articleId, hash }) => {
    const ofId = articles.filter(({ id }) => id === articleId);
    const title = `${name} (${plainWords(ofId[0]?.title ?? articleId)})`;
    // An empty hash is one that is not known.
    const known = [hash, ...ofId.map((article) => article.hash)].filter((one) => one !== '');
    if (known.some((one) => !SHA_256.test(one))) return [`${title}: a hash of its article is no SHA-256: ${EDITED}.`];
    if (hash === '' || ofId.length === 0 || ofId.some((article) => article.hash === hash)) return [];
    return [`${title}: its hash is not the one that the export gives for its article: ${EDITED}.`];
  });
}
