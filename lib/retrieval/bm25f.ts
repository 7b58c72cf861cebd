import type { Query, QueryTerm } from '#lib/domain.ts';
import { type Candidates, type Field, FIELDS, type LexicalCandidate } from '#lib/store/store.ts';

const K1 = 0.9;
const LENGTH_NORMALISATION = 0.4;
const FIELD_WEIGHTS: Record<Field, number> = { title: 2, meta: 0.5, text: 1 };

/** How rare a term is: Robertson and Spärck Jones's weight, never negative. */
export function inverseDocumentFrequency(documents: number, occurrences: number): number {
  return Math.log(1 + (documents - occurrences + 0.5) / (occurrences + 0.5));
}

/**
 * BM25F (Robertson, Zaragoza and Taylor 2004): the frequencies of a term in all fields are weighted and normalised by length before they
 * saturate. What stands for a word (repaired spellings, synonyms) counts towards the word's own frequency, by its closeness.
 */
export function scoreWords(
  query: Query,
  candidate: LexicalCandidate,
  averageLengths: Candidates['averageLengths'],
): number {
  let score = 0;
  for (const term of query.terms) {
    const frequency = weightedFrequency(term, candidate, averageLengths);
    score += (term.weight * frequency * (K1 + 1)) / (K1 + frequency);
  }
  return score;
}

function weightedFrequency(
  term: QueryTerm,
  candidate: LexicalCandidate,
  averageLengths: Candidates['averageLengths'],
): number {
  let sum = frequencyOf(term.term, candidate, averageLengths);
  for (const { term: other, closeness } of term.alternatives) {
    sum += closeness * frequencyOf(other, candidate, averageLengths);
  }
  return sum;
}

function frequencyOf(term: string, candidate: LexicalCandidate, averageLengths: Candidates['averageLengths']): number {
  const counts = candidate.frequencies[term];
  if (!counts) return 0;
  let sum = 0;
  for (const field of FIELDS) {
    if (counts[field] === 0) continue;
    const relativeLength = candidate.lengths[field] / (averageLengths[field] || 1);
    sum += (FIELD_WEIGHTS[field] * counts[field]) / (1 - LENGTH_NORMALISATION + LENGTH_NORMALISATION * relativeLength);
  }
  return sum;
}
