'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type ArticleList, fetchArticles, type ShownFilter } from './article-requests.ts';
import type { Told } from '../language/told.tsx';

/** Long enough not to search for each letter of a word. */
const TYPING_MS = 150;

/** The articles that pass a filter. */
export function useArticleList(filter: ShownFilter) {
  const [listed, setListed] = useState<ArticleList>();
  const [problem, setProblem] = useState<Told>();
  /** How many are to be shown. */
  const wanted = useRef(1);
  const loads = useRef(0);

  // Who asks for the list again after an upload may still hold the filter of its beginning.
  const latest = useRef(filter);
  useEffect(() => {
    latest.current = filter;
  }, [filter]);

  const load = useCallback(
    async (signal?: AbortSignal) => {
      const asked = signal ? filter : latest.current;
      const mine = ++loads.current;
      const fetched = await fetchArticles(asked, wanted.current, signal);
      if (signal?.aborted || asked !== latest.current || mine !== loads.current) return;
      if ('problem' in fetched) setProblem(fetched.problem);
      else {
        setProblem(undefined);
        setListed(fetched);
      }
    },
    [filter],
  );

  useEffect(() => {
    wanted.current = 1;
    const leaving = new AbortController();
    const timer = setTimeout(() => void load(leaving.signal), filter.search === '' ? 0 : TYPING_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [load, filter]);

  /** Adds the next ones; whatever is loaded later leaves them there. */
  function loadMore(): Promise<void> {
    wanted.current = (listed?.articles.length ?? 0) + 1;
    return load();
  }

  return { listed, problem, load, loadMore };
}
