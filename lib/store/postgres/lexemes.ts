import { createHash } from 'node:crypto';
import { FIELDS, type IndexedPassage } from '../store.ts';

/** PostgreSQL takes up to 2,046 bytes; what nobody types need not come near. */
const MOST_BYTES = 1_000;
/** More occurrences than this do not change a score that could be seen. */
const MOST_COUNTED = 64;

/** How a term is kept: as it is, or by its hash where it is longer than any word. */
export function lexemeOf(term: string): string {
  if (Buffer.byteLength(term) <= MOST_BYTES) return term;
  return createHash('sha256').update(term).digest('hex');
}

/**
 * How often a passage must hold a term to be found by it. A tsvector without positions knows no counts, and with them
 * it knows 256 at most and is slow to read; so what holds "storm" three times also holds "storm 2" and "storm 3", and
 * the index alone tells how often. No term has a space in it.
 */
export function levelOf(lexeme: string, level: number): string {
  return level === 1 ? lexeme : `${lexeme} ${level}`;
}

/** How often each lexeme occurs in a passage, over all fields. */
export function countLexemes({ terms }: Pick<IndexedPassage, 'terms'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const field of FIELDS) {
    for (const term of terms[field]) {
      const lexeme = lexemeOf(term);
      counts.set(lexeme, Math.min(MOST_COUNTED, (counts.get(lexeme) ?? 0) + 1));
    }
  }
  return counts;
}

/** The words of a tsvector that holds each lexeme as often as it was counted. */
export function wordsOf(counts: ReadonlyMap<string, number>): string[] {
  const words: string[] = [];
  for (const [lexeme, count] of counts) {
    for (let level = 1; level <= count; level++) words.push(levelOf(lexeme, level));
  }
  return words;
}

/** A tsquery of one lexeme in the syntax of PostgreSQL. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
