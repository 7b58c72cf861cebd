'use client';

import { useEffect, useState } from 'react';
import { AddArticles } from './add-articles.tsx';
import { ArticleFilters } from './article-filters.tsx';
import { type ArticleList, NO_FILTER } from './article-requests.ts';
import { ListedArticle } from './listed-article.tsx';
import { useArticleList } from './use-article-list.ts';
import { useFirstNew } from '../use-first-new.ts';
import { Tell } from '../language/told.tsx';
import { useLanguage } from '../language/use-language.tsx';

/** The list of articles: searched and filtered, opened, added to and taken from. */
export default function ArticleShelf({ onListed }: { onListed(stats: ArticleList['stats']): void }) {
  const { say } = useLanguage();
  const [filter, setFilter] = useState(NO_FILTER);
  const [said, setSaid] = useState('');
  const { listed, problem, load, loadMore } = useArticleList(filter);
  const [holder, expectMore] = useFirstNew<HTMLUListElement>(listed?.articles.length ?? 0);

  useEffect(() => {
    if (listed) onListed(listed.stats);
  }, [listed, onListed]);

  const isFiltered = Object.values(filter).some((value) => value !== '');
  return (
    <div>
      <ArticleFilters filter={filter} listed={listed} onChange={setFilter} />
      {listed?.writable && <AddArticles onAdded={() => void load()} />}
      {problem && (
        <p role="alert" className="mt-3 border-s-2 border-accent ps-3 text-ink">
          <Tell told={problem} />
        </p>
      )}
      <p role="status" className={isFiltered ? 'mt-3' : 'sr-only'}>
        {isFiltered && listed ? say('articles.found', { count: listed.found, all: listed.stats.articles }) : said}
      </p>
      {listed && listed.articles.length > 0 && (
        <ul ref={holder} aria-label={say('articles.list')} className="mt-3 mb-2 border-y border-rule">
          {listed.articles.map((article) => (
            <ListedArticle
              key={article.id}
              article={article}
              writable={listed.writable}
              onDeleted={(what) => {
                setSaid(what);
                void load();
              }}
            />
          ))}
        </ul>
      )}
      {listed && listed.articles.length < listed.found && (
        <button
          type="button"
          onClick={() => {
            expectMore();
            void loadMore();
          }}
          className="textual mb-2 rounded-xs py-1"
        >
          {say('articles.more')}
        </button>
      )}
      {!listed && !problem && <p className="mt-3">{say('articles.opening')}</p>}
    </div>
  );
}
