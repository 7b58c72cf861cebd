'use client';

import { useEffect, useEffectEvent } from 'react';
import { readArticleLink } from './article-link.ts';
import { type ArticlePlace, useArticlePanel } from './article-panel.tsx';

interface LinkedArticleProps {
  /** Adds what the page knows of a place. */
  complete(place: ArticlePlace): ArticlePlace;
}

/** Opens the article that the page's address leads to, when the page is opened and when the reader goes back or forth. */
export function LinkedArticle({ complete }: LinkedArticleProps) {
  const { openArticle, closeArticle } = useArticlePanel();
  const follow = useEffectEvent(() => {
    const place = readArticleLink(location.search);
    if (place) openArticle(complete(place), document.body);
    else closeArticle();
  });
  useEffect(() => {
    if (readArticleLink(location.search)) follow();
    const followHistory = () => follow();
    window.addEventListener('popstate', followHistory);
    return () => window.removeEventListener('popstate', followHistory);
  }, []);
  return null;
}
