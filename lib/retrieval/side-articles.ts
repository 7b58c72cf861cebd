import { NATIONS } from '#lib/citing/language/nations.ts';
import type { ArticleInfo, Passage } from '#lib/domain.ts';
import type { Store } from '#lib/store/store.ts';
import { callsIn, namedArticles } from '#lib/text/named-articles.ts';
import { attributionsIn, isToldTo, isWeak } from '#lib/text/speech.ts';
import { synonymsOf } from '#lib/text/synonyms.ts';
import { termOf, terms, words } from '#lib/text/words.ts';

const LOOKED_AT = 60;
/** From this closeness on, another name is the same place. */
const SAME_PLACE = 0.8;
const nationTerms = new Set([...NATIONS].map(termOf));
/** One word says too little of which article is meant. */
const LEAST_OF_CALL = 2;
/** So many other words may stand between those of a call. */
const BETWEEN = 2;
const GIVEN_NAME = /(?<![^\s"“(])(\p{Lu}[^\s,.;:]*\p{L})\s(?=(\p{Lu}[^\s,.;:'’"”)?!]*))/gu;
/** Somebody may speak in many articles of a large corpus: in so many of them they are listened to. */
const MOST_ARTICLES = 3;

/**
 * The articles in which somebody speaks that a question asks for: those of the outlet, author or title of that name; else those that give words of theirs; else
 * the only one that says it was told something by them ("told Izvestia", "in conversation with Izvestia"), for articles without an outlet.
 */
export async function articlesOfSide(
  store: Store,
  side: string,
  articles: readonly ArticleInfo[],
): Promise<ArticleInfo[]> {
  const named = namedArticles(side, articles);
  if (named.length > 0) return named;
  const name = terms(side);
  if (name.length === 0) return [];
  const passages = await passagesWith(store, name);
  const speaking = canSpeak(side, passages)
    ? countByArticle(passages, (sentence) =>
        attributionsIn(sentence).some((attribution) => !isWeak(attribution) && isNamed(side, name, attribution.by)),
      )
    : [];
  if (speaking.length > 0) return infosOf(speaking.slice(0, MOST_ARTICLES), articles);
  const told = countByArticle(passages, (sentence) => isToldTo(side, sentence));
  return told.length === 1 ? infosOf(told, articles) : [];
}

/**
 * The article that a question calls by what it says rather than by its title ("the three-events article"): the only one that was told something by that name, or
 * that holds the words near each other.
 */
export async function articlesCalled(
  store: Store,
  question: string,
  articles: readonly ArticleInfo[],
): Promise<ArticleInfo[]> {
  for (const called of callsIn(question)) {
    const name = terms(called);
    if (name.length === 0) continue;
    const passages = await passagesWith(store, name);
    const told = countByArticle(passages, (sentence) => isToldTo(called, sentence));
    if (told.length === 1) return infosOf(told, articles);
    const holding =
      name.length < LEAST_OF_CALL ? [] : countByArticle(passages, (sentence) => standTogether(name, sentence));
    if (holding.length === 1) return infosOf(holding, articles);
  }
  return [];
}

function standTogether(name: readonly string[], sentence: string): boolean {
  const all = terms(sentence);
  return all.some((_, start) => {
    const window = all.slice(start, start + name.length + BETWEEN);
    return name.every((term) => window.includes(term));
  });
}

/** "Iran says" is no person's word: one name alone must stand somewhere behind a given name. */
function canSpeak(side: string, passages: readonly Passage[]): boolean {
  if (/\s/u.test(side)) return true;
  if (isNation(side)) return false;
  return passages.some(({ text }) =>
    [...text.matchAll(GIVEN_NAME)].some(([, given, family]) => family === side && !words(given!)[0]?.stop),
  );
}

/** A country, its people or its capital. */
function isNation(side: string): boolean {
  const term = termOf(side);
  const same = synonymsOf(term).filter(({ closeness }) => closeness >= SAME_PLACE);
  return [term, ...same.map((other) => other.term)].some((one) => nationTerms.has(one));
}

/** Of a person the family name is enough: later sentences give no other. */
function isNamed(side: string, name: readonly string[], by: string): boolean {
  const own = terms(by);
  return isPersonal(side) ? own.includes(name.at(-1)!) : name.every((term) => own.includes(term));
}

function isPersonal(side: string): boolean {
  return side.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word));
}

/** Passages that hold all the terms, or of a name of several the last. */
async function passagesWith(store: Store, name: readonly string[]): Promise<Passage[]> {
  const { lexical } = await store.search({ terms: [...name], limit: LOOKED_AT });
  const holding = (wanted: readonly string[]) =>
    lexical.filter(({ frequencies }) => wanted.every((term) => (frequencies[term]?.text ?? 0) > 0));
  const last = holding(name.slice(-1));
  return store.passages((last.length > 0 ? last : holding(name)).map(({ passageId }) => passageId));
}

/** Ids of articles by how many of their sentences fit, most first; none that has none. */
function countByArticle(passages: readonly Passage[], fits: (sentence: string) => boolean): string[] {
  const counts = new Map<string, number>();
  for (const { articleId, start: from, text, sentences } of passages) {
    const count = sentences.filter(({ start, end }) => fits(text.slice(start - from, end - from))).length;
    if (count > 0) counts.set(articleId, (counts.get(articleId) ?? 0) + count);
  }
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([id]) => id);
}

function infosOf(ids: readonly string[], articles: readonly ArticleInfo[]): ArticleInfo[] {
  return ids.flatMap((id) => articles.find((article) => article.id === id) ?? []);
}
