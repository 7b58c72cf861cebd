'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type ArticleList, fetchArticles, type ShownFilter } from './article-requests.ts';
import type { Told } from '../language/told.tsx';

/** Long enough not to search for each letter of a word. */
const TYPING_MS = 150;

/** The articles that pass a filter. */
export function useArticleList(filter: ShownFilter, limit?: number) {
  const [listed, setListed] = useState<ArticleList>();
  const [problem, setProblem] = useState<Told>();

  // Who asks for the list again after an upload may still hold the filter of its beginning.
  const latest = useRef(filter);
  useEffect(() => {
    latest.current = filter;
  }, [filter]);

  const load = useCallback(
    async (signal?: AbortSignal) => {
      const asked = signal ? filter : latest.current;
      const fetched = await fetchArticles(asked, { limit, signal });
      if (signal?.aborted || asked !== latest.current) return;
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
    if (filter !== latest.current) return;
    if ('problem' in fetched) setProblem(fetched.problem);
    else setListed((current) => ({ ...fetched, articles: [...(current?.articles ?? []), ...fetched.articles] }));
  }

  return { listed, problem, load, loadMore };
}
