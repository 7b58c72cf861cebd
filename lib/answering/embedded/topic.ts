import type { Query, QueryTerm } from '#lib/domain.ts';
import { closenessOf, type TermPositions } from '#lib/text/matching.ts';

/** A name is what a question is about when it tells this share of what its most telling word does: not one that all articles hold. */
const TELLING = 0.5;
/** "Israeli" stands for "Israel". */
const SAME_NAME = 0.45;

/** The most telling name of a question, unless other words tell much more. */
export function topicOf(query: Query): QueryTerm | undefined {
  const most = Math.max(0, ...query.terms.map(({ weight }) => weight));
  return query.terms
    .filter(({ name, weight }) => name && weight >= TELLING * most)
    .toSorted((one, other) => other.weight - one.weight)[0];
}

/** Whether a sentence, or what stands around it, names the topic; every sentence does when there is none. */
export function namesTopic(topic: QueryTerm | undefined, texts: readonly (TermPositions | undefined)[]): boolean {
  return !topic || texts.some((text) => text !== undefined && closenessOf(topic, text) >= SAME_NAME);
}
