import type { DatabaseSync } from 'node:sqlite';
import type { State } from '../state.ts';
import type { Field, LexicalCandidate } from '../store.ts';
import type { PassageFacts } from './passage-facts.ts';
import { eachAmong, inMeta, inText, inTitle, type Posting } from './posting.ts';
import { PostingCache, Postings } from './postings.ts';
import { ScoreBoard } from './score-board.ts';

/** A term in more passages than this share says little. */
const COMMON_SHARE = 0.2;
/** Up to so many passages there is nothing to be saved. */
const COMMON_FROM_PASSAGES = 2_000;
/** Ranking takes about ten nanoseconds a passage and term: the rarest terms find the candidates, until they occur so often for each one wanted. */
export const OCCURRENCES_OF_CANDIDATE = 120;
/** So many terms seek in any case. */
const LEAST_TERMS = 3;
const MOST_KNOWN = 200_000;

/** What connections to one index have read of its words, and where they rank passages. */
export class LexicalCache extends PostingCache {
  readonly board = new ScoreBoard();
}

/** Search by words: postings order the candidates, and say how often each term stands in them. */
export class LexicalSearch {
  readonly #postings: Postings;
  readonly #cache: LexicalCache;

  constructor(database: DatabaseSync, cache: LexicalCache) {
    this.#postings = new Postings(database, cache);
    this.#cache = cache;
  }

  /**
   * In how many passages each term occurs, in the order of `terms` and each once.
   *
   * @param known what was counted before in the same generation
   */
  documentFrequencies(terms: string[], known: Map<string, number>): Map<string, number> {
    if (known.size > MOST_KNOWN) known.clear();
    for (const term of terms) {
      if (!known.has(term)) known.set(term, this.#postings.documentsOf(term));
    }
    return new Map(terms.map((term) => [term, known.get(term)!]));
  }

  /** The article of a passage of a generation. */
  articleOf(passageId: number, generation: number): string {
    const { articles, article, base } = this.#postings.facts(generation);
    return articles[article[passageId - base]!]!;
  }

  /** Within the transaction that `state` was read in. Best first by BM25 over all fields alike. */
  search(state: State, frequencies: Map<string, number>, limit: number, articleIds?: string[]): LexicalCandidate[] {
    const known = [...frequencies.keys()].filter((term) => frequencies.get(term));
    // Among few articles a common term may be all there is to find.
    const sought = articleIds
      ? known
      : rarestOf(known, frequencies, { passages: state.passages, occurrences: OCCURRENCES_OF_CANDIDATE * limit });
    if (sought.length === 0) return [];
    const facts = this.#postings.facts(state.generation);
    const postings = new Map(known.map((term) => [term, this.#postings.of(term, state.generation)]));
    const { title, meta, text } = state.totalLengths;
    const { board } = this.#cache;
    board.begin(facts, (title + meta + text) / state.passages);
    for (const term of sought) board.add(postings.get(term)!, state.passages);
    return candidatesOf(board.best(limit, articleIds && isOf(articleIds, facts)), postings, facts);
  }
}

function candidatesOf(
  best: number[],
  postings: ReadonlyMap<string, Posting>,
  { lengths, article, articles, base }: PassageFacts,
): LexicalCandidate[] {
  const candidates = best.map((id) => ({
    passageId: id,
    articleId: articles[article[id - base]!]!,
    frequencies: recordOf<Readonly<Record<Field, number>>>([]),
    lengths: { title: lengths.title[id - base]!, meta: lengths.meta[id - base]!, text: lengths.text[id - base]! },
  }));
  const byId = candidates.toSorted((one, other) => one.passageId - other.passageId);
  const ids = byId.map(({ passageId }) => passageId);
  for (const [term, posting] of postings) {
    eachAmong(posting, ids, (place, at) => {
      byId[place]!.frequencies[term] = countsOf(posting.counts[at]!);
    });
  }
  return candidates;
}

const counted: Readonly<Record<Field, number>>[] = [];

/** The same object for the same counts: a question has ten thousand of them, most alike. */
function countsOf(packed: number): Readonly<Record<Field, number>> {
  return (counted[packed] ??= { title: inTitle(packed), meta: inMeta(packed), text: inText(packed) });
}

/** Whether a passage is one of these articles'. */
function isOf(articleIds: readonly string[], facts: PassageFacts): (passageId: number) => boolean {
  const wanted = new Uint8Array(facts.articles.length);
  for (const id of articleIds) {
    const place = facts.placeOf(id);
    if (place !== undefined) wanted[place] = 1;
  }
  return (passageId) => wanted[facts.article[passageId - facts.base]!] === 1;
}

/** An object without a prototype: "constructor" is a word like any other. */
export function recordOf<Value>(entries: Iterable<[string, Value]>): Record<string, Value> {
  const record = Object.create(null) as Record<string, Value>;
  for (const [key, value] of entries) record[key] = value;
  return record;
}

/** The rarest terms: those of very many passages find nothing that the others do not, and every passage costs time. */
export function rarestOf(
  terms: string[],
  frequencies: Map<string, number>,
  most: { passages: number; occurrences: number },
): string[] {
  const { passages } = most;
  if (passages <= COMMON_FROM_PASSAGES) return terms;
  const frequencyOf = (term: string) => frequencies.get(term) ?? 0;
  const rarest = terms.toSorted((one, other) => frequencyOf(one) - frequencyOf(other));
  let occurrences = 0;
  const sought = rarest.filter((term, index) => {
    occurrences += frequencyOf(term);
    return index < LEAST_TERMS || occurrences <= most.occurrences;
  });
  const rare = sought.filter((term) => frequencyOf(term) <= COMMON_SHARE * passages);
  return rare.length > 0 ? rare : sought;
}
