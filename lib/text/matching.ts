import type { Query, QueryTerm } from '#lib/domain.ts';
import { words } from './words.ts';

/** Words that begin with the same letters are taken for relatives: "emigrate" and "emigrant", "Africa" and "African". */
const RELATIVE_PREFIX = 5;
const RELATIVE_CLOSENESS = 0.5;
/** One question reads the same passages and sentences several times. */
const MOST_RECENT = 2_000;
const recent = new Map<string, TermPositions>();

/** The content terms of a text and where each stands among its words. */
export interface TermPositions {
  positions: ReadonlyMap<string, number[]>;
  /** Where words with the same beginning stand, by that beginning. */
  relatives: ReadonlyMap<string, number[]>;
  length: number;
}

export function termPositions(text: string): TermPositions {
  let known = recent.get(text);
  if (known === undefined) {
    known = readPositions(text);
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(text, known);
  }
  return known;
}

function readPositions(text: string): TermPositions {
  const positions = new Map<string, number[]>();
  const relatives = new Map<string, number[]>();
  let length = 0;
  for (const { term } of words(text)) {
    add(positions, term, length);
    const prefix = relativePrefix(term);
    if (prefix) add(relatives, prefix, length);
    length++;
  }
  return { positions, relatives, length };
}

function add(map: Map<string, number[]>, key: string, position: number): void {
  const known = map.get(key);
  if (known) known.push(position);
  else map.set(key, [position]);
}

/** Numbers have no relatives. */
function relativePrefix(term: string): string | undefined {
  return term.length >= RELATIVE_PREFIX && !/\p{N}/u.test(term) ? term.slice(0, RELATIVE_PREFIX) : undefined;
}

/** How well a term of the question stands in a text: 1 for the word itself, less for what stands for it, 0 for nothing. */
export function closenessOf(term: QueryTerm, text: TermPositions): number {
  return bestMatch(term, text)?.closeness ?? 0;
}

/** Where the best form of a term of the question stands. */
export function positionsOf(term: QueryTerm, text: TermPositions): number[] {
  return bestMatch(term, text)?.positions ?? [];
}

interface Match {
  closeness: number;
  positions: number[];
}

/** A term as it is looked for, and where it was found: every sentence is asked for it several times. */
interface Lookup {
  /** Nearest first; each a word, or several that must follow each other. */
  alternatives: { closeness: number; first: string; others: string[] }[];
  prefix: string | undefined;
  matches: Map<TermPositions, Match | undefined>;
}

/** By the terms of a question, which nobody holds any more when it is answered. */
const lookups = new WeakMap<QueryTerm, Lookup>();

function bestMatch(term: QueryTerm, text: TermPositions): Match | undefined {
  const own = text.positions.get(term.term);
  if (own) return { closeness: 1, positions: own };
  let lookup = lookups.get(term);
  if (lookup === undefined) {
    lookup = prepare(term);
    lookups.set(term, lookup);
  }
  if (lookup.matches.has(text)) return lookup.matches.get(text);
  const match = findMatch(lookup, text);
  lookup.matches.set(text, match);
  return match;
}

function prepare({ term, alternatives }: QueryTerm): Lookup {
  return {
    alternatives: alternatives
      .toSorted((one, other) => other.closeness - one.closeness)
      .map(({ term: other, closeness }) => {
        const [first = '', ...others] = other.split(' ');
        return { closeness, first, others };
      }),
    prefix: relativePrefix(term),
    matches: new Map(),
  };
}

function findMatch({ alternatives, prefix }: Lookup, text: TermPositions): Match | undefined {
  const relatives = prefix === undefined ? undefined : text.relatives.get(prefix);
  for (const { closeness, first, others } of alternatives) {
    if (closeness <= 0 || (relatives && closeness < RELATIVE_CLOSENESS)) break;
    const positions = placesOf(first, others, text);
    if (positions) return { closeness, positions };
  }
  return relatives && { closeness: RELATIVE_CLOSENESS, positions: relatives };
}

/** Where a word stands that the others follow at once. */
function placesOf(first: string, others: readonly string[], text: TermPositions): number[] | undefined {
  const starts = text.positions.get(first);
  if (starts === undefined || others.length === 0) return starts;
  const whole = starts.filter((start) =>
    others.every((other, index) => text.positions.get(other)?.includes(start + index + 1)),
  );
  return whole.length > 0 ? whole : undefined;
}

/** The share (0 to 1) of what the question's words tell that the text holds. */
export function coverageOf(query: Query, text: TermPositions): number {
  let found = 0;
  let all = 0;
  for (const term of query.terms) {
    all += term.weight;
    found += term.weight * closenessOf(term, text);
  }
  return all === 0 ? 0 : found / all;
}
