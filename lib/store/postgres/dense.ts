import { tablesOf } from './build-tables.ts';
import type { Statement } from '#lib/postgres/server.ts';
import type { PostgresState } from './state.ts';

/** So many passages of articles that were named are compared one by one, rather than sought in a graph of others. */
export const EXACT_FILTERED_PASSAGES = 20_000;
/** How many vectors a search of the graph keeps in view: twice as many find .004 more for twice the time (docs/scaling.md). */
const SEARCH_EF = 400;

/** What a search by vector needs for one statement. Without iterative scans, a filter leaves less than was asked for. */
export const DENSE_SETTINGS = [`hnsw.ef_search = ${SEARCH_EF}`, 'hnsw.iterative_scan = relaxed_order', 'jit = off'];

/** The nearest passages, though not quite in order: `relaxed_order` gives them as it finds them. */
export function denseStatement(
  { build, generation, spec }: PostgresState,
  { vector, limit, keys, isExact }: { vector: Float32Array; limit: number; keys?: number[]; isExact: boolean },
): Statement {
  const { articles, vectors } = tablesOf(build);
  const values: unknown[] = [vectorText(vector), generation, limit];
  if (keys) values.push(keys);
  const distance = `vector <#> $1::vector(${spec.dimensions})`;
  return [
    `SELECT near.id AS "passageId", article.id AS "articleId", similarity
     FROM (
       SELECT id, article, -(${distance}) AS similarity FROM ${vectors}
       WHERE article NOT IN (SELECT key FROM ${articles} WHERE born > $2 OR died <= $2)
         ${keys ? 'AND article = ANY ($4::bigint[])' : ''}
       ORDER BY ${isExact ? `(${distance}) + 0` : distance} LIMIT $3
     ) near JOIN ${articles} article ON article.key = near.article`,
    values,
  ];
}

/** As pgvector reads it. */
export function vectorText(vector: Float32Array): string {
  return `[${vector.join(',')}]`;
}

/** As pgvector writes it. */
export function readVector(text: string): Float32Array {
  return Float32Array.from(JSON.parse(text) as number[]);
}
