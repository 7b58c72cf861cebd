import { MAX_ANCHORS } from '#lib/chat-limits.ts';
import type { ArticleResponse, NoArticleResponse } from '#lib/chat-protocol.ts';
import type { ArticlePlace } from './article-panel.tsx';
import { type FoundMarks, foundMarks } from './found-marks.ts';
import type { Mark } from './marked-text.ts';
import { problemOf } from '../chat/request-problem.ts';
import type { Told } from '../language/told.tsx';

/** The article with the marks that are found in it, or why it cannot be shown. */
export type FetchedArticle = ({ article: ArticleResponse } & FoundMarks) | { problem: Told; removed?: boolean };

/** Always asks the server: an article may have changed since it was last looked at, and only the server tells what became of a place. */
export async function fetchArticle({ articleId, marks, here }: ArticlePlace): Promise<FetchedArticle> {
  const asked = (here ? [here, ...marks.filter((mark) => mark !== here)] : marks).slice(0, MAX_ANCHORS);
  try {
    const response = await request(articleId, asked);
    const body = (await response.json()) as ArticleResponse | NoArticleResponse;
    if ('error' in body)
      return {
        problem: body.places
          ? { key: 'article.removed', sentence: body.error }
          : problemOf(new Error(JSON.stringify(body))),
        removed: body.places !== undefined,
      };
    return { article: body, ...foundMarks(asked, body.places ?? [], here) };
  } catch {
    return { problem: { key: 'problem.articleNotFetched' } };
  }
}

function request(id: string, marks: Mark[]): Promise<Response> {
  if (marks.length === 0) return fetch(`/api/article?id=${encodeURIComponent(id)}`, { cache: 'no-store' });
  const anchors = marks.map(({ hash, start, end, quote, context }) => {
    // A link to a long sentence comes without its words.
    return { hash, start, end, quote: quote || undefined, context };
  });
  return fetch('/api/article', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id, anchors }),
    cache: 'no-store',
  });
}
