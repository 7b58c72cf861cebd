import type { ArticleInfo, Query } from '#lib/domain.ts';
import { fold } from './fold.ts';
import { words } from './words.ts';

/** What a reader calls an article: "the three-events article", "in the seal-the-deal piece". */
const CALLED =
  /\b(?:the|that|this)\s+((?:["“'‘]?(?!(?:in|of|by|from|about|on|that|which)\b)[\p{L}\p{N}][\p{L}\p{N}'’-]*["”'’]?\s+){1,6}?)(?:article|piece|report|text|story|commentary|analysis)\b/giu;

/** What it is about: "the analysis of the signal to Trump". */
const CALLED_OF =
  /\b(?:the|that|this)\s+(?:article|piece|report|story|commentary|analysis)\s+(?:of|on|about|called|titled|entitled)\s+["“'‘]?((?:[\p{L}\p{N}][\p{L}\p{N}'’-]*["”'’]?(?:\s+|(?=[?.!,;:]|$))){1,8})/giu;
/** "Kandil's commentary" */
const OWNED = /(?<=['’]s\s+)(?:article|piece|report|text|story|commentary|analysis|essay|column)\b/giu;
/** Of a title that is asked for without "article", at least so many words must stand in a row. */
const LEAST_OF_TITLE = 3;
const LEAST_OF_MATTER = 2;
/** A word begins with as many letters of its stem at least. */
const SAME_STEM = 3;

/**
 * The articles that a question names: by outlet, author, or as "the … article" or "the article on …" with words of the title or id, or by the title. None when it
 * names none, or when what it names fits more than half of a corpus of several articles.
 */
export function namedArticles(question: string, articles: readonly ArticleInfo[]): ArticleInfo[] {
  const asked = ` ${plain(question)} `;
  const calls = [...question.matchAll(CALLED)].map(([, called]) => contentOf(called!));
  const matters = [...question.matchAll(CALLED_OF)].map(([, matter]) => contentOf(matter!));
  const called = [...calls, ...matters];
  const names = namesOf(articles);
  const byTitle = askedByTitle(names, question, asked);
  const outlets = askedNames(names.outlets, asked, (outlet) => [outlet]);
  const authors = askedNames(names.authors, asked, (author) => [author, surname(author) ?? '']);
  // Most questions name none, and going through very many articles takes time.
  if (byTitle.size + outlets.size + authors.size + called.length === 0) return [];
  const named = articles.filter((article) => {
    if (outlets.has(article.outlet) || authors.has(article.author) || byTitle.has(article)) return true;
    if (!mayHold(article, called)) return false;
    const own = new Set(
      words(`${article.title} ${nameOf(article.id)} ${article.outlet ?? ''} ${article.author ?? ''}`).map(
        ({ term }) => term,
      ),
    );
    return (
      calls.some((call) => call.length > 0 && call.every((term) => own.has(term))) ||
      matters.some(
        (matter) => matter.length >= LEAST_OF_MATTER && matter.slice(0, LEAST_OF_MATTER).every((term) => own.has(term)),
      )
    );
  });
  return articles.length > 2 && named.length > articles.length / 2 ? [] : named;
}

/** The names among these that the question has in one of their forms. */
function askedNames(
  names: ReadonlySet<string>,
  asked: string,
  formsOf: (name: string) => string[],
): ReadonlySet<string | undefined> {
  const isAsked = (form: string) => form.length > 3 && asked.includes(` ${form} `);
  return new Set([...names].filter((name) => formsOf(name).map(plain).some(isAsked)));
}

/** Whether an article could be called by one of these terms: among many articles, reading every title would take longer than the rest of the answer. */
function mayHold({ title, id, outlet, author }: ArticleInfo, calls: readonly string[][]): boolean {
  if (calls.length === 0) return false;
  const text = fold(`${title} ${id} ${outlet ?? ''} ${author ?? ''}`);
  return calls.some((call) => call.slice(0, LEAST_OF_MATTER).every((term) => text.includes(term.slice(0, SAME_STEM))));
}

/** What the articles of a list may be named by. */
interface Names {
  /** By the first word of their titles, with the titles as `plain` leaves them. */
  titles: ReadonlyMap<string, { article: ArticleInfo; title: string }[]>;
  outlets: ReadonlySet<string>;
  authors: ReadonlySet<string>;
}

const knownNames = new WeakMap<readonly ArticleInfo[], Names>();

/** Read once for each list of articles: a store gives the same one until a new generation. */
function namesOf(articles: readonly ArticleInfo[]): Names {
  let names = knownNames.get(articles);
  if (!names) {
    const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
    const authors = new Set(articles.flatMap(({ author }) => author ?? []));
    knownNames.set(articles, (names = { titles: titlesOf(articles), outlets, authors }));
  }
  return names;
}

function titlesOf(articles: readonly ArticleInfo[]): Names['titles'] {
  const titles = new Map<string, { article: ArticleInfo; title: string }[]>();
  for (const article of articles) {
    const title = plain(article.title);
    const [first = '', ...others] = title.split(' ');
    if (others.length + 1 < LEAST_OF_TITLE) continue;
    const same = titles.get(first);
    if (same) same.push({ article, title });
    else titles.set(first, [{ article, title }]);
  }
  return titles;
}

/** @param asked the question as `plain` leaves it, with a blank at both ends */
function askedByTitle({ titles }: Names, question: string, asked: string): Set<ArticleInfo> {
  const found = new Set<ArticleInfo>();
  for (const word of new Set(asked.split(' '))) {
    for (const { article, title } of titles.get(word) ?? []) {
      if (article.title.length <= question.length && asked.includes(` ${title} `)) found.add(article);
    }
  }
  return found;
}

/** What the question calls articles by, as written: "three-events" of "the three-events article". */
export function callsIn(question: string): string[] {
  return [...question.matchAll(CALLED)].map(([, called]) => called!.trim());
}

/** The question without the words that only say which article is meant. */
export function withoutNames(query: Query, named: readonly ArticleInfo[]): Query {
  if (named.length === 0) return query;
  const asked = ` ${plain(query.text)} `;
  const naming = [
    'article',
    ...[...query.text.matchAll(CALLED), ...query.text.matchAll(OWNED)].map(([phrase]) => phrase),
    ...[...query.text.matchAll(CALLED_OF)].map(([phrase]) => phrase.split(/\s+/u)[1]!),
    ...named.flatMap(({ outlet, author, title, id }) => {
      const own = new Set(contentOf(`${title} ${nameOf(id)}`));
      const matter = [...query.text.matchAll(CALLED_OF)]
        .flatMap(([, wording]) => contentOf(wording!))
        .filter((term) => own.has(term));
      return [outlet, author, asked.includes(` ${plain(title)} `) ? title : '', ...matter];
    }),
  ];
  const names = new Set(words(naming.join(' ')).map(({ term }) => term));
  return { ...query, terms: query.terms.filter(({ term }) => !names.has(term)) };
}

function nameOf(id: string): string {
  return id.replace(/[-_/.]+/gu, ' ');
}

function contentOf(text: string): string[] {
  return words(text)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);
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
