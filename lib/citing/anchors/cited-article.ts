import type { Anchor, Article, ArticleInfo, Place } from '#lib/domain.ts';
import { Pauses } from '#lib/text/pauses.ts';
import { anchorResolver, elsewhereResolver } from './anchor.ts';

/** Where articles are looked up, as the corpus has them now. */
export interface ArticleShelf {
  article(id: string): Promise<Article | undefined>;
  /** Everything but the texts, ordered by id. */
  articles(): Promise<readonly ArticleInfo[]>;
}

/** In a larger corpus an article that has another id and another text is not looked for. */
const MOST_SEARCHED = 2_000;

/** An article as it is now, and what has become of each anchor in it. */
export interface CitedArticle {
  /** Absent when the article was removed. */
  article?: Article;
  /** In the order of the anchors. */
  places: Place[];
}

/** Pieces of the old text that are looked for in the new one, at most, and how many characters make a piece telling. */
const MOST_PIECES = 200;
const SHORTEST_PIECE = 20;

/**
 * The article that anchors of an answer name, and their places in it. One that was renamed is found by its hash; so is one whose id
 * has come to name another article, as when a line is put into a `.jsonl` file. One that was renamed and edited is found by its
 * sentences, where no other article has one of them with the same words around it.
 *
 * @param anchors those of one article and one answer.
 */
export async function findCited(shelf: ArticleShelf, id: string, anchors: readonly Anchor[]): Promise<CitedArticle> {
  const article = await articleNow(shelf, id, anchors.find(({ hash }) => hash !== undefined)?.hash);
  const elsewhere = article ? undefined : await articleWith(shelf, anchors);
  const resolve = elsewhere ? elsewhereResolver(elsewhere) : anchorResolver(article);
  const pauses = new Pauses();
  const places: Place[] = [];
  for (const anchor of anchors) {
    // To look for one in a long article takes some milliseconds.
    await pauses.giveWay();
    places.push(resolve(elsewhere ? anchor : { ...anchor, articleId: id }));
  }
  const found = elsewhere ?? article;
  return { ...(found && { article: found }), places };
}

/** The only article that has a sentence of the anchors with the same words around it: the one of theirs, renamed and edited. */
async function articleWith(shelf: ArticleShelf, anchors: readonly Anchor[]): Promise<Article | undefined> {
  const wanted = anchors.flatMap((anchor) => {
    const words = anchor.context && anchor.quote?.match(/[\p{L}\p{N}]+/gu);
    return words ? [{ anchor, word: words.reduce((one, other) => (other.length > one.length ? other : one)) }] : [];
  });
  if (wanted.length === 0) return undefined;
  const infos = await shelf.articles();
  if (infos.length > MOST_SEARCHED) return undefined;
  let only: Article | undefined;
  const pauses = new Pauses();
  for (const { id } of infos) {
    const article = await shelf.article(id);
    if (!article || !wanted.some(({ word }) => article.text.includes(word))) continue;
    const resolve = elsewhereResolver(article);
    for (const { anchor } of wanted) {
      await pauses.giveWay();
      if (!('start' in resolve(anchor))) continue;
      if (only) return undefined;
      only = article;
      break;
    }
  }
  return only;
}

async function articleNow(shelf: ArticleShelf, id: string, hash: string | undefined): Promise<Article | undefined> {
  const named = await shelf.article(id);
  if (hash === undefined || named?.hash === hash) return named;
  const twin = (await shelf.articles()).find((info) => info.hash === hash);
  if (!twin) return named;
  const old = await shelf.article(twin.id);
  // Gone, or changed, between the two looks.
  if (old?.hash !== hash) return named;
  return named && isEdited(named.text, old.text) ? named : old;
}

/** Whether a text looks like `old` with some changes: it has more than half of its sentences and lines. */
function isEdited(text: string, old: string): boolean {
  const pieces = old
    .split(/(?<=[.!?。！？])\s+|\n+/u)
    .filter((piece) => piece.length >= SHORTEST_PIECE)
    .slice(0, MOST_PIECES);
  const kept = pieces.filter((piece) => text.includes(piece)).length;
  return kept * 2 > pieces.length;
}
