import { CopyFinder } from '#lib/corpus/copies.ts';
import type { Skip } from '#lib/corpus/read.ts';
import type { Found, FoundArticle } from '#lib/corpus/read-again.ts';
import { UnreadPlaces } from '#lib/corpus/unread.ts';
import type { Article } from '#lib/domain.ts';
import { Pauses } from '#lib/text/pauses.ts';

/** In a larger corpus copies are named only when much of it is new; answers count them either way. */
export const MOST_COMPARED = 1_000;

/** What an indexing run has to do. */
export interface Changes {
  added: FoundArticle[];
  changed: FoundArticle[];
  removed: string[];
  /** How many were not found since what held them could not be read: they stay as they are. */
  kept: number;
  /** What was not read, and what that means for articles that were read of it before. */
  skipped: Skip[];
}

/** @param known fingerprints of what the index holds, by id */
export function changesOf(found: Omit<Found, 'readings' | 'isSure'>, known: ReadonlyMap<string, string>): Changes {
  const { articles } = found;
  const present = new Set(articles.map(({ id }) => id));
  const unread = new UnreadPlaces(found.unread);
  const removed: string[] = [];
  const clauses = new Map<Skip, string>();
  let kept = 0;
  for (const id of known.keys()) {
    if (present.has(id)) continue;
    const holder = unread.holderOf(id);
    if (holder) {
      kept += 1;
      clauses.set(holder.skip, unread.isGuess(holder) ? GUESSED : KNOWN);
    } else removed.push(id);
  }
  return {
    added: articles.filter(({ id }) => !known.has(id)),
    changed: articles.filter(({ id, fingerprint }) => known.has(id) && known.get(id) !== fingerprint),
    removed,
    kept,
    skipped: found.skipped.map((skip) => ({ ...skip, reason: `${skip.reason}${clauses.get(skip) ?? ''}` })),
  };
}

const KNOWN = '; what is indexed of it stays';
const GUESSED = '; what is indexed of it stays, and as it is not known what that is, nothing is removed';

/** Groups of copies with something new in them. */
export async function newCopies(found: FoundArticle[], todo: Article[]): Promise<string[][]> {
  // All texts are compared, at a millisecond or two each: too long for one article that comes to many.
  if (todo.length === 0 || (found.length > MOST_COMPARED && todo.length < found.length / 10)) return [];
  const articles = found.flatMap(({ article }) => article ?? []);
  // What was not read is not compared.
  if (articles.length < found.length) return [];
  const fresh = new Set(todo.map(({ id }) => id));
  const finder = new CopyFinder();
  const pauses = new Pauses();
  for (const article of articles) {
    finder.add(article);
    await pauses.giveWay();
  }
  return finder.groups().filter((group) => group.some((id) => fresh.has(id)));
}

/**
 * Pairs what is new with what is gone and has the same text, each at most once.
 *
 * @param hashes of the texts in the index, by id
 */
export function renamedIn(
  added: Article[],
  removed: string[],
  hashes: ReadonlyMap<string, string>,
): { from: string; to: string }[] {
  const gone = new Map<string, string[]>();
  for (const id of removed) gone.set(hashes.get(id)!, [...(gone.get(hashes.get(id)!) ?? []), id]);
  return added.flatMap(({ id, hash }) => {
    const from = gone.get(hash)?.shift();
    return from === undefined ? [] : [{ from, to: id }];
  });
}
