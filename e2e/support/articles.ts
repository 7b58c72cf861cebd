/** The articles as the server gives them: what footnotes are compared with. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type APIRequestContext } from '@playwright/test';
import type { ArticleResponse } from '#lib/chat-protocol.ts';

const corpus = path.resolve(import.meta.dirname, '../../corpus');

/** The ids of the articles that come with Footnote. */
export const ARTICLE_IDS: string[] = readdirSync(corpus)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => path.parse(name).name);

export async function fetchArticle(request: APIRequestContext, id: string): Promise<ArticleResponse> {
  const response = await request.get('/api/article', { params: { id } });
  expect(response.status()).toBe(200);
  return (await response.json()) as ArticleResponse;
}

/** The articles that come with Footnote, by title. */
export async function fetchArticles(request: APIRequestContext): Promise<Map<string, ArticleResponse>> {
  const articles = await Promise.all(ARTICLE_IDS.map((id) => fetchArticle(request, id)));
  return new Map(articles.map((article) => [article.title, article]));
}
