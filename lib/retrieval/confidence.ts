import type { Hit, Query } from '#lib/domain.ts';
import { coverageOf, termPositions } from '#lib/text/matching.ts';

const LOOKED_AT = 5;
/** In an index of up to so many passages a synonym is believed fully. */
const SMALL_INDEX = 50;

/**
 * How well the best passages cover the question, 0 to 1: the largest share of what its words tell that one passage and its title hold. Synonyms count
 * less the larger the index is (by the square root), because among many passages chance finds one of anything.
 */
export const C = { name: 1.5, power: 0.5, sentence: 0 };
export function passageCoverage(query: Query, hits: readonly Hit[], titles: ReadonlyMap<string, string>): number {
  const believed = Math.min(1, (SMALL_INDEX / Math.max(1, query.passages)) ** C.power);
  const cautious: Query = {
    ...query,
    terms: query.terms.map((term) => ({
      ...term,
      weight: term.weight * (term.name ? C.name : 1),
      alternatives: term.alternatives.map(({ term: other, closeness }) => ({
        term: other,
        closeness: closeness * believed,
      })),
    })),
  };
  const shares = hits.slice(0, LOOKED_AT).map(({ passage }) => {
    const title = titles.get(passage.articleId) ?? '';
    const whole = coverageOf(cautious, termPositions(`${title} . ${passage.text}`));
    const sentences = passage.sentences.map(({ start, end }) =>
      coverageOf(cautious, termPositions(passage.text.slice(start - passage.start, end - passage.start))),
    );
    return whole + C.sentence * Math.max(0, ...sentences);
  });
  return Math.max(0, ...shares) / (1 + C.sentence);
}
