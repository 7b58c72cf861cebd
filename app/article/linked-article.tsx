'use client';

import { useEffect } from 'react';
import { readArticleLink } from './article-link.ts';
import { useArticlePanel } from './article-panel.tsx';

/** Opens the article that the page's address leads to, when the page is opened and when the reader goes back or forth. */
export function LinkedArticle() {
  const { openArticle, closeArticle } = useArticlePanel();
  useEffect(() => {
    const follow = () => {
      const place = readArticleLink(location.search);
      if (place) openArticle(place, document.body);
      else closeArticle();
    };
    if (readArticleLink(location.search)) follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [openArticle, closeArticle]);
  return null;
}
