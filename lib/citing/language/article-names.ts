import type { ArticleInfo } from '#lib/domain.ts';
import { shortTitle } from './short-title.ts';

/** What a statement may call an article by: its title (also a short form of it), outlet and author. */
export function namesOf(articles: ArticleInfo[]): string[] {
  const names = articles.flatMap(({ title, outlet, author }) => {
    const plain = title.replaceAll('*', '').trim();
    const head = plain.split(/: | – | — /u)[0]!;
    const short = shortTitle(title);
    return [plain, short, ...(short.endsWith('…') ? [head] : []), outlet ?? '', author ?? ''];
  });
  return [...new Set(names.filter(Boolean))];
}

/** The text without the names, longest first, in whatever case they are written. */
export function withoutNames(text: string, names: string[]): string {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  let rest = text;
  for (const name of longestFirst) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    rest = rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), ' ');
  }
  return rest;
}
