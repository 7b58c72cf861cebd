import type { ArticleInfo } from '#lib/domain.ts';
import type { ArticleFacts, Store, StoreStats } from '#lib/store/store.ts';
import { fold } from '#lib/text/fold.ts';

/** Which articles to list. What is absent or empty lets all pass. */
export interface ArticleFilter {
  /** Words that all have to occur in title, outlet, author or id, in any case and without accents. */
  search?: string;
  outlet?: string;
  /** BCP 47, as the articles have it. */
  language?: string;
  /** Days, `YYYY-MM-DD`, both included. An article without a date passes neither. */
  from?: string;
  to?: string;
  /** How many to pass over, and how many to give at most. */
  offset: number;
  limit: number;
}

export type { StoreStats };

export type ListedArticle = ArticleInfo & ArticleFacts;

/** A value that articles have, and how many have it. */
export interface Counted {
  name: string;
  articles: number;
}

export interface ArticleListing {
  articles: ListedArticle[];
  /** How many pass the filter. */
  found: number;
  /** Of the whole corpus. */
  stats: StoreStats;
  /** Of all articles, whatever the filter: those that most have first. */
  outlets: Counted[];
  languages: Counted[];
}

/** The articles that pass a filter, those published last first and those without a date behind them. */
export async function listArticles(store: Store, filter: ArticleFilter): Promise<ArticleListing> {
  const all = await store.articles();
  const { sorted, outlets, languages } = shelfOf(all);
  const words = wordsOf(filter.search);
  const found = sorted.filter((listed) => passes(listed, words, filter)).map(({ article }) => article);
  const page = found.slice(filter.offset, filter.offset + filter.limit);
  const facts = await store.facts(page.map(({ id }) => id));
  return {
    articles: page.flatMap((article) => {
      const known = facts.get(article.id);
      return known ? [{ ...article, ...known }] : [];
    }),
    found: found.length,
    stats: await store.stats(),
    outlets,
    languages,
  };
}

/** An article in its place, with what of it is compared. */
interface Shelved {
  article: ArticleInfo;
  day?: string;
  /** What can be searched, folded; made when it is first searched. */
  told?: string;
}

interface Shelf {
  sorted: Shelved[];
  outlets: Counted[];
  languages: Counted[];
}

const shelves = new WeakMap<readonly ArticleInfo[], Shelf>();

/** Made once for each list of articles: a store gives the same one until a new generation. */
function shelfOf(all: readonly ArticleInfo[]): Shelf {
  let shelf = shelves.get(all);
  if (!shelf) {
    shelf = {
      sorted: all.map((article) => ({ article, day: dayOf(article) })).toSorted(byDate),
      outlets: countsOf(all.map(({ outlet }) => outlet)),
      languages: countsOf(all.map(({ language }) => language)),
    };
    shelves.set(all, shelf);
  }
  return shelf;
}

function passes(listed: Shelved, words: readonly string[], { outlet, language, from, to }: ArticleFilter): boolean {
  const { article, day } = listed;
  if (outlet && article.outlet !== outlet) return false;
  if (language && article.language !== language) return false;
  if (from && !(day && day >= from)) return false;
  if (to && !(day && day <= to)) return false;
  if (words.length === 0) return true;
  const told = (listed.told ??= fold([article.title, article.outlet, article.author, article.id].join(' ')));
  return words.every((word) => told.includes(word));
}

function wordsOf(search = ''): string[] {
  return fold(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Dates are compared as texts, and what is no date is none. */
function dayOf({ published }: ArticleInfo): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
}

function byDate({ article: one, day = '' }: Shelved, { article: other, day: otherDay = '' }: Shelved): number {
  if (day !== otherDay) return day < otherDay ? 1 : -1;
  return one.title < other.title ? -1 : Number(one.title > other.title);
}

function countsOf(values: readonly (string | undefined)[]): Counted[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([name, articles]) => ({ name, articles }))
    .toSorted((one, other) => other.articles - one.articles || (one.name < other.name ? -1 : 1));
}
