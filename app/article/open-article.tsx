'use client';

import type { ReactNode } from 'react';
import type { ArticleInfo } from '#lib/domain.ts';
import { useArticlePanel } from './article-panel.tsx';

interface OpenArticleProps {
  article: Pick<ArticleInfo, 'id' | 'title'>;
  className: string;
  children: ReactNode;
}

/** A button that opens an article at its beginning. */
export function OpenArticle({ article, className, children }: OpenArticleProps) {
  const { openArticle } = useArticlePanel();
  return (
    <button
      type="button"
      className={className}
      onClick={(event) => openArticle({ articleId: article.id, title: article.title, marks: [] }, event.currentTarget)}
    >
      {children}
    </button>
  );
}
