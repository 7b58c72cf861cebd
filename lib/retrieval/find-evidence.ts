import type { Evidence, Hit, Query } from '#lib/domain.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import type { Store } from '#lib/store/store.ts';
import { questionKind } from '#lib/text/question-kind.ts';
import { numberEvidence } from './evidence.ts';
import { namedArticles, withoutNames } from './named-articles.ts';
import { retrieve, type RetrieveOptions } from './retrieve.ts';

/** In a corpus of up to so many articles, all of them can be summed up at once. */
const MOST_SUMMED_UP = 12;
/** About the first forty pages of a single article. */
const MOST_PASSAGES_OF_A_SUMMARY = 80;

export interface Found {
  query: Query;
  /** Ranked passages, best first. */
  hits: Hit[];
  evidence: Evidence;
}

/**
 * Finds what an answer may rest on. A question that names articles ("what does Izvestia say …") is answered from those; one that asks for a summary
 * gets whole articles instead of the passages that match its words.
 */
export async function findEvidence(
  store: Store,
  embedder: Embedder,
  question: string,
  options: RetrieveOptions,
): Promise<Found> {
  const articles = await store.articles();
  const infos = new Map(articles.map((article) => [article.id, article]));
  const named = namedArticles(question, articles);
  const articleIds = named.length > 0 ? named.map(({ id }) => id) : undefined;
  const { query, hits } = await retrieve(store, embedder, question, { ...options, articleIds });
  const summedUp =
    questionKind(question) === 'summary' ? (articleIds ?? allOf(articles.map(({ id }) => id))) : undefined;
  const evidence = summedUp
    ? numberEvidence(await wholeArticles(store, summedUp), infos, MOST_PASSAGES_OF_A_SUMMARY)
    : numberEvidence(hits, infos);
  return { query: withoutNames(query, named), hits, evidence };
}

function allOf(ids: string[]): string[] | undefined {
  return ids.length <= MOST_SUMMED_UP ? ids : undefined;
}

/** Every passage of one article, or the first of each of several. */
async function wholeArticles(store: Store, articleIds: string[]): Promise<Hit[]> {
  const perArticle = await Promise.all(articleIds.map((id) => store.passagesOf(id)));
  const passages = articleIds.length === 1 ? perArticle.flat() : perArticle.flatMap((all) => all.slice(0, 1));
  return passages.map((passage) => ({ passage, score: 1, found: 'words' as const }));
}
