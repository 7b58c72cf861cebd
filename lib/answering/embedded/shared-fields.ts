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
 *
 * @param terms those that will be asked for; of others nothing is known
 */
export function sharedFields(sentences: readonly EvidenceSentence[], terms: readonly string[]): SharedFields {
  const fieldsOfTerms = new Map(terms.map((term) => [term, fieldsOf(term)]));
  const wanted = new Set([...fieldsOfTerms.values()].flat());
  const spoken = new Map(sentences.map(({ n, text }) => [n, wanted.size === 0 ? wanted : fieldsIn(text, wanted)]));
  const rarity = new Map([...wanted].map((field) => [field, rarityOf(field, spoken)]));
  return (term, n) => {
    const own = fieldsOfTerms.get(term) ?? [];
    const fields = spoken.get(n);
    let best = 0;
    for (const field of own) if (fields?.has(field)) best = Math.max(best, rarity.get(field)!);
    return best * Math.max(1, own.length / FEW_FIELDS) ** -MANY_FIELDS_EXPONENT;
  };
}

/** Those of the fields that a text speaks of. */
function fieldsIn(text: string, wanted: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const term of termPositions(text).positions.keys()) {
    for (const field of fieldsOf(term)) if (wanted.has(field)) found.add(field);
  }
  return found;
}

function rarityOf(field: number, spoken: ReadonlyMap<number, ReadonlySet<number>>): number {
  let frequency = 0;
  for (const fields of spoken.values()) if (fields.has(field)) frequency += 1;
  return Math.log(1 + spoken.size / (1 + frequency)) / Math.log(1 + spoken.size);
}
