'use client';

import { useEffect } from 'react';
import { readArticleLink } from './article-link.ts';
import { useArticlePanel } from './article-panel.tsx';

/** Opens the article that the page's address leads to, when the page is opened. */
export function LinkedArticle() {
  const { openArticle } = useArticlePanel();
  useEffect(() => {
    const place = readArticleLink(location.search);
    if (place) openArticle(place, document.body);
  }, [openArticle]);
  return null;
}
