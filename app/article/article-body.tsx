'use client';

import { byline, webAddress } from './article-facts.ts';
import type { OpenedArticle } from './article-panel.tsx';
import { ArticleText } from './article-text.tsx';
import { standingMarks } from './marked-text.ts';

/** Title, facts and text of the open article. The marked sentence, once there, is scrolled to and gets the focus. */
export function ArticleBody({ opened }: { opened: OpenedArticle }) {
  const { fetched, here } = opened;
  const article = fetched && 'article' in fetched ? fetched.article : undefined;
  const standing = article ? standingMarks(article, opened.marks) : [];
  const changed = article !== undefined && here !== undefined && !standing.includes(here);
  const marks = changed ? [] : standing;
  const link = webAddress(article?.url);
  return (
    <>
      <h2
        id="article-title"
        tabIndex={-1}
        ref={focusWithoutScrolling}
        className="font-serif text-2xl leading-snug font-semibold text-balance outline-none"
      >
        <bdi dir="auto">{article?.title ?? opened.title}</bdi>
      </h2>
      {article && (
        <p className="mt-2 text-sm text-quiet">
          <bdi dir="auto">{byline(article)}</bdi>
          {link && (
            <>
              {byline(article) && ' · '}
              <a href={link} target="_blank" rel="noopener noreferrer nofollow" className="textual">
                Original
              </a>
            </>
          )}
        </p>
      )}
      {changed && (
        <p role="status" className="mt-5 border-s-2 border-accent ps-4">
          This article has changed since the answer was written.
        </p>
      )}
      <div className="mt-6 pb-10">
        {!fetched && (
          <p role="status" className="text-quiet">
            Opening the article…
          </p>
        )}
        {fetched && 'problem' in fetched && <p role="alert">{fetched.problem}</p>}
        {article && (
          <ArticleText text={article.text} marks={marks} here={changed ? undefined : here} hereRef={bringIntoView} />
        )}
      </div>
    </>
  );
}

function focusWithoutScrolling(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

function bringIntoView(mark: HTMLElement | null): void {
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}
