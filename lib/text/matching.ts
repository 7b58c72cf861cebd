import type { Query, QueryTerm } from '#lib/domain.ts';
import { eachWord } from './words.ts';

/** Words that begin with the same letters are taken for relatives: "emigrate" and "emigrant", "Africa" and "African". */
const RELATIVE_PREFIX = 5;
const RELATIVE_CLOSENESS = 0.5;
/** One question reads the same passages and sentences several times. */
const MOST_RECENT = 2_000;
const recent = new Map<string, TermPositions>();

/** The number of each term that texts had, and of the beginning that it shares with its relatives; 0 is none. */
class Numbers {
  readonly terms = new Map<string, number>();
  readonly names: string[] = [''];
  readonly prefixes = new Map<string, number>();
  /** Of each term, by its number. */
  readonly prefixOf: number[] = [0];

  of(term: string): number {
    let number = this.terms.get(term);
    if (number === undefined) {
      number = this.names.length;
      this.terms.set(term, number);
      this.names.push(term);
      this.prefixOf.push(this.#ofPrefix(relativePrefix(term)));
    }
    return number;
  }

  #ofPrefix(prefix: string | undefined): number {
    if (prefix === undefined) return 0;
    const number = this.prefixes.get(prefix) ?? this.prefixes.size + 1;
    this.prefixes.set(prefix, number);
    return number;
  }
}

const MOST_NUMBERED = 200_000;
/** Texts keep the numbers that they were read with. */
let numbers = new Numbers();

/** The content terms of a text and where each stands among its words, kept as numbers: a question meets thousands of texts, and most of their words it never asks for. */
export class TermPositions {
  readonly #numbers: Numbers;
  /** The term of each word. */
  readonly #terms: Int32Array;
  #positions: Map<string, number[]> | undefined;

  constructor(known: Numbers, terms: Int32Array) {
    this.#numbers = known;
    this.#terms = terms;
  }

  /** Of words. */
  get length(): number {
    return this.#terms.length;
  }

  /** Where each term stands. */
  get positions(): ReadonlyMap<string, number[]> {
    if (this.#positions) return this.#positions;
    this.#positions = new Map();
    for (const [position, number] of this.#terms.entries()) {
      const term = this.#numbers.names[number]!;
      const known = this.#positions.get(term);
      if (known) known.push(position);
      else this.#positions.set(term, [position]);
    }
    return this.#positions;
  }

  /** Where a term stands; undefined when it does not. */
  of(term: string): number[] | undefined {
    const number = this.#numbers.terms.get(term);
    if (number === undefined) return undefined;
    let found: number[] | undefined;
    for (let position = 0; position < this.#terms.length; position++) {
      if (this.#terms[position] === number) (found ??= []).push(position);
    }
    return found;
  }

  /** Where words with this beginning stand. */
  ofPrefix(prefix: string): number[] | undefined {
    const number = this.#numbers.prefixes.get(prefix);
    if (number === undefined) return undefined;
    const { prefixOf } = this.#numbers;
    let found: number[] | undefined;
    for (let position = 0; position < this.#terms.length; position++) {
      if (prefixOf[this.#terms[position]!] === number) (found ??= []).push(position);
    }
    return found;
  }
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
  if (numbers.terms.size > MOST_NUMBERED) numbers = new Numbers();
  // No text has more words than letters.
  if (room.length < text.length) room = new Int32Array(2 * text.length);
  let count = 0;
  eachWord(text, ({ term }) => {
    room[count++] = numbers.of(term);
  });
  return new TermPositions(numbers, room.slice(0, count));
}

/** Used again for each text, which then gets a copy as long as it needs. */
let room = new Int32Array(0);

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
  term: string;
  /** Nearest first; each a word, or several that must follow each other. */
  alternatives: { closeness: number; first: string; others: string[] }[];
  prefix: string | undefined;
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
    term,
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

function findMatch({ term, alternatives, prefix }: Lookup, text: TermPositions): Match | undefined {
  const own = text.of(term);
  if (own) return { closeness: 1, positions: own };
  const relatives = prefix === undefined ? undefined : text.ofPrefix(prefix);
  for (const { closeness, first, others } of alternatives) {
    if (closeness <= 0 || (relatives && closeness < RELATIVE_CLOSENESS)) break;
    const positions = placesOf(first, others, text);
    if (positions) return { closeness, positions };
  }
  return relatives && { closeness: RELATIVE_CLOSENESS, positions: relatives };
}

/** Where a word stands that the others follow at once. */
function placesOf(first: string, others: readonly string[], text: TermPositions): number[] | undefined {
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
