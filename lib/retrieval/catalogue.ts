import type { ArticleInfo } from '#lib/domain.ts';

/** What is known of every article, by id. */
export interface Catalogue {
  infos: ReadonlyMap<string, ArticleInfo>;
  titles: ReadonlyMap<string, string>;
}

const known = new WeakMap<readonly ArticleInfo[], Catalogue>();

/** The catalogue of a list of articles, made once for each list: a store gives the same one until a new generation. */
export function catalogueOf(articles: readonly ArticleInfo[]): Catalogue {
  let catalogue = known.get(articles);
  if (!catalogue) {
    catalogue = {
      infos: new Map(articles.map((article) => [article.id, article])),
      titles: new Map(articles.map(({ id, title }) => [id, title])),
    };
    known.set(articles, catalogue);
  }
  return catalogue;
}
