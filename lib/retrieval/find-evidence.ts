import type { ArticleInfo, Evidence, Hit, Query } from '#lib/domain.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import type { Store } from '#lib/store/store.ts';
import { questionKind } from '#lib/text/question-kind.ts';
import { passageCoverage } from './confidence.ts';
import { numberEvidence } from './evidence.ts';
import { namedArticles, withoutNames } from './named-articles.ts';
import { retrieve, type RetrieveOptions } from './retrieve.ts';

/** In a corpus of up to so many articles, all of them can be summed up at once. */
const MOST_SUMMED_UP = 12;
/** About the first forty pages of a single article. */
const MOST_PASSAGES_OF_A_SUMMARY = 80;
/** A question that the whole corpus covers so much better is not about the article that it names alone. */
const COVERED_ELSEWHERE = 0.15;

export interface Found {
  query: Query;
  /** Ranked passages, best first. */
  hits: Hit[];
  evidence: Evidence;
  /** How well the best passages cover the question, 0 to 1. */
  coverage: number;
}

/**
 * Finds what an answer may rest on. A question that names articles ("what does Izvestia say …") is answered from those, unless others cover it much better;
 * one that asks for a summary and nothing else gets whole articles instead of the passages that match its words.
 */
export async function findEvidence(
  store: Store,
  embedder: Embedder,
  question: string,
  options: RetrieveOptions,
): Promise<Found> {
  const articles = await store.articles();
  const infos = new Map(articles.map((article) => [article.id, article]));
  const search = async (named: readonly ArticleInfo[]) => {
    const articleIds = named.length > 0 ? named.map(({ id }) => id) : undefined;
    const { query, hits } = await retrieve(store, embedder, question, { ...options, articleIds });
    const asked = withoutNames(query, named);
    const titles = new Map(articles.map(({ id, title }) => [id, title]));
    return { query: asked, hits, coverage: passageCoverage(asked, hits, titles) };
  };

  let named = namedArticles(question, articles);
  let found = await search(named);
  const summary = questionKind(question) === 'summary' && found.query.terms.length === 0;
  if (named.length > 0 && !summary) {
    const anywhere = await search([]);
    if (anywhere.coverage > found.coverage + COVERED_ELSEWHERE) {
      named = [];
      found = anywhere;
    }
  }
  if (!summary) return { ...found, evidence: numberEvidence(found.hits, infos) };
  const ids = (named.length > 0 ? named : articles).map(({ id }) => id);
  const whole = ids.length <= MOST_SUMMED_UP ? await wholeArticles(store, ids) : found.hits;
  return { ...found, evidence: numberEvidence(whole, infos, MOST_PASSAGES_OF_A_SUMMARY) };
}

/** Every passage of one article, or the first of each of several. */
async function wholeArticles(store: Store, articleIds: string[]): Promise<Hit[]> {
  const perArticle = await Promise.all(articleIds.map((id) => store.passagesOf(id)));
  const passages = articleIds.length === 1 ? perArticle.flat() : perArticle.flatMap((all) => all.slice(0, 1));
  return passages.map((passage) => ({ passage, score: 1, found: 'words' as const }));
}
