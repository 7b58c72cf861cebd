import type { Query, QueryTerm } from '#lib/domain.ts';
import { termNumbers } from './numbered-words.ts';
import { relativesNumber, termNumber } from './term-number.ts';
import { eachWord } from './words.ts';

const RELATIVE_CLOSENESS = 0.5;
/** One question reads the same sentences several times. */
const MOST_RECENT = 2_000;
const recent = new Map<string, TermPositions>();

/** The words of a text as the numbers of their terms: a question meets thousands of texts, and most of their words it never asks for. */
export class TermNumbers {
  readonly numbers: Int32Array;

  constructor(numbers: Int32Array) {
    this.numbers = numbers;
  }

  /** Of words. */
  get length(): number {
    return this.numbers.length;
  }

  /** Where the term of this number stands among the words; undefined when it does not. */
  of(number: number): number[] | undefined {
    const { numbers } = this;
    let found: number[] | undefined;
    for (let position = 0; position < numbers.length; position++) {
      if (numbers[position] === number) (found ??= []).push(position);
    }
    return found;
  }

  /** Where this term or relatives of it stand; undefined when it has none, or none stands here. */
  relativesOf(number: number): number[] | undefined {
    const shared = relativesNumber(number);
    if (shared === undefined) return undefined;
    const { numbers } = this;
    let found: number[] | undefined;
    for (let position = 0; position < numbers.length; position++) {
      if (relativesNumber(numbers[position]!) === shared) (found ??= []).push(position);
    }
    return found;
  }
}

/** The terms of a text that is at hand. */
export class TermPositions extends TermNumbers {
  readonly #text: string;
  #positions: Map<string, number[]> | undefined;

  constructor(text: string) {
    super(termNumbers(text));
    this.#text = text;
  }

  /** Where each term stands among the words. */
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
}

export function termPositions(text: string): TermPositions {
  let known = recent.get(text);
  if (known === undefined) {
    known = new TermPositions(text);
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(text, known);
  }
  return known;
}

/** How well a term of the question stands in a text: 1 for the word itself, less for what stands for it, 0 for nothing. */
export function closenessOf(term: QueryTerm, text: TermNumbers): number {
  return bestMatch(term, text)?.closeness ?? 0;
}

/** Where the best form of a term of the question stands. */
export function positionsOf(term: QueryTerm, text: TermNumbers): number[] {
  return bestMatch(term, text)?.positions ?? [];
}

interface Match {
  closeness: number;
  positions: number[];
}

/** A term as it is looked for, and where it was found: every sentence is asked for it several times. */
interface Lookup {
  number: number;
  /** Nearest first; each a word, or several that must follow each other. */
  alternatives: { closeness: number; first: number; others: number[] }[];
  matches: Map<TermNumbers, Match | undefined>;
}

/** By the terms of a question, which nobody holds any more when it is answered. */
const lookups = new WeakMap<QueryTerm, Lookup>();

function bestMatch(term: QueryTerm, text: TermNumbers): Match | undefined {
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
    number: termNumber(term),
    alternatives: alternatives
      .toSorted((one, other) => other.closeness - one.closeness)
      .map(({ term: other, closeness }) => {
        const [first, ...others] = other.split(' ').map(termNumber);
        return { closeness, first: first!, others };
      }),
    matches: new Map(),
  };
}

function findMatch({ number, alternatives }: Lookup, text: TermNumbers): Match | undefined {
  const own = text.of(number);
  if (own) return { closeness: 1, positions: own };
  const relatives = text.relativesOf(number);
  for (const { closeness, first, others } of alternatives) {
    if (closeness <= 0 || (relatives && closeness < RELATIVE_CLOSENESS)) break;
    const positions = placesOf(first, others, text);
    if (positions) return { closeness, positions };
  }
  return relatives && { closeness: RELATIVE_CLOSENESS, positions: relatives };
}

/** Where a word stands that the others follow at once. */
function placesOf(first: number, others: readonly number[], text: TermNumbers): number[] | undefined {
  const starts = text.of(first);
  if (starts === undefined || others.length === 0) return starts;
  const whole = starts.filter((start) => others.every((other, index) => text.of(other)?.includes(start + index + 1)));
  return whole.length > 0 ? whole : undefined;
}

/** The share (0 to 1) of what the question's words tell that the text holds. */
export function coverageOf(query: Query, text: TermNumbers): number {
  let found = 0;
  let all = 0;
  for (const term of query.terms) {
    all += term.weight;
    found += term.weight * closenessOf(term, text);
  }
  return all === 0 ? 0 : found / all;
}
