import type { Query, QueryTerm } from '#lib/domain.ts';
import { markOf, type TermMark } from './term-mark.ts';
import { eachWord } from './words.ts';

const RELATIVE_CLOSENESS = 0.5;
/** One question reads the same sentences several times. */
const MOST_RECENT = 2_000;
const recent = new Map<string, TermPositions>();

/** The terms of a text and where each stands among its words, kept as numbers: a question meets thousands of texts, and most of their words it never asks for. */
export class TermPositions {
  /** Of each word, one after the other, the two numbers of its term's mark. */
  readonly marks: Int32Array;
  readonly #text: string;
  #positions: Map<string, number[]> | undefined;

  /** @param marks as `marksOf` reads them from `text` */
  constructor(text: string, marks: Int32Array) {
    this.#text = text;
    this.marks = marks;
  }

  /** Of words. */
  get length(): number {
    return this.marks.length / 2;
  }

  /** Where each term stands. */
  get positions(): ReadonlyMap<string, number[]> {
    if (this.#positions) return this.#positions;
    const positions = new Map<string, number[]>();
    let position = 0;
    eachWord(this.#text, ({ term }) => {
      const known = positions.get(term);
      if (known) known.push(position);
      else positions.set(term, [position]);
      position++;
    });
    return (this.#positions = positions);
  }

  /** Where a term stands; undefined when it does not. */
  of({ whole, beginning }: TermMark): number[] | undefined {
    const { marks } = this;
    let found: number[] | undefined;
    for (let at = 0; at < marks.length; at += 2) {
      if (marks[at] === whole && marks[at + 1] === beginning) (found ??= []).push(at / 2);
    }
    return found;
  }

  /** Where words with the beginning of this term stand; undefined when it has no relatives, or none stands here. */
  relativesOf({ beginning }: TermMark): number[] | undefined {
    if (beginning === 0) return undefined;
    const { marks } = this;
    let found: number[] | undefined;
    for (let at = 1; at < marks.length; at += 2) {
      if (marks[at] === beginning) (found ??= []).push((at - 1) / 2);
    }
    return found;
  }
}

export function termPositions(text: string): TermPositions {
  let known = recent.get(text);
  if (known === undefined) {
    known = new TermPositions(text, marksOf(text));
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(text, known);
  }
  return known;
}

/**
 * The marks of the terms of a text, two numbers for each of its words.
 *
 * @param onWord is told the place of each word in the text
 */
export function marksOf(text: string, onWord?: (start: number) => void): Int32Array {
  // No text has more words than letters.
  if (room.length < 2 * text.length) room = new Int32Array(4 * text.length);
  let count = 0;
  eachWord(text, ({ mark }, start) => {
    room[count++] = mark.whole;
    room[count++] = mark.beginning;
    onWord?.(start);
  });
  return room.slice(0, count);
}

/** Used again for each text, which then gets a copy as long as it needs. */
let room = new Int32Array(0);

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
  mark: TermMark;
  /** Nearest first; each a word, or several that must follow each other. */
  alternatives: { closeness: number; first: TermMark; others: TermMark[] }[];
  matches: Map<TermPositions, Match | undefined>;
}

/** By the terms of a question, which nobody holds any more when it is answered. */
const lookups = new WeakMap<QueryTerm, Lookup>();

function bestMatch(term: QueryTerm, text: TermPositions): Match | undefined {
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
    mark: markOf(term),
    alternatives: alternatives
      .toSorted((one, other) => other.closeness - one.closeness)
      .map(({ term: other, closeness }) => {
        const [first, ...others] = other.split(' ').map(markOf);
        return { closeness, first: first!, others };
      }),
    matches: new Map(),
  };
}

function findMatch({ mark, alternatives }: Lookup, text: TermPositions): Match | undefined {
  const own = text.of(mark);
  if (own) return { closeness: 1, positions: own };
  const relatives = text.relativesOf(mark);
  for (const { closeness, first, others } of alternatives) {
    if (closeness <= 0 || (relatives && closeness < RELATIVE_CLOSENESS)) break;
    const positions = placesOf(first, others, text);
    if (positions) return { closeness, positions };
  }
  return relatives && { closeness: RELATIVE_CLOSENESS, positions: relatives };
}

/** Where a word stands that the others follow at once. */
function placesOf(first: TermMark, others: readonly TermMark[], text: TermPositions): number[] | undefined {
  const starts = text.of(first);
  if (starts === undefined || others.length === 0) return starts;
  const whole = starts.filter((start) => others.every((other, index) => text.of(other)?.includes(start + index + 1)));
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
