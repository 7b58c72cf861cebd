'use client';

import type { ReactNode } from 'react';
import type { ArticleInfo } from '#lib/domain.ts';
import { useArticlePanel } from './article-panel.tsx';

interface OpenArticleProps {
  article: Pick<ArticleInfo, 'id' | 'title' | 'language'>;
  className: string;
  children: ReactNode;
}

/** A button that opens an article at its beginning. */
export function OpenArticle({ article, className, children }: OpenArticleProps) {
  const { openArticle } = useArticlePanel();
  const { id, title, language } = article;
  return (
    <button
      type="button"
      className={className}
      onClick={(event) => openArticle({ articleId: id, title, language, marks: [] }, event.currentTarget)}
    >
      {children}
    </button>
  );
}
