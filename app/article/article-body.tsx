'use client';

import type { Ref } from 'react';
import { webAddress } from '#lib/export/article-facts.ts';
import type { OpenedArticle } from './article-panel.tsx';
import { ArticleText } from './article-text.tsx';
import { LostQuote } from './lost-quote.tsx';
import type { Mark } from './marked-text.ts';
import { directionOf } from '../language/direction.ts';
import { Byline, hasByline } from '../articles/article-facts.tsx';
import { Tell } from '../language/told.tsx';
import { useLanguage } from '../language/use-language.tsx';

interface ArticleBodyProps {
  opened: OpenedArticle;
  /** The marked sentence that the reader is at. */
  current: Mark | undefined;
  currentRef: Ref<HTMLElement>;
}

/** Title, facts and text of the open article, or why it cannot be shown. */
export function ArticleBody({ opened, current, currentRef }: ArticleBodyProps) {
  const { say } = useLanguage();
  const { fetched, here } = opened;
  const found = fetched && 'article' in fetched ? fetched : undefined;
  const article = found?.article;
  const title = article?.title ?? opened.title;
  const language = article?.language ?? opened.language;
  // What is said of the article stands on the side where its words begin.
  const direction = directionOf(title, language);
  const link = webAddress(article?.url);
  return (
    <>
      <h2
        id="article-title"
        tabIndex={-1}
        ref={focusWithoutScrolling}
        dir={direction}
        className="font-serif text-2xl leading-snug font-semibold text-balance outline-none"
      >
        <bdi lang={language} dir={direction}>
          {title}
        </bdi>
      </h2>
      {article && (
        <p dir={direction} className="mt-2 text-sm text-quiet">
          <Byline article={article} />
          {link && (
            <>
              {hasByline(article) && ' · '}
              <a href={link} target="_blank" rel="noopener noreferrer nofollow" className="textual">
                {say('article.original')}
              </a>
            </>
          )}
        </p>
      )}
      {found?.notice && (
        // It stays in view above a sentence further down.
        <div role="status" className="sticky -top-6 z-1 mt-5 border-s-2 border-accent bg-sheet py-2 ps-4">
          <p>
            <Tell told={found.notice} />
          </p>
          {here?.quote && !found.here && <LostQuote quote={here.quote} language={language} />}
        </div>
      )}
      <div className="mt-6 pb-10">
        {!fetched && (
          <p role="status" className="text-quiet">
            {say('article.opening')}
          </p>
        )}
        {fetched && 'problem' in fetched && (
          <div role="alert">
            <p>
              <Tell told={fetched.problem} />
            </p>
            {fetched.removed && here?.quote && <LostQuote quote={here.quote} language={opened.language} />}
          </div>
        )}
        {found && (
          <ArticleText
            text={found.article.text}
            language={found.article.language}
            marks={found.marks}
            here={current}
            hereRef={currentRef}
          />
        )}
      </div>
    </>
  );
}

function focusWithoutScrolling(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
