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

function bestMatch(term: QueryTerm, text: TermPositions): { closeness: number; positions: number[] } | undefined {
  const own = text.positions.get(term.term);
  if (own) return { closeness: 1, positions: own };
  let best: { closeness: number; positions: number[] } | undefined;
  for (const { term: other, closeness } of term.alternatives) {
    if (closeness <= (best?.closeness ?? 0)) continue;
    const positions = placesOf(other, text);
    if (positions) best = { closeness, positions };
  }
  const prefix = relativePrefix(term.term);
  const relatives = prefix === undefined ? undefined : text.relatives.get(prefix);
  if (relatives && RELATIVE_CLOSENESS > (best?.closeness ?? 0))
    best = { closeness: RELATIVE_CLOSENESS, positions: relatives };
  return best;
}

/** A term, or several that must follow each other, with a blank between them. */
function placesOf(term: string, text: TermPositions): number[] | undefined {
  if (!term.includes(' ')) return text.positions.get(term);
  const [first, ...others] = term.split(' ');
  const starts = text.positions
    .get(first!)
    ?.filter((start) => others.every((other, index) => text.positions.get(other)?.includes(start + index + 1)));
  return starts?.length ? starts : undefined;
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
