import type { EvidenceSentence } from '#lib/domain.ts';
import { fieldsOf } from '#lib/text/fields.ts';
import { termPositions } from '#lib/text/matching.ts';

/** A word of more fields than this tells less by each. */
const FEW_FIELDS = 2;
const MANY_FIELDS_EXPONENT = 0.25;

/** How well a sentence, by its number, speaks of the matter of a term that it does not hold: 0 to 1. */
export type SharedFields = (term: string, n: number) => number;

/**
 * Compares terms with the sentences of the evidence by the semantic fields of the thesaurus. The best field in common counts, the more the fewer
 * sentences speak of it (its inverse sentence frequency, as a share of that of a field nobody speaks of), the less the more fields the
 * term has.
 */
export function sharedFields(sentences: readonly EvidenceSentence[]): SharedFields {
  const ofTerms = new Map<string, ReadonlyMap<number, number>>();
  return (term, n) => {
    let shared = ofTerms.get(term);
    if (!shared) ofTerms.set(term, (shared = sharedWith(term, sentences)));
    return shared.get(n) ?? 0;
  };
}

/** By the numbers of the sentences that have a field in common with a term. */
function sharedWith(term: string, sentences: readonly EvidenceSentence[]): ReadonlyMap<number, number> {
  const own = fieldsOf(term);
  if (own.length === 0) return new Map();
  const spoken = sentences.map(({ text }) => fieldsIn(text, own));
  const all = sentences.length;
  const rarity = new Map(
    own.map((field) => {
      const frequency = spoken.filter((fields) => fields.includes(field)).length;
      return [field, Math.log(1 + all / (1 + frequency)) / Math.log(1 + all)];
    }),
  );
  const share = Math.max(1, own.length / FEW_FIELDS) ** -MANY_FIELDS_EXPONENT;
  const shared = new Map<number, number>();
  for (const [index, { n }] of sentences.entries()) {
    const best = Math.max(0, ...spoken[index]!.map((field) => rarity.get(field)!));
    if (best > 0) shared.set(n, best * share);
  }
  return shared;
}

/** Those of the fields that a text speaks of. */
function fieldsIn(text: string, wanted: readonly number[]): number[] {
  const found: number[] = [];
  for (const term of termPositions(text).positions.keys()) {
    for (const field of fieldsOf(term)) if (wanted.includes(field) && !found.includes(field)) found.push(field);
  }
  return found;
}
