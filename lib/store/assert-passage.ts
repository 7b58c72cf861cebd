import { isIndexable } from './schema.ts';
import { FIELDS, type IndexedArticle, type IndexedPassage, type IndexSpec } from './store.ts';

/** How far from 1 the length of a vector may be, after rounding. */
const UNIT_TOLERANCE = 0.01;

/** @throws when a passage is not what an index built with `spec` can hold. */
export function assertPassage(
  article: IndexedArticle['article'],
  { start, end, text, terms, vector }: IndexedPassage,
  { dimensions, embedder }: IndexSpec,
): void {
  const refuse = (reason: string): never => {
    throw new Error(`Passage ${start} to ${end} of article ${article.id} cannot be indexed: ${reason}.`);
  };
  if (article.text.slice(start, end) !== text) refuse('it is not that slice of the text');
  if (vector.length !== dimensions) {
    refuse(`its vector has ${vector.length} numbers instead of the ${dimensions} of ${embedder}`);
  }
  // Not the other way round: a length that is not a number shall be refused too.
  if (!(Math.abs(lengthOf(vector) - 1) <= UNIT_TOLERANCE)) refuse('its vector is not of unit length');
  const odd = FIELDS.flatMap((field) => terms[field]).find((term) => !isIndexable(term));
  if (odd !== undefined) refuse(`${JSON.stringify(odd)} is not one term`);
}

function lengthOf(vector: Float32Array): number {
  let squares = 0;
  for (let at = 0; at < vector.length; at++) squares += vector[at]! * vector[at]!;
  return Math.sqrt(squares);
}
