import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { TermCounter } from './count-terms.ts';
import { PostingCache, Postings } from './postings.ts';
import { ScoreBoard } from './score-board.ts';
import type { State } from './state.ts';
import { FIELDS, type Field, type LexicalCandidate } from './store.ts';

/** A term in more passages than this share says little. */
const COMMON_SHARE = 0.2;
/** Up to so many passages there is nothing to be saved. */
const COMMON_FROM_PASSAGES = 2_000;
/** Ranking takes about a microsecond a passage and term: the rarest terms find the candidates, until they occur so often for each one wanted. */
export const OCCURRENCES_OF_CANDIDATE = 120;
/** So many terms seek in any case. */
const LEAST_TERMS = 3;
const MOST_KNOWN = 200_000;
/** Rows of about a kilobyte: one question meets the same passages several times. */
const MOST_ROWS = 2_000;

const COLUMNS = 'SELECT id, articleId, titleLength, metaLength, textLength, title, meta, text';

interface Row extends Record<Field, string> {
  id: number;
  articleId: string;
  titleLength: number;
  metaLength: number;
  textLength: number;
}

/** What connections to one index have read of its words. */
export class LexicalCache extends PostingCache {
  readonly board = new ScoreBoard();
  /** Rows of passages: ids are never used again, so they stay right; those read last are last. */
  readonly rows = new Map<number, Row>();
}

/** Search by words: their places in FTS5's index order the candidates, whose stored terms are counted here. */
export class LexicalSearch {
  readonly #frequency: StatementSync;
  readonly #rows: StatementSync;
  readonly #postings: Postings;
  readonly #cache: LexicalCache;
  readonly #matchesInArticles: StatementSync;

  constructor(database: DatabaseSync, cache: LexicalCache) {
    this.#frequency = database.prepare('SELECT doc FROM vocabulary WHERE term = ?');
    this.#postings = new Postings(database, cache);
    this.#cache = cache;
    this.#rows = database.prepare(`${COLUMNS} FROM passages JOIN terms USING (id)
      WHERE id IN (SELECT value FROM json_each(?))`);
    // The plus keeps SQLite from running the full-text query once for every allowed passage.
    this.#matchesInArticles = database.prepare(
      matchesWhere('+rowid IN (SELECT id FROM passages WHERE articleId IN (SELECT value FROM json_each(:articles)))'),
    );
  }

  /**
   * In how many passages each term occurs, in the order of `terms` and each once.
   *
   * @param known what was counted before in the same generation: SQLite counts a term's passages one by one each time
   */
  documentFrequencies(terms: string[], known: Map<string, number>): Map<string, number> {
    if (known.size > MOST_KNOWN) known.clear();
    for (const term of terms) {
      if (!known.has(term)) known.set(term, Number(this.#frequency.get(term)?.doc ?? 0));
    }
    return new Map(terms.map((term) => [term, known.get(term)!]));
  }

  /** Within the transaction that `state` was read in. Best first by BM25 over all fields alike. */
  search(state: State, frequencies: Map<string, number>, limit: number, articleIds?: string[]): LexicalCandidate[] {
    const known = [...frequencies.keys()].filter((term) => frequencies.get(term));
    // Among few articles a common term may be all there is to find.
    const sought = articleIds
      ? known
      : rarestOf(known, frequencies, { passages: state.passages, occurrences: OCCURRENCES_OF_CANDIDATE * limit });
    if (sought.length === 0) return [];
    const rows = articleIds ? this.#inArticles(sought, limit, articleIds) : this.#anywhere(state, sought, limit);
    const counter = new TermCounter(known);
    return rows.map((row) => ({
      passageId: row.id,
      articleId: row.articleId,
      frequencies: countTerms(row, counter),
      lengths: { title: row.titleLength, meta: row.metaLength, text: row.textLength },
    }));
  }

  #anywhere({ generation, passages, totalLengths }: State, terms: string[], limit: number): Row[] {
    const { title, meta, text } = totalLengths;
    const averageLength = (title + meta + text) / passages;
    const collection = { passages, lengths: this.#postings.lengths(), averageLength };
    const { board } = this.#cache;
    board.begin(collection);
    for (const term of terms) board.add(this.#postings.of(term, generation), collection);
    return this.#rowsOf(board.best(limit));
  }

  #rowsOf(ids: number[]): Row[] {
    const { rows } = this.#cache;
    const found = new Map<number, Row>();
    const missing: number[] = [];
    for (const id of ids) {
      const row = rows.get(id);
      if (row) found.set(id, row);
      else missing.push(id);
    }
    const read = missing.length > 0 ? (this.#rows.all(JSON.stringify(missing)) as unknown as Row[]) : [];
    for (const row of read) found.set(row.id, row);
    for (const [id, row] of found) {
      rows.delete(id);
      rows.set(id, row);
    }
    for (const id of rows.keys()) {
      if (rows.size <= MOST_ROWS) break;
      rows.delete(id);
    }
    return ids.map((id) => found.get(id)!);
  }

  #inArticles(terms: string[], limit: number, articleIds: string[]): Row[] {
    const match = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR ');
    return this.#matchesInArticles.all({ match, limit, articles: JSON.stringify(articleIds) }) as unknown as Row[];
  }
}

/** An object without a prototype: "constructor" is a word like any other. */
export function recordOf<Value>(entries: Iterable<[string, Value]>): Record<string, Value> {
  const record = Object.create(null) as Record<string, Value>;
  for (const [key, value] of entries) record[key] = value;
  return record;
}

function matchesWhere(condition: string): string {
  return `
    WITH found AS MATERIALIZED (
      SELECT rowid AS id, bm25(words) AS score FROM words WHERE words MATCH :match AND ${condition}
      ORDER BY score, rowid LIMIT :limit
    )
    ${COLUMNS} FROM found JOIN passages USING (id) JOIN terms USING (id) ORDER BY score, id`;
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

function countTerms(row: Row, counter: TermCounter): Record<string, Record<Field, number>> {
  const counts = recordOf<Record<Field, number>>([]);
  for (const field of FIELDS) {
    counter.find(row[field], (term) => {
      const count = (counts[term] ??= { title: 0, meta: 0, text: 0 });
      count[field] += 1;
    });
  }
  return counts;
}
