'use client';

import type { ReactNode } from 'react';
import type { ArticleInfo } from '#lib/domain.ts';
import type { Direction } from '../language/locales.ts';
import { useArticlePanel } from './article-panel.tsx';

interface OpenArticleProps {
  article: Pick<ArticleInfo, 'id' | 'title' | 'language'>;
  /** Which way what it holds runs, where it is not the way of the page. */
  direction?: Direction;
  className: string;
  children: ReactNode;
}

/** A button that opens an article at its beginning. */
export function OpenArticle({ article, direction, className, children }: OpenArticleProps) {
  const { openArticle } = useArticlePanel();
  const { id, title, language } = article;
  return (
    <button
      type="button"
      dir={direction}
      className={className}
      onClick={(event) => openArticle({ articleId: id, title, language, marks: [] }, event.currentTarget)}
    >
      {children}
    </button>
  );
}
