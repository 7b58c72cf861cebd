import { Fragment } from 'react';
import type { ArticleInfo } from '#lib/domain.ts';
import { spelledDate } from '#lib/export/article-facts.ts';
import type { ArticleList } from './article-requests.ts';
import { Say, useLanguage } from '../language/use-language.tsx';

type Told = Pick<ArticleInfo, 'outlet' | 'author' | 'published'>;

/** Outlet, author and date, each in its own direction: an Arabic name must not turn the date about. */
export function Byline({ article: { outlet, author, published } }: { article: Told }) {
  const { tag } = useLanguage();
  const facts = [outlet, author, published && spelledDate(published, tag)].filter(Boolean);
  return facts.map((fact, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      <bdi>{fact}</bdi>
    </Fragment>
  ));
}

/** What is known of a listed article besides its title. */
export function ArticleFacts({ article }: { article: ArticleList['articles'][number] }) {
  const { say, tag } = useLanguage();
  const { outlet, author, published, characters, indexedAt } = article;
  return (
    <span className="mt-0.5 block">
      <Byline article={article} />
      {(outlet ?? author ?? published) && ' · '}
      <span className="whitespace-nowrap">{say('articles.characters', { count: characters })}</span>
      {' · '}
      <span className="whitespace-nowrap">
        <Say of="articles.indexed" time={<time dateTime={indexedAt}>{momentOf(indexedAt, tag)}</time>} />
      </span>
    </span>
  );
}

/** "22 Nov 2026, 07:30", by the reader's clock. */
function momentOf(time: string, tag: string): string {
  return new Date(time).toLocaleString(tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
