import type { Article } from '#lib/domain.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { words } from '#lib/text/words.ts';

const NAME = /\p{Lu}[\p{L}\p{M}'’-]*\p{L}(?:[ -]\p{Lu}[\p{L}\p{M}'’-]*\p{L})*/gu;

/** The names that most articles hold, most widely spread first: what a corpus is about. */
export function namesOf(articles: readonly Article[], most: number): string[] {
  const spread = countByArticle(articles, ({ text }) => {
    const small = new Set([...text.matchAll(/(?<!\p{L})\p{Ll}+/gu)].map(([word]) => word));
    return [...text.matchAll(NAME)]
      .map(([name]) => name.replace(/['’]s$/u, ''))
      .filter((name) => !isCommonWord(name, small));
  });
  return withoutParts(spread, most);
}

/** Pairs of ordinary words that come up again and again, most widely spread first: "military cooperation". */
export function phrasesOf(articles: readonly Article[], most: number): string[] {
  const spread = countByArticle(articles, (article) => pairsOf(article.text));
  return withoutParts(
    spread.filter(({ total }) => total > 1),
    most,
  );
}

interface Spread {
  item: string;
  articles: number;
  total: number;
}

function countByArticle(articles: readonly Article[], itemsOf: (article: Article) => string[]): Spread[] {
  const counts = new Map<string, Spread>();
  for (const article of articles) {
    const here = new Set<string>();
    for (const item of itemsOf(article)) {
      const count = counts.get(item) ?? { item, articles: 0, total: 0 };
      count.total++;
      if (!here.has(item)) count.articles++;
      here.add(item);
      counts.set(item, count);
    }
  }
  return [...counts.values()].sort(
    (one, other) => other.articles - one.articles || other.total - one.total || (one.item < other.item ? -1 : 1),
  );
}

function withoutParts(spread: Spread[], most: number): string[] {
  const kept: string[] = [];
  for (const { item } of spread) {
    if (kept.length === most) break;
    if (!kept.some((other) => other.includes(item) || item.includes(other))) kept.push(item);
  }
  return kept;
}

/** A name is not also written small, and does not consist of stop words. */
function isCommonWord(name: string, small: ReadonlySet<string>): boolean {
  const parts = words(name);
  return parts.some(({ stop }) => stop) || (parts.length < 2 && small.has(name.toLowerCase()));
}

function pairsOf(text: string): string[] {
  const pairs: string[] = [];
  for (const { start, end } of splitSentences(text)) {
    const all = words(text.slice(start, end));
    for (let index = 0; index + 1 < all.length; index++) {
      const [one, other] = [all[index]!, all[index + 1]!];
      if (one.stop || other.stop || other.start - one.end !== 1) continue;
      if (/^\p{Ll}{4,}$/u.test(one.text) && /^\p{Ll}{4,}$/u.test(other.text) && !/(ed|ly|ing)$/u.test(other.text)) {
        pairs.push(`${one.text} ${other.text}`);
      }
    }
  }
  return pairs;
}
