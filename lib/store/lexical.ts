import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { State } from './state.ts';
import { FIELDS, type Field, type LexicalCandidate } from './store.ts';

/** A term in more passages than this share says little, and ranking them all costs 100 ms at 100,000 passages. */
const COMMON_SHARE = 0.2;
/** Up to so many passages there is nothing to be saved. */
const COMMON_FROM_PASSAGES = 2_000;

interface Row extends Record<Field, string> {
  id: number;
  articleId: string;
  titleLength: number;
  metaLength: number;
  textLength: number;
}

/** Search by words: FTS5 finds and orders the candidates, their stored terms are counted here. */
export class LexicalSearch {
  readonly #frequency: StatementSync;
  readonly #matches: StatementSync;
  readonly #matchesInArticles: StatementSync;

  constructor(database: DatabaseSync) {
    this.#frequency = database.prepare('SELECT doc FROM vocabulary WHERE term = ?');
    this.#matches = database.prepare(matchesWhere('TRUE'));
    // The plus keeps SQLite from running the full-text query once for every allowed passage.
    this.#matchesInArticles = database.prepare(
      matchesWhere('+rowid IN (SELECT id FROM passages WHERE articleId IN (SELECT value FROM json_each(:articles)))'),
    );
  }

  /** In how many passages each term occurs, in the order of `terms` and each once. */
  documentFrequencies(terms: string[]): Map<string, number> {
    return new Map(terms.map((term) => [term, Number(this.#frequency.get(term)?.doc ?? 0)]));
  }

  /** Within the transaction that `state` was read in. Best first by BM25 over all fields alike. */
  search(state: State, frequencies: Map<string, number>, limit: number, articleIds?: string[]): LexicalCandidate[] {
    const known = [...frequencies.keys()].filter((term) => frequencies.get(term));
    // Among few articles a common term may be all there is to find.
    const sought = articleIds ? known : withoutCommon(known, frequencies, state.passages);
    if (sought.length === 0) return [];
    const match = sought.map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR ');
    const rows = articleIds
      ? this.#matchesInArticles.all({ match, limit, articles: JSON.stringify(articleIds) })
      : this.#matches.all({ match, limit });
    const wanted = new Set(known);
    return (rows as unknown as Row[]).map((row) => ({
      passageId: row.id,
      articleId: row.articleId,
      frequencies: countTerms(row, wanted),
      lengths: { title: row.titleLength, meta: row.metaLength, text: row.textLength },
    }));
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
    SELECT id, articleId, titleLength, metaLength, textLength, title, meta, text
    FROM found JOIN passages USING (id) JOIN terms USING (id) ORDER BY score, id`;
}

function withoutCommon(terms: string[], frequencies: Map<string, number>, passages: number): string[] {
  if (passages <= COMMON_FROM_PASSAGES) return terms;
  const rare = terms.filter((term) => (frequencies.get(term) ?? 0) <= COMMON_SHARE * passages);
  return rare.length > 0 ? rare : terms;
}

function countTerms(row: Row, wanted: Set<string>): Record<string, Record<Field, number>> {
  const counts = new Map<string, Record<Field, number>>();
  for (const field of FIELDS) {
    for (const term of row[field].split(' ')) {
      if (!wanted.has(term)) continue;
      const count = counts.get(term) ?? { title: 0, meta: 0, text: 0 };
      count[field] += 1;
      counts.set(term, count);
    }
  }
  return recordOf(counts);
}
