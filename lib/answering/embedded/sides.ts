import { escapeLineStart } from '#lib/citing/markers/escapes.ts';
import type { ArticleInfo, Evidence, EvidenceSentence } from '#lib/domain.ts';
import type { AskedSides } from '#lib/text/asked-sides.ts';
import { namedArticles } from '#lib/text/named-articles.ts';
import { isToldTo } from '#lib/text/speech.ts';
import { terms } from '#lib/text/words.ts';
import { type OwnWords, ownWords } from '../own-words.ts';
import { attributionOf } from './attribution.ts';
import { isExpert, isOfficial, type Saying, type Speaker, speakersOf } from './speakers.ts';

/** Somebody whose words an answer sets apart from those of others. */
export interface Side {
  /** Who, as Markdown: "Andrei Ontikov, in Izvestia". */
  label: string;
  /** Whoever wrote the articles: their sentences need not name them. */
  isAuthor: boolean;
  /** What they say, in the order of the articles: whole articles of an outlet or author, the sayings of a person. */
  sentences: EvidenceSentence[];
  /** How each saying of a person is told, by number; empty for an article. */
  sayings: ReadonlyMap<number, Saying>;
}

const MOST_OF_GROUP = 4;
/** One who is quoted once in passing is no side of a group, when others are quoted more. */
const LEAST_SAYINGS = 2;

/** The sides that the evidence knows, in the order of the question; undefined for one that it does not know. */
export function sidesOf(asked: AskedSides, evidence: Evidence, words = ownWords()): (Side | undefined)[] {
  const known = new Map<string, Speaker[]>();
  const speakersIn = ({ id }: ArticleInfo): Speaker[] => {
    const speakers = known.get(id) ?? speakersOf(evidence.sentences.filter(({ articleId }) => articleId === id));
    known.set(id, speakers);
    return speakers;
  };
  if (asked.group) return groupOf(asked, evidence, speakersIn, words);
  return asked.sides.map(
    (side) => articleSide(side, evidence) ?? personSide(side, evidence, speakersIn, words) ?? toldSide(side, evidence),
  );
}

function articleSide(side: string, { articles, sentences }: Evidence): Side | undefined {
  const named = namedArticles(side, articles);
  // Of two articles both may bear the name in their titles; then it names neither.
  if (named.length === 0 || (named.length > 1 && named.length === articles.length)) return undefined;
  return sideOfArticles(publisherOf(named[0]!) ?? asLabel(side), named, sentences);
}

function sideOfArticles(label: string, articles: readonly ArticleInfo[], sentences: readonly EvidenceSentence[]): Side {
  const ids = new Set(articles.map(({ id }) => id));
  const own = sentences.filter(({ articleId }) => ids.has(articleId));
  return { label, isAuthor: articles.every(isSigned), sentences: own, sayings: new Map() };
}

function personSide(
  side: string,
  { articles }: Evidence,
  speakersIn: (article: ArticleInfo) => Speaker[],
  words: OwnWords,
): Side | undefined {
  const asked = terms(side);
  const found = articles.flatMap((article) => {
    const speaker = speakersIn(article)
      .filter((speaker) => isMeant(asked, side, speaker))
      .sort((one, other) => other.sayings.length - one.sayings.length)[0];
    return speaker ? [{ article, speaker }] : [];
  });
  return found.length === 0 ? undefined : sideOfPerson(found, words);
}

/** "Ontikov" is Andrei Ontikov; "Iran" is nobody whose words could be given. */
function isMeant(asked: readonly string[], side: string, { name, hasName, described }: Speaker): boolean {
  const own = terms(name);
  if (hasName)
    return (
      own.length > 1 &&
      own.at(-1) === asked.at(-1) &&
      asked.slice(0, -1).every((term) => own.includes(term) || terms(described).includes(term))
    );
  return /\s/u.test(side) && asked.length > 0 && asked.every((term) => own.includes(term));
}

function sideOfPerson(found: { article: ArticleInfo; speaker: Speaker }[], words: OwnWords): Side {
  const sayings = found.flatMap(({ speaker }) => speaker.sayings);
  const where = new Set(found.flatMap(({ article }) => publisherOf(article) ?? []));
  const who = asLabel(found[0]!.speaker.name);
  return {
    label: where.size > 0 ? words.inOutlets(who, [...where]) : who,
    isAuthor: false,
    sentences: sayings.map(({ sentence }) => sentence),
    sayings: new Map(sayings.map((saying) => [saying.sentence.n, saying])),
  };
}

/** "Izvestia" of an article without an outlet that somebody "told Izvestia". */
function toldSide(side: string, { articles, sentences }: Evidence): Side | undefined {
  const told = articles.filter(({ id }) =>
    sentences.some(({ articleId, text }) => articleId === id && isToldTo(side, text)),
  );
  if (told.length !== 1) return undefined;
  return sideOfArticles(asLabel(side), told, sentences);
}

/** A title in the middle of a label reads like a statement: an article without outlet and author is called what the question calls it. */
function publisherOf(article: ArticleInfo): string | undefined {
  return isSigned(article) ? attributionOf(article) : undefined;
}

function isSigned({ outlet, author }: ArticleInfo): boolean {
  return Boolean(outlet || author);
}

function asLabel(side: string): string {
  return escapeLineStart(side.charAt(0).toUpperCase() + side.slice(1));
}

function groupOf(
  { group, count }: AskedSides,
  { articles }: Evidence,
  speakersIn: (article: ArticleInfo) => Speaker[],
  words: OwnWords,
): Side[] {
  const fits = group === 'experts' ? isExpert : isOfficial;
  const members = articles
    .flatMap((article) => speakersIn(article).map((speaker) => ({ article, speaker })))
    .filter(({ speaker }) => speaker.hasName && fits(speaker));
  const much = members.filter(({ speaker }) => speaker.sayings.length >= LEAST_SAYINGS);
  const chosen = new Set(
    (count === undefined && much.length > 0 && articles.length === 1 ? much : members)
      .toSorted((one, other) => other.speaker.sayings.length - one.speaker.sayings.length)
      .slice(0, count ?? MOST_OF_GROUP),
  );
  return members.filter((member) => chosen.has(member)).map((member) => sideOfPerson([member], words));
}
