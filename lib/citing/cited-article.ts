import type { Anchor, Article, ArticleInfo, Place } from '#lib/domain.ts';
import { anchorResolver } from './anchor.ts';

/** Where articles are looked up, as the corpus has them now. */
export interface ArticleShelf {
  article(id: string): Promise<Article | undefined>;
  /** Everything but the texts, ordered by id. */
  articles(): Promise<readonly ArticleInfo[]>;
}

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
 * has come to name another article, as when a line is put into a `.jsonl` file.
 *
 * @param anchors those of one article and one answer.
 */
export async function findCited(shelf: ArticleShelf, id: string, anchors: readonly Anchor[]): Promise<CitedArticle> {
  const article = await articleNow(shelf, id, anchors.find(({ hash }) => hash !== undefined)?.hash);
  const resolve = anchorResolver(article);
  return { ...(article && { article }), places: anchors.map((anchor) => resolve({ ...anchor, articleId: id })) };
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
