import type { ArticleInfo, Query } from '#lib/domain.ts';
import { fold } from './fold.ts';
import { isNamedIn } from './name-in-question.ts';
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
  const byTitle = new Set(
    [...askedOf(names.titles, asked, question)].filter(({ title }) => title.length <= question.length),
  );
  const outlets = askedOf(names.outlets, asked, question);
  const authors = askedOf(names.authors, asked, question);
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

/** Whether an article could be called by one of these terms: among many articles, reading every title would take longer than the rest of the answer. */
function mayHold({ title, id, outlet, author }: ArticleInfo, calls: readonly string[][]): boolean {
  if (calls.length === 0) return false;
  const text = fold(`${title} ${id} ${outlet ?? ''} ${author ?? ''}`);
  return calls.some((call) => call.slice(0, LEAST_OF_MATTER).every((term) => text.includes(term.slice(0, SAME_STEM))));
}

/** What may be named in a question, by the first word of a form of its name, with that form as `plain` leaves it. */
type Forms<Named> = ReadonlyMap<string, { named: Named; form: string }[]>;

/** What the articles of a list may be named by. */
interface Names {
  titles: Forms<ArticleInfo>;
  outlets: Forms<string | undefined>;
  authors: Forms<string | undefined>;
}

const knownNames = new WeakMap<readonly ArticleInfo[], Names>();
/** As `plain` leaves them. */
const plainTitles = new WeakMap<ArticleInfo, string>();

/** Read once for each list of articles: a store gives the same one until a new generation. */
function namesOf(articles: readonly ArticleInfo[]): Names {
  let names = knownNames.get(articles);
  if (!names) {
    const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
    const authors = new Set(articles.flatMap(({ author }) => author ?? []));
    names = {
      titles: formsOf(articles, (article) => {
        const title = plainTitle(article);
        return title.split(' ').length < LEAST_OF_TITLE ? [] : [title];
      }),
      outlets: formsOf(outlets, (outlet) => longEnough([outlet])),
      authors: formsOf(authors, (author) => longEnough([author, surname(author) ?? ''])),
    };
    knownNames.set(articles, names);
  }
  return names;
}

function longEnough(names: string[]): string[] {
  return names.map(plain).filter((form) => form.length > 3);
}

function formsOf<Named>(all: Iterable<Named>, of: (named: Named) => string[]): Forms<Named> {
  const forms = new Map<string, { named: Named; form: string }[]>();
  for (const named of all) {
    for (const form of of(named)) {
      const [first = ''] = form.split(' ');
      const same = forms.get(first);
      if (same) same.push({ named, form });
      else forms.set(first, [{ named, form }]);
    }
  }
  return forms;
}

/** @param asked the question as `plain` leaves it, with a blank at both ends */
function askedOf<Named>(forms: Forms<Named>, asked: string, question: string): Set<Named> {
  const found = new Set<Named>();
  for (const word of new Set(asked.split(' '))) {
    for (const { named, form } of forms.get(word) ?? [])
      if (asked.includes(` ${form} `) && isNamedIn(question, form)) found.add(named);
  }
  return found;
}

function plainTitle(article: ArticleInfo): string {
  let title = plainTitles.get(article);
  if (title === undefined) plainTitles.set(article, (title = plain(article.title)));
  return title;
}

/** What the question calls articles by, as written: "three-events" of "the three-events article". */
export function callsIn(question: string): string[] {
  return [...question.matchAll(CALLED)].map(([, called]) => called!.trim());
}

/** The question without the words that only say which article is meant. */
export function withoutNames(query: Query, named: readonly ArticleInfo[]): Query {
  if (named.length === 0) return query;
  const asked = ` ${plain(query.text)} `;
  const calledOf = [...query.text.matchAll(CALLED_OF)];
  const naming = new Set([
    'article',
    ...[...query.text.matchAll(CALLED), ...query.text.matchAll(OWNED)].map(([phrase]) => phrase),
    ...calledOf.map(([phrase]) => phrase.split(/\s+/u)[1]!),
  ]);
  // What they are about, as long as no title is found that has it.
  const matters = new Set(calledOf.flatMap(([, wording]) => contentOf(wording!)));
  for (const article of named) {
    const { outlet, author, title, id } = article;
    if (outlet !== undefined) naming.add(outlet);
    if (author !== undefined) naming.add(author);
    if (asked.includes(` ${plainTitle(article)} `)) naming.add(title);
    if (matters.size === 0) continue;
    for (const term of contentOf(`${title} ${nameOf(id)}`)) if (matters.delete(term)) naming.add(term);
  }
  const names = new Set(words([...naming].join(' ')).map(({ term }) => term));
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
