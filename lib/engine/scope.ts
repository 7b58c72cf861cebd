import { ownWords } from '#lib/answering/own-words.ts';
import type { ArticleInfo, Scope } from '#lib/domain.ts';
import { UserError } from '#lib/errors.ts';
import type { Store } from '#lib/store/store.ts';

/** The articles of a scope, in the order given. Whatever it names that is not there is passed over. */
export function articlesWithin({ outlets, articles: ids }: Scope, articles: readonly ArticleInfo[]): ArticleInfo[] {
  const [named, chosen] = [new Set(outlets), new Set(ids)];
  return articles.filter(({ id, outlet }) => chosen.has(id) || (outlet !== undefined && named.has(outlet)));
}

const MOST_NAMED = 3;

/** "Only Izvestia and “Three events in a week” were asked: 2 articles." A sentence for whoever reads the answer. */
export function limitedTo(scope: Scope, asked: readonly ArticleInfo[], words = ownWords()): string {
  const outlets = scope.outlets.filter((name) => asked.some(({ outlet }) => outlet === name));
  const titles = asked.filter(({ outlet }) => !outlets.includes(outlet ?? '')).map(({ title }) => `“${title}”`);
  const named = [...outlets, ...titles];
  return words.limitedTo(named.slice(0, MOST_NAMED), Math.max(0, named.length - MOST_NAMED), asked.length);
}

/**
 * A store as if it held only the articles of a scope: whoever finds, sums up or counts by it knows no others. Only how often
 * words occur is still counted over the whole index, for that tells how much finding one says.
 *
 * @throws {UserError} when no article of the scope is there.
 */
export async function narrowedTo(scope: Scope, store: Store): Promise<Store> {
  const articles = articlesWithin(scope, await store.articles());
  if (articles.length === 0) {
    throw new UserError(
      'None of the articles that you chose to ask is in the index any more. Choose others, or ask all.',
    );
  }
  const ids = new Set(articles.map(({ id }) => id));
  return {
    spec: store.spec,
    search: ({ articleIds, ...query }) =>
      store.search({ ...query, articleIds: articleIds ? articleIds.filter((id) => ids.has(id)) : [...ids] }),
    vocabulary: (term) => store.vocabulary(term),
    documentFrequencies: (terms) => store.documentFrequencies(terms),
    passages: async (wanted) => (await store.passages(wanted)).filter(({ articleId }) => ids.has(articleId)),
    outlines: async (wanted) => (await store.outlines(wanted)).filter(({ articleId }) => ids.has(articleId)),
    passagesOf: async (id) => (ids.has(id) ? store.passagesOf(id) : []),
    article: async (id) => (ids.has(id) ? store.article(id) : undefined),
    // The same list each time: what is known of it is kept by the list.
    articles: async () => articles,
    facts: (wanted) => store.facts(wanted.filter((id) => ids.has(id))),
    stats: () => store.stats(),
    close: () => store.close(),
  };
}
