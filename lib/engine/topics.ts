import type { Article } from '#lib/domain.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { words } from '#lib/text/words.ts';

/** Of articles, or of pieces of them. */
type AskableText = Pick<Article, 'text'>;

const NAME = /\p{Lu}[\p{L}\p{M}'’-]*\p{L}(?:[ -]\p{Lu}[\p{L}\p{M}'’-]*\p{L})*/gu;

/** Days and months stand in any article. */
const WHEN =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
/** Where a capital says nothing, because any word has one: at the start of a sentence, a line, an item or a quotation. */
const OPENS = /(?:^|[.!?:;…]["”’»)\]]*\s+|\n[\s#>*•\d.)-]*|["“„«‘(*_]\s*)$/u;
const LOOKED_BACK = 12;

/** The names that most articles hold, most widely spread first: what a corpus is about. */
export function namesOf(articles: readonly AskableText[], most: number): string[] {
  const small = new Set(
    articles.flatMap(({ text }) => [...text.matchAll(/(?<!\p{L})\p{Ll}+/gu)].map(([word]) => word)),
  );
  const inside = new Set<string>();
  const spread = countByArticle(articles, ({ text }) =>
    [...text.matchAll(NAME)].flatMap(({ 0: written, index }) => {
      const opens = OPENS.test(text.slice(Math.max(0, index - LOOKED_BACK), index));
      const whole = written.replace(/['’]s$/u, '');
      const name = opens ? withoutOpening(whole, small) : whole;
      if (isCommonWord(name, small) || WHEN.test(name)) return [];
      if (!opens || name !== whole) inside.add(name);
      return [name];
    }),
  );
  // Of several words one is enough of a name: "Ada Lindqvist" may always come first.
  const isName = ({ item }: Spread) => inside.has(item) || item.includes(' ');
  return withoutParts(spread.filter(isName), most);
}

/** "Yesterday Ada Lindqvist" at the start of a sentence is Ada Lindqvist. */
function withoutOpening(name: string, small: ReadonlySet<string>): string {
  const [first, ...rest] = name.split(' ');
  const isOrdinary = small.has(first!.toLowerCase()) || words(first!).some(({ stop }) => stop);
  return rest.length > 0 && isOrdinary ? rest.join(' ') : name;
}

/** Pairs of ordinary words that come up again and again, most widely spread first: "military cooperation". */
export function phrasesOf(articles: readonly AskableText[], most: number): string[] {
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

function countByArticle(articles: readonly AskableText[], itemsOf: (article: AskableText) => string[]): Spread[] {
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
