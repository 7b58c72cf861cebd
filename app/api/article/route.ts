import { getEngine } from '#app/engine.ts';
import type { ArticleRequest, ArticleResponse, NoArticleResponse } from '#lib/chat-protocol.ts';
import { handlerFor, notAllowed } from '../handler.ts';
import { refuse, type Refusal } from '../refuse.ts';
import { readArticlePost, readArticleQuery } from './read-article-request.ts';

/** One article with its text. The id is looked up among the articles; it never becomes a path. */
export const GET = handlerFor('readers', async (request) =>
  article(readArticleQuery(new URL(request.url).searchParams)),
);

/** The same with many places, whose quotes would not fit into an address. */
export const POST = handlerFor('readers', async (request) => article(await readArticlePost(request)));

export const PUT = notAllowed('GET', 'POST');
export const PATCH = PUT;
export const DELETE = PUT;
export const OPTIONS = PUT;

async function article(asked: ArticleRequest | Refusal): Promise<Response> {
  if ('error' in asked) return refuse(asked);
  const { id } = asked;
  const engine = await getEngine();
  const { article: found, places } = await engine.citedArticle(
    id,
    asked.anchors.map((anchor) => ({ ...anchor, articleId: id })),
  );
  const itsPlaces = places.length > 0 ? { places } : {};
  if (!found) {
    const error = places[0]?.sentence ?? 'There is no such article in the index; it may have been removed or renamed.';
    return json({ error, ...itsPlaces } satisfies NoArticleResponse, 404);
  }
  return json({ ...found, ...itsPlaces } satisfies ArticleResponse, 200);
}

function json(body: ArticleResponse | NoArticleResponse, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
