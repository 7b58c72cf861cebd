import type { ArticleInfo } from '#lib/domain.ts';

/** Who is quoted: the outlet, else the author, else the article by its title (without what stands behind a colon). */
export function attributionOf(article: ArticleInfo | undefined): string {
  if (!article) return '';
  if (article.outlet) return article.outlet;
  if (article.author) return article.author;
  return `*${shorten(article.title)}*`;
}

function shorten(title: string): string {
  const head = title
    .split(/: | – | — /u)[0]!
    .replaceAll('*', '')
    .trim();
  return head.length >= 12 ? head : title.replaceAll('*', '').trim();
}
