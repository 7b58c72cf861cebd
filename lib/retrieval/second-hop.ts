import type { Passage, Query, QueryTerm } from '#lib/domain.ts';
import { inverseDocumentFrequency } from './bm25f.ts';
import { closenessOf, coverageOf, type TermNumbers } from '#lib/text/matching.ts';
import { termNumber } from '#lib/text/term-number.ts';
import { words } from '#lib/text/words.ts';

/** A term that the first passage covers already still counts this much. */
const COVERED_WEIGHT = 0.3;
/** Terms that are added count less than the question's own. */
const ADDED_WEIGHT = 0.5;
const MOST_NAMES = 12;

const WEIGHTS = { second: 1, first: 1, linked: 0.6, linksBack: 0.3, rest: 0.5, rank: -0.15 };

/** A passage that the first search found, as the place to ask on from. */
export interface Source {
  passage: Passage;
  title: string;
  /** Title and text. */
  terms: TermNumbers;
  /** 0 for the best. */
  rank: number;
}

/** Names and numbers of a source, and the words of its title: what a second question may ask for. */
export function pointersOf({ passage, title }: Source): { title: Map<string, string>; names: Map<string, string> } {
  const ofTitle = words(title).filter(({ stop }) => !stop);
  const ofText = words(passage.text).filter(({ stop, text }) => !stop && /^[\p{Lu}\p{N}]/u.test(text));
  return {
    title: new Map(ofTitle.map(({ term, text }) => [term, text])),
    names: new Map(ofText.map(({ term, text }) => [term, text])),
  };
}

/**
 * The question asked on from a source: "Where was the director of X born?" first finds X, whose text names the director. Words that the source covers
 * count less; its title and its rarest names are added.
 *
 * @param frequencies in how many of the `passages` of the corpus each pointer occurs
 */
export function secondQuery(query: Query, source: Source, frequencies: Map<string, number>, passages: number): Query {
  const pointers = pointersOf(source);
  const seen = new Set(query.terms.map(({ term }) => term));
  const added: QueryTerm[] = [];
  const add = ([term, text]: [string, string]) => {
    const documents = frequencies.get(term) ?? 0;
    if (seen.has(term) || documents === 0) return;
    seen.add(term);
    const weight = ADDED_WEIGHT * inverseDocumentFrequency(passages, documents);
    added.push({ text, term, weight, name: true, known: true, alternatives: [] });
  };
  for (const pointer of pointers.title) add(pointer);
  // A name that stands nowhere else leads nowhere.
  const leading = [...pointers.names].filter(([term]) => (frequencies.get(term) ?? 0) > 1);
  leading.sort(([one], [other]) => frequencies.get(one)! - frequencies.get(other)!);
  for (const pointer of leading.slice(0, MOST_NAMES)) add(pointer);
  const terms = query.terms.map((term) =>
    closenessOf(term, source.terms) > 0 ? { ...term, weight: term.weight * COVERED_WEIGHT } : term,
  );
  return { ...query, terms: [...terms, ...added] };
}

export interface SecondHopCandidate {
  title: string;
  terms: TermNumbers;
  /** Score in the search with the question itself, as a share of the best. */
  first: number;
  /** Score in the search with the second question, as a share of the best. */
  second: number;
}

/**
 * How well a candidate goes with a source: both searches, whether the source names it or it names the source, and how much it holds of what the source
 * leaves open. Weights set by hand on half of two public multi-hop sets.
 */
export function scoreSecondHop(query: Query, source: Source, candidate: SecondHopCandidate): number {
  const open: Query = { ...query, terms: query.terms.filter((term) => closenessOf(term, source.terms) === 0) };
  const openShare = weightOf(open) / Math.max(Number.EPSILON, weightOf(query));
  const other = candidate.title !== source.title;
  return (
    WEIGHTS.second * candidate.second +
    WEIGHTS.first * candidate.first +
    (other && mentions(candidate.title, source.terms) ? WEIGHTS.linked : 0) +
    (other && mentions(source.title, candidate.terms) ? WEIGHTS.linksBack : 0) +
    WEIGHTS.rest * openShare * coverageOf(open, candidate.terms) +
    WEIGHTS.rank * source.rank
  );
}

function weightOf(query: Query): number {
  return query.terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** One question meets the same titles again and again. */
const MOST_TITLES = 2_000;
const known = new Map<string, number[]>();

function termsOfTitle(title: string): number[] {
  let found = known.get(title);
  if (!found) {
    found = words(title.replace(/\s*\(.*\)$/, '')).map(({ term }) => termNumber(term));
    if (known.size >= MOST_TITLES) known.clear();
    known.set(title, found);
  }
  return found;
}

/** Whether all words of the title (without what stands in brackets behind it) follow each other in the text. */
function mentions(title: string, text: TermNumbers): boolean {
  const [first, ...others] = termsOfTitle(title);
  if (first === undefined) return false;
  return (text.of(first) ?? []).some((start) =>
    others.every((part, index) => text.of(part)?.includes(start + index + 1)),
  );
}
