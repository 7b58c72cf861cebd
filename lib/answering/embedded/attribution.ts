import { escapeLineStart, escapeMarkdown } from '#lib/citing/markers/escapes.ts';
import { shortTitle } from '#lib/citing/language/short-title.ts';
import type { ArticleInfo } from '#lib/domain.ts';

/**
 * Who is quoted, as Markdown: the outlet, else the author, else the article by its short title. It may
 * stand at the start of a line.
 */
export function attributionOf(article: ArticleInfo | undefined): string {
  if (!article) return '';
  const name = article.outlet || article.author;
  if (name) return escapeLineStart(oneLine(name));
  const title = shortTitle(article.title);
  return title === '' ? escapeLineStart(oneLine(article.title)) : `*${escapeMarkdown(title)}*`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
