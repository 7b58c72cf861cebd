import type { ArticleInfo } from '#lib/domain.ts';
import type { About } from '#lib/engine/engine.ts';
import { byline, spelledDate } from '#lib/export/article-facts.ts';
import { OpenArticle } from '../article/open-article.tsx';
import { SignOut } from './sign-out.tsx';

interface CorpusFactsProps {
  about: About;
  articles: ArticleInfo[];
  /** Readers of this server sign in, and can sign out. */
  signsIn: boolean;
}

/** What the corpus holds: one line, with the articles behind it. */
export function CorpusFacts({ about, articles, signsIn }: CorpusFactsProps) {
  const unlisted = about.articles - articles.length;
  return (
    <details className="mt-3 text-sm text-quiet">
      <summary className="w-fit rounded-xs py-1 hover:text-ink">
        {counted(about.articles, 'article')} · {counted(about.passages, 'passage')} · indexed{' '}
        {spelledDate(about.indexedAt)}
      </summary>
      <ul aria-label="Articles" className="mt-2 mb-2 border-y border-rule">
        {articles.map((article) => (
          <li key={article.id} className="border-rule not-first:border-t">
            <OpenArticle
              article={article}
              className="block w-full rounded-xs py-2.5 text-start hover:text-accent focus-visible:-outline-offset-2"
            >
              <span className="block font-serif text-base text-ink">
                <bdi>{article.title}</bdi>
              </span>
              <span className="block">
                <bdi>{byline(article)}</bdi>
              </span>
            </OpenArticle>
          </li>
        ))}
      </ul>
      {unlisted > 0 && <p>and {counted(unlisted, 'more article')}</p>}
      <p>Answers are written by: {about.answerer}.</p>
      {signsIn && <SignOut />}
    </details>
  );
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
