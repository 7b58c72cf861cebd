import path from 'node:path';
import { getEngine } from '#app/engine.ts';
import { indexChanges } from '#app/indexing.ts';
import { type AddedArticles, MOST_FILE_BYTES } from '#lib/chat-protocol.ts';
import type { Config } from '#lib/config.ts';
import type { ArticleListing } from '#lib/engine/article-list.ts';
import { addFile, isCorpusFolder, removeArticleFile } from '#lib/engine/corpus-files.ts';
import { safeFileName } from '#lib/engine/file-name.ts';
import type { IndexSummary } from '#lib/engine/indexing.ts';
import { mediaTypeOf, readBody } from '../read-body.ts';
import type { Refusal } from '../refuse.ts';

/** What the page gets to list. */
export interface ArticleList extends ArticleListing {
  /** Whether articles can be added and deleted here. */
  writable: boolean;
}

/** A type that no form of another site can send. */
const BYTES = 'application/octet-stream';
const MOST_SKIPPED = 20;

/** Puts a file into the corpus and waits until it can be asked. A file that gives no article is taken out again. */
export async function addArticles(request: Request, config: Config): Promise<AddedArticles | Refusal> {
  const closed = await refusalToEdit(config);
  if (closed) return closed;
  const mediaType = mediaTypeOf(request.headers);
  if (mediaType !== BYTES) {
    return {
      status: 415,
      error: `A file must come as ${BYTES}, and this is ${mediaType.slice(0, 100) || 'of no type'}.`,
    };
  }
  const { searchParams } = new URL(request.url);
  const named = safeFileName(searchParams.get('name') ?? '');
  if ('problem' in named) return { status: 400, error: named.problem };
  const body = await readBody(request, { limit: MOST_FILE_BYTES, cure: 'put it into the corpus folder yourself' });
  if ('error' in body) return body;
  if (body.bytes.length === 0) return { status: 400, error: 'The file is empty.' };

  const added = await addFile(config.corpus, named.name, body.bytes, searchParams.get('replace') === 'yes');
  if ('taken' in added) return refusalOfTaken(added.taken, added.by);
  let result: AddedArticles | Refusal;
  try {
    result = await outcomeOf(added.name, await indexChanges());
  } catch (thrown) {
    await added.undo();
    throw thrown;
  }
  if ('error' in result) {
    await added.undo();
    // Of a file that gave no article the index has nothing; of what it had replaced, nothing any more.
    if (added.replaced) await indexChanges();
    return result;
  }
  await added.keep();
  return result;
}

/** Deletes the file of an article and waits until nothing of it is found any more. */
export async function removeArticle(id: string, config: Config): Promise<Refusal | undefined> {
  const closed = await refusalToEdit(config);
  if (closed) return closed;
  const engine = await getEngine();
  if (!(await engine.article(id))) return { status: 404, error: 'There is no such article; it may have been deleted.' };
  if ((await engine.articles()).length === 1) {
    return {
      status: 409,
      error: 'This is the only article, and without one nothing can be asked. Add another one first.',
    };
  }
  if (!(await removeArticleFile(config.corpus, id))) {
    return {
      status: 409,
      error: 'This article has no file of its own: take its line out of the .jsonl file it stands in.',
    };
  }
  await indexChanges();
  return undefined;
}

async function refusalToEdit({ articlesWritable, corpus }: Config): Promise<Refusal | undefined> {
  if (!articlesWritable) {
    return {
      status: 403,
      error: 'Articles cannot be added or deleted from here: the server does not allow it (EDIT_ARTICLES).',
    };
  }
  if (await isCorpusFolder(corpus)) return undefined;
  return { status: 403, error: 'The articles come from one .jsonl file, to which no files can be added.' };
}

function refusalOfTaken(taken: 'same' | 'alike', by: string): Refusal {
  if (taken === 'same') return { status: 409, error: `There is an article file ${by} already.`, reason: 'exists' };
  return { status: 409, error: `Its name is too much like that of ${by}, which is there already: rename the file.` };
}

/** What the index has of a file that was added, or why it has nothing. */
async function outcomeOf(name: string, { skipped }: IndexSummary): Promise<AddedArticles | Refusal> {
  const ofFile = skipped.filter(
    (skip) => skip.path === name || (/^[ :,(]/.test(skip.path.slice(name.length)) && skip.path.startsWith(name)),
  );
  const whole = ofFile.find((skip) => skip.path === name);
  if (whole) return { status: 422, error: `It was not added: ${whole.reason}.` };
  const skips = ofFile.slice(0, MOST_SKIPPED).map((skip) => `${skip.path}: ${skip.reason}`);
  if (path.extname(name) === '.jsonl') return { name, skipped: skips };
  const article = await (await getEngine()).article(name.slice(0, -path.extname(name).length));
  return { name, ...(article && { article: { id: article.id, title: article.title } }), skipped: skips };
}
