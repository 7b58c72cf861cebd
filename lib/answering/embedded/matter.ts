import type { Query, QueryTerm } from '#lib/domain.ts';
import { closenessOf, type TermPositions } from '#lib/text/matching.ts';
import type { ScoredSentence } from './score.ts';

/** From this closeness on, another word is the word itself in another form. */
const SAME_WORD = 0.9;
/** A word that nearly means the asked one, and one that only may, count so much of their closeness. */
const NEAR_MEANING = 0.6;
const NEAR = 0.8;
const LOOSE = 0.4;
/** A name that is asked about tells more than any other word. */
const NAME_WEIGHT = 1.5;
/** What stands around a sentence counts so much. */
const CONTEXT = 0.6;

/**
 * The share (0 to 1) of what the matter's words tell that a text holds. Stricter than what finds passages: among the sentences of whole articles, chance finds some
 * loose synonym of anything.
 */
export function shareOfMatter(query: Pick<Query, 'terms'>, text: TermPositions): number {
  let all = 0;
  let held = 0;
  for (const term of query.terms) {
    const weight = weightOf(term);
    all += weight;
    held += weight * strict(closenessOf(term, text));
  }
  return all === 0 ? 0 : held / all;
}

function weightOf({ weight, name }: QueryTerm): number {
  return name ? weight * NAME_WEIGHT : weight;
}

function strict(closeness: number): number {
  if (closeness >= SAME_WORD) return closeness;
  return closeness * (closeness >= NEAR_MEANING ? NEAR : LOOSE);
}

/** The same with what the heading and the sentence before add to a sentence, which counts less. */
export function shareAround(query: Pick<Query, 'terms'>, { terms, own, inContext }: ScoredSentence): number {
  return shareOfMatter(query, terms) + CONTEXT * Math.max(0, inContext - own);
}
