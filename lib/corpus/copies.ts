import type { Article } from '#lib/domain.ts';

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

/**
 * Groups of articles that print the same text or nearly so: a wire story in two newspapers is one origin. Groups of
 * two and more, ids in order; whoever resembles one member belongs to the group.
 *
 * Resemblance is estimated from bottom-k sketches (Broder, "On the resemblance and containment of documents", 1997).
 */
export function groupCopies(articles: readonly Pick<Article, 'id' | 'text' | 'hash'>[]): string[][] {
  const groups = new Groups();
  const firstByHash = new Map<string, string>();
  const sketches = new Map<string, Uint32Array>();
  for (const { id, text, hash } of articles) {
    const first = firstByHash.get(hash);
    if (first !== undefined) {
      groups.join(first, id);
      continue;
    }
    firstByHash.set(hash, id);
    const sketch = sketchOf(text);
    if (sketch) sketches.set(id, sketch);
  }
  for (const [one, other] of resemblingPairs(sketches)) groups.join(one, other);
  return groups.list();
}

function* resemblingPairs(sketches: Map<string, Uint32Array>): Generator<[string, string]> {
  const holders = new Map<number, string[]>();
  for (const [id, sketch] of sketches) {
    const shared = new Map<string, number>();
    for (const run of sketch) {
      const ids = holders.get(run);
      if (!ids) {
        holders.set(run, [id]);
        continue;
      }
      for (const other of ids) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (ids.length < MOST_TEXTS) ids.push(id);
    }
    for (const [other, count] of shared) {
      if (count >= 2 && resemblance(sketch, sketches.get(other)!) >= NEAR) yield [other, id];
    }
  }
}

/** The share of the smallest runs of both together that both have. */
function resemblance(one: Uint32Array, other: Uint32Array): number {
  const size = Math.min(SKETCH, Math.max(one.length, other.length));
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
  runs.sort();
  return runs.filter((run, index) => index === 0 || run !== runs[index - 1]).subarray(0, SKETCH);
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
      members.set(root, [...(members.get(root) ?? []), id]);
    }
    return [...members.values()].filter((group) => group.length > 1).map((group) => group.toSorted());
  }

  private root(id: string): string {
    let at = id;
    for (let parent = this.parents.get(at); parent !== undefined && parent !== at; parent = this.parents.get(at))
      at = parent;
    return at;
  }
}
