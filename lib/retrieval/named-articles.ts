import type { ArticleInfo, Query } from '#lib/domain.ts';
import { fold } from '#lib/text/fold.ts';
import { words } from '#lib/text/words.ts';

/** What a reader calls an article: "the three-events article", "in the seal-the-deal piece". */
const CALLED =
  /\b(?:the|that|this)\s+((?:["“'‘]?(?!(?:in|of|by|from|about|on|that|which)\b)[\p{L}\p{N}][\p{L}\p{N}'’-]*["”'’]?\s+){1,6}?)(?:article|piece|report|text|story|commentary|analysis)\b/giu;

/**
 * The articles that a question names: by outlet, author, or as "the … article" with words of the title or id. None when it
 * names none, or when what it names fits more than half of a corpus of several articles.
 */
export function namedArticles(question: string, articles: readonly ArticleInfo[]): ArticleInfo[] {
  const asked = ` ${plain(question)} `;
  const calls = [...question.matchAll(CALLED)].map(([, called]) =>
    words(called!)
      .filter(({ stop }) => !stop)
      .map(({ term }) => term),
  );
  const named = articles.filter((article) => {
    const names = [article.outlet, article.author, surname(article.author)].map((name) => plain(name ?? ''));
    if (names.some((name) => name.length > 3 && asked.includes(` ${name} `))) return true;
    const own = new Set(
      words(
        `${article.title} ${article.id.replace(/[-_/.]+/gu, ' ')} ${article.outlet ?? ''} ${article.author ?? ''}`,
      ).map(({ term }) => term),
    );
    return calls.some((call) => call.length > 0 && call.every((term) => own.has(term)));
  });
  return articles.length > 2 && named.length > articles.length / 2 ? [] : named;
}

/** The question without the words that only say which article is meant. */
export function withoutNames(query: Query, named: readonly ArticleInfo[]): Query {
  if (named.length === 0) return query;
  const called = [...query.text.matchAll(CALLED)].map(([phrase]) => phrase).join(' ');
  const sources = named.map(({ outlet, author }) => `${outlet ?? ''} ${author ?? ''}`).join(' ');
  const names = new Set(words(`${sources} ${called} article`).map(({ term }) => term));
  return { ...query, terms: query.terms.filter(({ term }) => !names.has(term)) };
}

/** The last word of a name, when it is long enough not to be a common word. */
function surname(author: string | undefined): string | undefined {
  const last = author?.split(/\s+/u).at(-1);
  return last && last.length >= 5 ? last : undefined;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
