import { turnedAway } from '#app/door.ts';
import { getEngine } from '#app/engine.ts';
import { sentenceFor } from '#app/sentence.ts';
import type { ArticleRequest, ArticleResponse, NoArticleResponse } from '#lib/chat-protocol.ts';
import { readConfig } from '#lib/config.ts';
import { refuse, type Refusal } from '../refuse.ts';
import { readArticlePost, readArticleQuery } from './read-article-request.ts';

/** One article with its text. The id is looked up among the articles; it never becomes a path. */
export async function GET(request: Request): Promise<Response> {
  return answer(request, () => readArticleQuery(new URL(request.url).searchParams));
}

/** The same with many places, whose quotes would not fit into an address. */
export async function POST(request: Request): Promise<Response> {
  return answer(request, () => readArticlePost(request));
}

type Asked = ArticleRequest | Refusal;

async function answer(request: Request, read: () => Asked | Promise<Asked>): Promise<Response> {
  try {
    const reason = turnedAway(request, readConfig().host);
    if (reason) return refuse({ status: 403, error: reason });

    const asked = await read();
    if ('error' in asked) return refuse(asked);

    const { id } = asked;
    const engine = await getEngine();
    const { article, places } = await engine.citedArticle(
      id,
      asked.anchors.map((anchor) => ({ ...anchor, articleId: id })),
    );
    const found = places.length > 0 ? { places } : {};
    if (!article) {
      const error = places[0]?.sentence ?? `There is no article "${id.slice(0, 200)}" in the index.`;
      return json({ error, ...found } satisfies NoArticleResponse, 404);
    }
    return json({ ...article, ...found } satisfies ArticleResponse, 200);
  } catch (thrown) {
    return refuse({ status: 503, error: sentenceFor(thrown) });
  }
}

function json(body: ArticleResponse | NoArticleResponse, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
