import { getEngine } from '#app/engine.ts';
import type { AddedArticles } from '#lib/chat-protocol.ts';
import { isCorpusFolder } from '#lib/engine/corpus-files.ts';
import { handlerFor, notAllowed } from '../handler.ts';
import { refuse } from '../refuse.ts';
import { addArticles, type ArticleList, removeArticle } from './edit-articles.ts';
import { readListQuery } from './read-list-query.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };

/** The articles, those published last first; see `readListQuery` for what can be asked for. */
export const GET = handlerFor('readers', async (request, { config }) => {
  const filter = readListQuery(new URL(request.url).searchParams);
  if ('error' in filter) return refuse(filter);
  const listing = await (await getEngine()).listArticles(filter);
  const writable = config.articlesWritable && (await isCorpusFolder(config.corpus));
  return Response.json({ ...listing, writable } satisfies ArticleList, { headers: NO_STORE });
});

/** Adds the file in the body, `?name=` as it is called and `&replace=yes` where it may take the place of one of that name. */
export const POST = handlerFor('readers', async (request, { config }) => {
  const added = await addArticles(request, config);
  return 'error' in added
    ? refuse(added)
    : Response.json(added satisfies AddedArticles, { status: 201, headers: NO_STORE });
});

/** Deletes the file of the article `?id=` for good. */
export const DELETE = handlerFor('readers', async (request, { config }) => {
  const refusal = await removeArticle(new URL(request.url).searchParams.get('id') ?? '', config);
  return refusal ? refuse(refusal) : new Response(null, { status: 204, headers: NO_STORE });
});

export const PUT = notAllowed('GET', 'POST', 'DELETE');
export const PATCH = PUT;
export const OPTIONS = PUT;
