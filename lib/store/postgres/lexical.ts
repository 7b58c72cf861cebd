import { OCCURRENCES_OF_CANDIDATE, rarestOf, recordOf } from '../words/lexical.ts';
import { FIELDS, type Field, type LexicalCandidate } from '../store.ts';
import { tablesOf } from './build-tables.ts';
import { lexemeOf, levelOf, quoted } from './lexemes.ts';
import type { Statement } from '#lib/postgres/server.ts';
import type { PostgresState } from './state.ts';

/** Those of FTS5's own ranking, so that both stores give the same candidates. */
const K1 = 1.2;
const B = 0.75;
const LEAST_IDF = 1e-6;

/** What an index knows of a term. */
export interface TermEntry {
  /** In how many passages it occurs. */
  documents: number;
  /** How often at most in one of them; it may be less by now. */
  most: number;
}

export interface LexicalRow extends Record<Field, string> {
  [column: string]: unknown;
  id: number;
  articleId: string;
  titleLength: number;
  metaLength: number;
  textLength: number;
}

/** Reading a vector of words costs more than the planner thinks: most stand apart from their rows. */
export const LEXICAL_SETTINGS = ['enable_seqscan = off', 'jit = off'];

/** Passages of these articles only, by their keys. */
type Keys = number[] | undefined;

/** The terms that find candidates. */
export function soughtTerms(
  entries: ReadonlyMap<string, TermEntry>,
  { passages }: PostgresState,
  limit: number,
  isFiltered: boolean,
): string[] {
  const known = [...entries.keys()].filter((term) => entries.get(term)!.documents > 0);
  // Among few articles a common term may be all there is to find.
  if (isFiltered) return known;
  const frequencies = new Map(known.map((term) => [term, entries.get(term)!.documents]));
  return rarestOf(known, frequencies, { passages, occurrences: OCCURRENCES_OF_CANDIDATE * limit });
}

/**
 * Best first by BM25 over all fields alike. What holds a term twice is found by it and by its second level; each level
 * adds what it makes more of the score, so that the sum is that of the whole count. `OFFSET 0` has the planner ask the index
 * for each; it would rather read the words of all passages and compare them with every term.
 */
export function lexicalStatement(
  state: PostgresState,
  sought: { terms: string[]; entries: ReadonlyMap<string, TermEntry> },
  limit: number,
  keys: Keys,
): Statement {
  const { articles, passages } = tablesOf(state.build);
  const queries: string[] = [];
  const weights: number[] = [];
  const levels: number[] = [];
  for (const term of sought.terms) {
    const { documents, most } = sought.entries.get(term)!;
    const idf = Math.log((state.passages - documents + 0.5) / (documents + 0.5));
    for (let level = 1; level <= most; level++) {
      queries.push(quoted(levelOf(lexemeOf(term), level)));
      weights.push(idf > 0 ? idf : LEAST_IDF);
      levels.push(level);
    }
  }
  const { title, meta, text } = state.totalLengths;
  const averageLength = (title + meta + text) / state.passages;
  const values: unknown[] = [queries, weights, levels, averageLength, state.generation, limit];
  if (keys) values.push(keys);
  return [
    `WITH sought AS (
       SELECT * FROM unnest($1::text[], $2::float8[], $3::float8[]) AS sought (query, weight, level)
     ), found AS (
       SELECT passage.id, weight * ${K1 + 1}::float8 * (level / (level + norm) - (level - 1) / (level - 1 + norm)) AS gain
       FROM sought CROSS JOIN LATERAL (
         SELECT id, ${K1}::float8 * (${1 - B}::float8 + ${B}::float8 * (title_length + meta_length + text_length) / $4::float8) AS norm
         FROM ${passages}
         WHERE lexemes @@ query::tsquery ${keys ? 'AND article = ANY ($7::bigint[])' : ''}
           AND article NOT IN (SELECT key FROM ${articles} WHERE born > $5 OR died <= $5)
         OFFSET 0
       ) passage
     ), best AS (
       SELECT id, sum(gain) AS score FROM found GROUP BY id ORDER BY score DESC, id LIMIT $6
     )
     SELECT passage.id, article.id AS "articleId", title_length AS "titleLength", meta_length AS "metaLength",
       text_length AS "textLength", title, meta, passage.text
     FROM best JOIN ${passages} passage USING (id) JOIN ${articles} article ON article.key = passage.article
     ORDER BY score DESC, passage.id`,
    values,
  ];
}

/** Rows as candidates, with the counts of all terms that were asked for. */
export function lexicalCandidates(rows: LexicalRow[], terms: Iterable<string>): LexicalCandidate[] {
  const wanted = new Set(terms);
  return rows.map((row) => ({
    passageId: row.id,
    articleId: row.articleId,
    frequencies: countTerms(row, wanted),
    lengths: { title: row.titleLength, meta: row.metaLength, text: row.textLength },
  }));
}

function countTerms(row: LexicalRow, wanted: Set<string>): Record<string, Record<Field, number>> {
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
