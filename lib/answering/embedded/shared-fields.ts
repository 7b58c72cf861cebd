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
  const ofSentence = new Map(
    sentences.map(({ n, text }) => [n, new Set([...termPositions(text).positions.keys()].flatMap(fieldsOf))]),
  );
  const frequencies = new Map<number, number>();
  for (const spoken of ofSentence.values())
    for (const field of spoken) frequencies.set(field, (frequencies.get(field) ?? 0) + 1);
  const all = sentences.length;
  const rarity = (field: number) => Math.log(1 + all / (1 + (frequencies.get(field) ?? 0))) / Math.log(1 + all);
  return (term, n) => {
    const spoken = ofSentence.get(n);
    const own = fieldsOf(term);
    if (!spoken || own.length === 0) return 0;
    const best = Math.max(0, ...own.filter((field) => spoken.has(field)).map(rarity));
    return best * Math.max(1, own.length / FEW_FIELDS) ** -MANY_FIELDS_EXPONENT;
  };
}
