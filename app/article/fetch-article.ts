import type { ArticleResponse } from '#lib/chat-protocol.ts';

/** The article, or a sentence that says why it cannot be shown. */
export type FetchedArticle = { article: ArticleResponse } | { problem: string };

/** Always asks the server: an article may have changed since it was last looked at. */
export async function fetchArticle(id: string): Promise<FetchedArticle> {
  try {
    const response = await fetch(`/api/article?id=${encodeURIComponent(id)}`, { cache: 'no-store' });
    const body: unknown = await response.json();
    if (response.ok) return { article: body as ArticleResponse };
    return { problem: (body as { error: string }).error };
  } catch {
    return { problem: 'The article could not be fetched. Is Footnote still running?' };
  }
}
