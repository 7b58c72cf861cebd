import { turnedAway } from '#app/door.ts';
import { getEngine } from '#app/engine.ts';
import { sentenceFor } from '#app/sentence.ts';
import type { ArticleResponse } from '#lib/chat-protocol.ts';
import { readConfig } from '#lib/config.ts';
import { refuse } from '../refuse.ts';

/** One article with its text. The id is looked up among the articles; it never becomes a path. */
export async function GET(request: Request): Promise<Response> {
  try {
    const reason = turnedAway(request, readConfig().host);
    if (reason) return refuse({ status: 403, error: reason });

    const id = new URL(request.url).searchParams.get('id');
    if (!id) return refuse({ status: 400, error: 'Say which article with ?id=…' });

    const engine = await getEngine();
    const article: ArticleResponse | undefined = await engine.article(id);
    if (!article) return refuse({ status: 404, error: `There is no article "${id.slice(0, 200)}" in the index.` });
    return Response.json(article, { headers: { 'Cache-Control': 'no-store' } });
  } catch (thrown) {
    return refuse({ status: 503, error: sentenceFor(thrown) });
  }
}
