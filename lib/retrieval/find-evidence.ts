import { catalogueOf } from './catalogue.ts';
import type { ArticleInfo, Evidence, Hit, Query } from '#lib/domain.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import type { Store } from '#lib/store/store.ts';
import { type AskedSides, askedSides } from '#lib/text/asked-sides.ts';
import { namedArticles, withoutNames } from '#lib/text/named-articles.ts';
import { questionKind } from '#lib/text/question-kind.ts';
import { termOf, terms } from '#lib/text/words.ts';
import { passageCoverage } from './confidence.ts';
import { numberEvidence } from './evidence.ts';
import { fairShares } from './fair-shares.ts';
import { retrieve, type RetrieveOptions } from './retrieve.ts';
import { articlesCalled, articlesOfSide } from './side-articles.ts';

/** In a corpus of up to so many articles, all of them can be summed up at once. */
const MOST_SUMMED_UP = 12;
/** About the first forty pages of a single article. */
const MOST_PASSAGES_OF_A_SUMMARY = 80;
/** A question that the whole corpus covers so much better is not about the article that it names alone. */
const COVERED_ELSEWHERE = 0.15;
/** A passage of an article that is asked for, but which the question's words do not find, is relevant by this share of the best. */
const UNFOUND = 0.05;
/** Of two sides one may be somebody that no article gives the words of: it is looked for in so many passages beside the other's articles. */
const MOST_BESIDE = 12;
/** "in five sentences", "the key takeaways", "what do they say": words of how a summary should be, not of what it is about. */
const MANNER = new Set(
  `say tell mention write contain tl dr tldr nutshell claim thesis finding conclusion article source author outlet summary overview takeaway idea message sentence word paragraph bullet line short brief detail gist essay commentary column piece text content whole entire view
  opinion position`
    .split(/\s+/u)
    .map(termOf),
);
/** "what Moscow makes of the talks" */
const LIGHT = new Set('make take give get go come see think say tell call have do put'.split(' ').map(termOf));
const LENGTH =
  /\bin\s+(?:about\s+|at most\s+|a\s+)?(?:\S+\s+){0,2}?(?:sentences?|words?|lines?|paragraphs?|points|bullets?)\b/iu;

export interface Found {
  query: Query;
  /** Ranked passages, best first. */
  hits: Hit[];
  evidence: Evidence;
  /** How well the best passages cover the question, 0 to 1. */
  coverage: number;
}

/**
 * Finds what an answer may rest on. A question that names articles ("what does Izvestia say …"), or people who speak in some, is answered from those, unless
 * others cover it much better. One that asks for a summary, or for what several say, gets whole articles instead of the passages that match its words.
 * Without an embedder, words alone find.
 */
export async function findEvidence(
  store: Store,
  embedder: Embedder | undefined,
  question: string,
  options: RetrieveOptions,
): Promise<Found> {
  const articles = await store.articles();
  const { infos, titles } = catalogueOf(articles);
  const asked = askedSides(question);
  const perSide = await Promise.all((asked?.sides ?? []).map((side) => articlesOfSide(store, side, articles)));
  const speaking = union(...perSide);
  const unknown = (asked?.sides ?? []).filter((_, index) => perSide[index]!.length === 0);
  const isOneUnknown = speaking.length > 0 && unknown.length > 0;
  const isSummary = questionKind(question) === 'summary';
  const search = async (named: readonly ArticleInfo[]) => {
    const articleIds = named.length > 0 ? named.map(({ id }) => id) : undefined;
    const { query, hits } = await retrieve(store, embedder, question, { ...options, articleIds });
    let matter = withoutNames(query, named);
    if (asked && (speaking.length > 0 || asked.group)) matter = onlyMatter(matter, asked, unknown);
    else if (isSummary) matter = withoutManner(matter);
    // "What does Izvestia say?" asks for all of it.
    else if (named.length > 0 && withoutManner(matter).terms.length === 0) matter = withoutManner(matter);
    return { query: matter, hits, coverage: passageCoverage(matter, hits, titles) };
  };

  const byMetadata = namedArticles(question, articles);
  const called = byMetadata.length > 0 || speaking.length > 0 ? [] : await articlesCalled(store, question, articles);
  let named = union(byMetadata, speaking, called);
  let found = await search(isOneUnknown ? [] : named);
  const wantsAll = found.query.terms.length === 0 && (isSummary || named.length > 0 || asked?.group !== undefined);
  if (named.length > 0 && speaking.length === 0 && !wantsAll) {
    const anywhere = await search([]);
    if (anywhere.coverage > found.coverage + COVERED_ELSEWHERE) {
      named = [];
      found = anywhere;
    }
  }
  const wantsWhole = wantsAll || asked?.group !== undefined || (named.length > 0 && (isSummary || speaking.length > 0));
  const ids = (named.length > 0 ? named : articles).map(({ id }) => id);
  if (!wantsWhole || ids.length > MOST_SUMMED_UP) return { ...found, evidence: numberEvidence(found.hits, infos) };
  const whole = await wholeArticles(store, ids, wantsAll ? [] : found.hits);
  if (isOneUnknown)
    whole.push(...found.hits.filter(({ passage }) => !ids.includes(passage.articleId)).slice(0, MOST_BESIDE));
  const texts = new Map(await Promise.all(ids.map(async (id) => [id, (await store.article(id))?.text ?? ''] as const)));
  return { ...found, evidence: numberEvidence(whole, infos, MOST_PASSAGES_OF_A_SUMMARY, texts) };
}

function union(...lists: (readonly ArticleInfo[])[]): ArticleInfo[] {
  return [...new Map(lists.flat().map((article) => [article.id, article])).values()];
}

/** Who is asked and what to do with their words is no part of what they are asked about. */
function onlyMatter(query: Query, { matter, sides, ranks }: AskedSides, unknown: readonly string[]): Query {
  const own = new Set(terms(matter));
  for (const side of sides) for (const term of terms(side)) own.delete(term);
  // Of somebody whom no article gives the words of, the articles must at least know the name.
  for (const side of unknown) for (const term of terms(side)) own.add(term);
  const kept = query.terms.filter(({ term }) => own.has(term) && !LIGHT.has(term));
  // Who of them is more afraid of something need not name it.
  const known = ranks ? kept.filter((term) => term.known) : [];
  return { ...query, terms: known.length > 0 ? known : kept };
}

function withoutManner(query: Query): Query {
  const length = new Set(terms(LENGTH.exec(query.text)?.[0] ?? ''));
  return { ...query, terms: query.terms.filter(({ term }) => !MANNER.has(term) && !length.has(term)) };
}

/** Every passage of the articles; of several that are too long together, each one's first and last. */
async function wholeArticles(store: Store, articleIds: readonly string[], found: readonly Hit[]): Promise<Hit[]> {
  const perArticle = await Promise.all(articleIds.map((id) => store.passagesOf(id)));
  const scores = new Map(found.map(({ passage, score }) => [passage.id, score]));
  const least = found.length === 0 ? 1 : UNFOUND * Math.max(...found.map(({ score }) => score));
  const shares = fairShares(
    perArticle.map(({ length }) => length),
    MOST_PASSAGES_OF_A_SUMMARY,
  );
  return perArticle
    .flatMap((all, index) => {
      const share = shares[index]!;
      return all.length <= share ? all : [...all.slice(0, share - 1), all.at(-1)!];
    })
    .map((passage) => ({ passage, score: scores.get(passage.id) ?? least, found: 'words' as const }))
    .sort((one, other) => other.score - one.score);
}
