import { Fragment } from 'react';
import type { ArticleInfo } from '#lib/domain.ts';
import { spelledDate } from '#lib/export/article-facts.ts';
import type { ArticleList } from './article-requests.ts';
import { Say, useLanguage } from '../language/use-language.tsx';

type Told = Pick<ArticleInfo, 'outlet' | 'author' | 'published'>;

/** Outlet, author and date, each in its own direction: neither must an Arabic name turn an English date about, nor an English one an Arabic date. Nothing where nothing is known. */
export function Byline({ article: { outlet, author, published } }: { article: Told }) {
  const { say, tag } = useLanguage();
  const by = [outlet, author].filter((name) => name !== undefined);
  return (
    <>
      {by.map((name, index) => (
        <Fragment key={index}>
          {index > 0 && say('coverage.comma')}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
      {published && (
        <>
          {by.length > 0 && ' · '}
          <bdi>{spelledDate(published, tag)}</bdi>
        </>
      )}
    </>
  );
}

/** Whether there is anything to say in a byline. */
export function hasByline({ outlet, author, published }: Told): boolean {
  return Boolean(outlet ?? author ?? published);
}

/** What is known of a listed article besides its title, each piece in its own direction. */
export function ArticleFacts({ article }: { article: ArticleList['articles'][number] }) {
  const { say, tag } = useLanguage();
  const { characters, indexedAt } = article;
  return (
    <span className="mt-0.5 block">
      <Byline article={article} />
      {hasByline(article) && ' · '}
      <span dir="auto" className="whitespace-nowrap">
        {say('articles.characters', { count: characters })}
      </span>
      {' · '}
      <span dir="auto" className="whitespace-nowrap">
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
