'use client';

import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { OpenArticle } from '../article/open-article.tsx';
import { ArticleFacts } from './article-facts.tsx';
import { type ArticleList, deleteArticle } from './article-requests.ts';
import { directionOf } from '../language/direction.ts';
import { Tell, type Told } from '../language/told.tsx';
import { useLanguage } from '../language/use-language.tsx';

interface ListedArticleProps {
  article: ArticleList['articles'][number];
  writable: boolean;
  /** Told in a sentence. */
  onDeleted(what: string): void;
}

/** An article in the list: opens it, and deletes it where that is allowed. */
export function ListedArticle({ article, writable, onDeleted }: ListedArticleProps) {
  const { say } = useLanguage();
  const { title } = article;
  const direction = directionOf(title, article.language);
  const [doing, setDoing] = useState<'nothing' | 'asking' | 'deleting'>('nothing');
  const [problem, setProblem] = useState<Told>();
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  /** What was used is gone then, so the focus goes to what has come. */
  function proceed(to: 'nothing' | 'asking') {
    flushSync(() => {
      setDoing(to);
      setProblem(undefined);
    });
    if (to === 'nothing') button.current?.focus();
    else item.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  async function remove() {
    item.current?.focus();
    setDoing('deleting');
    const next = (item.current?.nextElementSibling ?? item.current?.previousElementSibling)?.querySelector('button');
    const search = item.current?.closest('ul')?.parentElement?.querySelector('input');
    const failed = await deleteArticle(article.id);
    if (failed) {
      proceed('nothing');
      setProblem(failed.problem);
      return;
    }
    // It may take long; who has gone on stays there.
    if (item.current?.contains(document.activeElement)) (next ?? search)?.focus();
    onDeleted(say('articles.deleted', { title }));
  }

  return (
    <li ref={item} tabIndex={-1} className="border-rule not-first:border-t" aria-busy={doing === 'deleting'}>
      <div className="flex items-start gap-3">
        <OpenArticle
          article={article}
          // What is said of the article stands on the side where its words begin.
          direction={direction}
          className="block min-w-0 grow rounded-xs py-2.5 text-start hover:text-accent focus-visible:-outline-offset-2"
        >
          <bdi dir={direction} className="block font-serif text-base leading-snug text-ink">
            {title}
          </bdi>
          <ArticleFacts article={article} />
        </OpenArticle>
        {writable && (
          <button
            ref={button}
            type="button"
            aria-label={say('articles.deleteNamed', { title })}
            aria-expanded={doing !== 'nothing'}
            onClick={() => proceed(doing === 'nothing' ? 'asking' : 'nothing')}
            className="-me-2 shrink-0 rounded-xs px-2 py-2.5 hover:text-ink"
          >
            {say('articles.delete')}
          </button>
        )}
      </div>
      {doing === 'asking' && (
        <div role="group" aria-label={say('articles.deleteNamed.ask', { title })} className="pb-3 text-ink">
          <p>{say('articles.delete.why')}</p>
          <p className="mt-1 flex gap-4">
            <button type="button" onClick={() => void remove()} className={`${ACTION} font-medium text-accent`}>
              {say('articles.delete')}
            </button>
            <button data-first type="button" onClick={() => proceed('nothing')} className={ACTION}>
              {say('articles.keep')}
            </button>
          </p>
        </div>
      )}
      {doing === 'deleting' && (
        <p role="status" className="pb-3">
          {say('articles.deleting')}
        </p>
      )}
      {problem && (
        <p role="alert" className="pb-3 text-accent">
          <Tell told={problem} />
        </p>
      )}
    </li>
  );
}

const ACTION = 'textual rounded-xs py-1';
