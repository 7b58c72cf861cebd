import { escapeLineStart, escapeMarkdown } from '#lib/citing/escapes.ts';
import type { ArticleInfo } from '#lib/domain.ts';

/**
 * Who is quoted, as Markdown: the outlet, else the author, else the article by its title (without what stands behind a colon). It may
 * stand at the start of a line.
 */
export function attributionOf(article: ArticleInfo | undefined): string {
  if (!article) return '';
  const name = article.outlet || article.author;
  if (name) return escapeLineStart(oneLine(name));
  const title = shorten(article.title);
  return title === '' ? escapeLineStart(oneLine(article.title)) : `*${escapeMarkdown(title)}*`;
}

function shorten(title: string): string {
  const plain = oneLine(title.replaceAll('*', ''));
  const head = plain.split(/: | – | — /u)[0]!.trim();
  return head.length >= 12 ? head : plain;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
