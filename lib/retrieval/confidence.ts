import type { Hit, Query } from '#lib/domain.ts';
import { coverageOf, termPositions } from '#lib/text/matching.ts';

const LOOKED_AT = 5;
/** A name that is missing tells more than any other word. */
const NAME_WEIGHT = 1.5;
/** From this closeness on, another term is the word itself: a repaired spelling, another form. */
const SAME_WORD = 0.85;
/** In an index of up to so many passages a synonym is believed fully. */
const SMALL_INDEX = 50;

/**
 * How well the best passages cover the question, 0 to 1: the largest share of what its words tell that one passage and
 * its title hold. Synonyms count less the larger the index is (by the square root), because among many passages chance
 * finds one of anything.
 */
export function passageCoverage(query: Query, hits: readonly Hit[], titles: ReadonlyMap<string, string>): number {
  const believed = Math.min(1, Math.sqrt(SMALL_INDEX / Math.max(1, query.passages)));
  const cautious: Query = {
    ...query,
    terms: query.terms.map((term) => ({
      ...term,
      weight: term.weight * (term.name ? NAME_WEIGHT : 1),
      alternatives: term.alternatives.map(({ term: other, closeness }) => ({
        term: other,
        closeness: closeness >= SAME_WORD ? closeness : closeness * believed,
      })),
    })),
  };
  const shares = hits
    .slice(0, LOOKED_AT)
    .map(({ passage }) =>
      coverageOf(cautious, termPositions(`${titles.get(passage.articleId) ?? ''} . ${passage.text}`)),
    );
  return Math.max(0, ...shares);
}
