import path from 'node:path';
import { getEngine } from '#app/engine.ts';
import { indexChanges } from '#app/indexing.ts';
import { MOST_FILE_BYTES } from '#lib/chat-limits.ts';
import type { AddedArticles } from '#lib/chat-protocol.ts';
import type { Config } from '#lib/config.ts';
import type { ArticleListing } from '#lib/engine/article-list.ts';
import { addFile, isCorpusFolder, removeArticleFile } from '#lib/engine/corpus-files.ts';
import { safeFileName } from '#lib/engine/file-name.ts';
import type { IndexSummary } from '#lib/engine/indexing.ts';
import { mediaTypeOf, readBody } from '../read-body.ts';
import type { Refusal } from '../refuse.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** What the page gets to list. */
export interface ArticleList extends ArticleListing {
  /** Whether articles can be added and deleted here. */
  writable: boolean;
}

/** A type that no form of another site can send. */
const BYTES = 'application/octet-stream';
const MOST_SKIPPED = 20;
const DELETIONS = 'deletions';

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

  const replace = searchParams.get('replace') === 'yes';
  return oneAtATime(fileOf(stemOf(named.name)), () => addWhole(config, named.name, body.bytes, replace));
}

/** Puts a file into the corpus until its outcome is known. */
async function addWhole(
  config: Config,
  name: string,
  bytes: Uint8Array,
  replace: boolean,
): Promise<AddedArticles | Refusal> {
  const added = await addFile(config.corpus, name, bytes, replace);
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
    // Until then the index has what the file gave, and nothing of what it had replaced.
    await indexChanges();
    return result;
  }
  await added.keep();
  return result;
}

/** Deletes the file of an article and waits until nothing of it is found any more. */
export async function removeArticle(id: string, config: Config): Promise<Refusal | undefined> {
  const closed = await refusalToEdit(config);
  if (closed) return closed;
  // One deletion after the other: two of the last two articles would leave none.
  return oneAtATime(DELETIONS, () => oneAtATime(fileOf(id), () => removeWhole(id, config)));
}

async function removeWhole(id: string, config: Config): Promise<Refusal | undefined> {
  const engine = await getEngine();
  const article = await engine.article(id);
  if (!article) return { status: 404, error: 'There is no such article; it may have been deleted.' };
  if ((await engine.articles()).length === 1) {
    return {
      status: 409,
      error: 'This is the only article, and without one nothing can be asked. Add another one first.',
    };
  }
  if (!(await removeArticleFile(config.corpus, article))) {
    return {
      status: 409,
      error: 'This article has no file of its own: take its line out of the .jsonl file it stands in.',
    };
  }
  await indexChanges();
  if (await engine.article(id)) {
    return { status: 409, error: 'Its file is deleted, but another file of the same name gives this article too.' };
  }
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
  const ofFile = skipped.filter((skip) => isOf(skip.path, name));
  const isLines = path.extname(name) === '.jsonl';
  const isWhole = ({ reason }: IndexSummary['skipped'][number]) =>
    !isLines || !/^(?:line \d+|\d+ more lines) /.test(reason);
  const whole = ofFile.find((skip) => skip.path === name && isWhole(skip));
  if (whole) return { status: 422, error: `It was not added: ${whole.reason}.` };
  const robbed = skipped.find(
    ({ path: at, reason }) => !isOf(at, name) && isOf(reason.split(' is taken by ')[1], name),
  );
  if (robbed) return { status: 409, error: `It was not added: it has an id that ${robbed.path} has already.` };
  const skips = ofFile.slice(0, MOST_SKIPPED).map((skip) => `${skip.path}: ${skip.reason}`);
  if (isLines) return { name, skipped: skips };
  const article = await (await getEngine()).article(stemOf(name));
  return { name, ...(article && { article: { id: article.id, title: article.title } }), skipped: skips };
}

/** Whether a place is in a file: the file itself, or a line of it. */
function isOf(place: string | undefined, file: string): boolean {
  return place === file || (place?.startsWith(file) === true && /^[ :,(]/.test(place.slice(file.length)));
}

/** Unlike what all deletions wait for, whatever a reader sends as an id: nobody may wait for himself. */
function fileOf(id: string): string {
  return `file ${id}`;
}

function stemOf(file: string): string {
  return file.slice(0, -path.extname(file).length);
}
