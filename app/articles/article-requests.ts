import { MOST_FILE_BYTES } from '#lib/chat-limits.ts';
import type { AddedArticles } from '#lib/chat-protocol.ts';
import type { ArticleList } from '../api/articles/edit-articles.ts';
import { problemOf, refusalOf } from '../chat/request-problem.ts';
import type { Told } from '../language/told.tsx';
import { pageSize } from '../page-size.ts';

export type { ArticleList };

/** Which articles to list; an empty text lets all pass. */
export interface ShownFilter {
  search: string;
  outlet: string;
  language: string;
  from: string;
  to: string;
}

export const NO_FILTER: ShownFilter = { search: '', outlet: '', language: '', from: '', to: '' };

/** Why something could not be done. */
export interface Problem {
  problem: Told;
  /** A file of that name is there, and may be replaced. */
  exists?: true;
}

const PATH = '/api/articles';

/** The first articles that pass a filter: at least `count` of them, where there are as many. */
export async function fetchArticles(
  filter: ShownFilter,
  count: number,
  signal?: AbortSignal,
): Promise<ArticleList | Problem> {
  const articles: ArticleList['articles'] = [];
  try {
    for (;;) {
      const [offset, limit] = [articles.length, pageSize(count - articles.length)];
      const query = new URLSearchParams({ ...filter, offset: String(offset), limit: String(limit) });
      const response = await fetch(`${PATH}?${query}`, { signal, cache: 'no-store' });
      if (!response.ok) return { problem: problemOf(refusalOf(await response.text())) };
      const page = (await response.json()) as ArticleList;
      articles.push(...page.articles);
      if (page.articles.length < limit || articles.length >= count) return { ...page, articles };
    }
  } catch (thrown) {
    return { problem: problemOf(thrown as Error) };
  }
}

export async function deleteArticle(id: string): Promise<Problem | undefined> {
  try {
    const response = await fetch(`${PATH}?${new URLSearchParams({ id })}`, { method: 'DELETE' });
    return response.ok ? undefined : { problem: problemOf(refusalOf(await response.text())) };
  } catch (thrown) {
    return { problem: problemOf(thrown as Error) };
  }
}

/**
 * Sends a file to be added. The promise is kept once it can be asked.
 *
 * @param onSent told how much of it has gone, 0 to 1: `fetch` would not tell
 */
export function sendFile(
  file: File,
  replace: boolean,
  onSent: (share: number) => void,
): Promise<AddedArticles | Problem> {
  if (file.size > MOST_FILE_BYTES) {
    const megabytes = MOST_FILE_BYTES / 1024 / 1024;
    return Promise.resolve({ problem: { key: 'problem.fileTooLarge', values: { megabytes } } });
  }
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ name: file.name, ...(replace && { replace: 'yes' }) });
    request.open('POST', `${PATH}?${query}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total);
    request.upload.onload = () => onSent(1);
    request.onload = () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText) as AddedArticles);
      else
        resolve({ problem: problemOf(refusalOf(request.responseText)), ...(isExisting(request) && { exists: true }) });
    };
    request.onerror = () => resolve({ problem: { key: 'problem.fileNotSent' } });
    request.send(file);
  });
}

function isExisting({ status, responseText }: XMLHttpRequest): boolean {
  return status === 409 && /"reason":\s*"exists"/.test(responseText);
}
