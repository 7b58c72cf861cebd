import type { Article } from '#lib/domain.ts';
import { RunHolders } from './run-holders.ts';
import { Sketches } from './sketches.ts';

/** Runs of so many words are compared. */
const RUN = 5;
/** Of all runs of a text, those with the smallest hashes stand for it: two texts that share most runs share most of these. */
const SKETCH = 32;
/** Resemblance from which two texts are one text printed twice, with a sentence cut or a date line changed. */
const NEAR = 0.6;
/** A shorter text is a copy only of the very same text. */
const FEWEST_WORDS = 30;
/** Of a longer text the beginning stands for it. */
const LONGEST = 200_000;
/** A run in more texts than this belongs to the page (a notice, a menu) and tells nothing. */
const MOST_TEXTS = 200;

type Printed = Pick<Article, 'id' | 'text' | 'hash'>;

/** Groups of articles that print the same text or nearly so, as `CopyFinder` finds them. */
export function groupCopies(articles: readonly Printed[]): string[][] {
  const finder = new CopyFinder();
  for (const article of articles) finder.add(article);
  return finder.groups();
}

/**
 * Finds articles that print the same text or nearly so: a wire story in two newspapers is one origin. Reading each takes
 * a fraction of a millisecond, so that whoever has many may read them little by little.
 *
 * Resemblance is estimated from bottom-k sketches (Broder, "On the resemblance and containment of documents", 1997).
 */
export class CopyFinder {
  readonly #groups = new Groups();
  readonly #firstByHash = new Map<string, string>();
  /** Of the texts that are long enough to resemble others, by number. */
  readonly #ids: string[] = [];
  readonly #sketches = new Sketches(SKETCH);
  readonly #holders: RunHolders;
  /** How many runs of the text at hand another has, by its number; nought between two texts. */
  #shared = new Uint8Array(1_024);

  /** @param holders of the runs of the texts, for tests with less room */
  constructor(holders = new RunHolders(MOST_TEXTS)) {
    this.#holders = holders;
  }

  add({ id, text, hash }: Printed): void {
    const first = this.#firstByHash.get(hash);
    if (first !== undefined) {
      this.#groups.join(first, id);
      return;
    }
    this.#firstByHash.set(hash, id);
    const sketch = sketchOf(text);
    if (!sketch) return;
    const isNoted = !this.#holders.isFull;
    for (const other of this.#resembling(sketch)) this.#groups.join(this.#ids[other]!, id);
    if (!isNoted) return;
    this.#ids.push(id);
    this.#sketches.push(sketch);
  }

  /** Groups of two and more, ids in order; whoever resembles one member belongs to the group. */
  groups(): string[][] {
    return this.#groups.list();
  }

  /** The numbers of those before that resemble a text, which becomes the next. */
  #resembling(sketch: Uint32Array): number[] {
    const next = this.#ids.length;
    if (next === this.#shared.length) this.#shared = new Uint8Array(2 * next);
    const met: number[] = [];
    const meet = (other: number): void => {
      if (this.#shared[other]!++ === 0) met.push(other);
    };
    for (const run of sketch) this.#holders.add(run, next, meet);
    return met.filter((other) => {
      const count = this.#shared[other]!;
      this.#shared[other] = 0;
      if (count < 2) return false;
      const others = this.#sketches.at(other);
      // No more than these can be among the smallest of both.
      return count >= NEAR * comparedOf(sketch, others) && resemblance(sketch, others) >= NEAR;
    });
  }
}

/** How many of the smallest runs of both together are compared. */
function comparedOf(one: Uint32Array, other: Uint32Array): number {
  return Math.min(SKETCH, Math.max(one.length, other.length));
}

/** The share of the smallest runs of both together that both have. */
function resemblance(one: Uint32Array, other: Uint32Array): number {
  const size = comparedOf(one, other);
  let [i, j, seen, both] = [0, 0, 0, 0];
  while (seen < size && (i < one.length || j < other.length)) {
    const [a, b] = [one[i] ?? Infinity, other[j] ?? Infinity];
    if (a === b) both += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
    seen += 1;
  }
  return both / seen;
}

/** In ascending order; undefined for a text that is too short to resemble another. */
function sketchOf(text: string): Uint32Array | undefined {
  const words =
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const hashes = words.map(hashOf);
  const runs = new Uint32Array(words.length - RUN + 1);
  for (let at = 0; at < runs.length; at += 1) {
    let run = 0;
    for (let next = at; next < at + RUN; next += 1) run = Math.imul(run ^ hashes[next]!, 0x9e3779b1) ^ (run >>> 15);
    runs[at] = mixed(run);
  }
  return smallestOf(runs);
}

function smallestOf(runs: Uint32Array): Uint32Array {
  // Nearly always enough lie here, as hashes lie anywhere; to sort all would take most of the time.
  const bound = (4 * SKETCH * 2 ** 32) / runs.length;
  const smallest = distinct(runs.filter((run) => run < bound));
  return (smallest.length < SKETCH ? distinct(runs) : smallest).slice(0, SKETCH);
}

/** In ascending order; sorts what is given. */
function distinct(runs: Uint32Array): Uint32Array {
  return runs.sort().filter((run, index) => index === 0 || run !== runs[index - 1]);
}

/** FNV-1a over the code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

class Groups {
  private readonly parents = new Map<string, string>();

  join(one: string, other: string): void {
    const [first, second] = [this.root(one), this.root(other)];
    this.parents.set(first, first);
    this.parents.set(second, first);
  }

  list(): string[][] {
    const members = new Map<string, string[]>();
    for (const id of this.parents.keys()) {
      const root = this.root(id);
      const group = members.get(root);
      if (group) group.push(id);
      else members.set(root, [id]);
    }
    return [...members.values()].filter((group) => group.length > 1).map((group) => group.toSorted());
  }

  private root(id: string): string {
    let at = id;
    for (let parent = this.parents.get(at); parent !== undefined && parent !== at; parent = this.parents.get(at)) {
      // Whoever comes here next has half the way.
      const further = this.parents.get(parent) ?? parent;
      this.parents.set(at, further);
      at = further;
    }
    return at;
  }
}
