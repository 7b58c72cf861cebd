'use client';

import { useCallback, useEffect, useState } from 'react';
import { type ArticleList, fetchArticles, type ShownFilter } from './article-requests.ts';

/** Long enough not to search for each letter of a word. */
const TYPING_MS = 150;

/** The articles that pass a filter. */
export function useArticleList(filter: ShownFilter, limit?: number) {
  const [listed, setListed] = useState<ArticleList>();
  const [problem, setProblem] = useState<string>();

  const load = useCallback(
    async (signal?: AbortSignal) => {
      const fetched = await fetchArticles(filter, { limit, signal });
      if (signal?.aborted) return;
      if ('problem' in fetched) setProblem(fetched.problem);
      else {
        setProblem(undefined);
        setListed(fetched);
      }
    },
    [filter, limit],
  );

  useEffect(() => {
    const leaving = new AbortController();
    const timer = setTimeout(() => void load(leaving.signal), filter.search === '' ? 0 : TYPING_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [load, filter]);

  /** Adds the next ones. */
  async function loadMore() {
    const fetched = await fetchArticles(filter, { offset: listed?.articles.length, limit });
    if ('problem' in fetched) setProblem(fetched.problem);
    else setListed((current) => ({ ...fetched, articles: [...(current?.articles ?? []), ...fetched.articles] }));
  }

  return { listed, problem, load, loadMore };
}
