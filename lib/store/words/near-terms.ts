import type { VocabularyEntry } from '../store.ts';

/** From so many letters on two edits are still the same word; in a shorter one they are another. */
const LONG_TERM = 8;

interface Bucket {
  entries: VocabularyEntry[];
  letters: number[];
}

/**
 * Finds the terms of a vocabulary that are spelt like another: one edit away, or two for a term of 8 letters and more.
 * An edit inserts, drops or replaces a letter, or swaps two neighbours. Letters are UTF-16 code units.
 *
 * Every term of a fitting length is looked at, but most go by their letters alone: an edit changes at most two of the
 * bits that say which letters occur. What is left is compared letter by letter; 100,000 terms take a few milliseconds.
 */
export class NearTerms {
  readonly #byLength = new Map<number, Bucket>();

  constructor(vocabulary: Iterable<VocabularyEntry>) {
    for (const entry of vocabulary) {
      const length = entry.term.length;
      const bucket = this.#byLength.get(length) ?? { entries: [], letters: [] };
      bucket.entries.push(entry);
      bucket.letters.push(lettersOf(entry.term));
      this.#byLength.set(length, bucket);
    }
  }

  /** Nearest first, then by number of passages, then by code unit; never the term itself. */
  find(term: string): VocabularyEntry[] {
    const most = term.length >= LONG_TERM ? 2 : 1;
    const letters = lettersOf(term);
    const found: { entry: VocabularyEntry; edits: number }[] = [];
    for (let length = term.length - most; length <= term.length + most; length++) {
      const bucket = this.#byLength.get(length);
      bucket?.letters.forEach((others, at) => {
        if (bitsOf(letters ^ others) > 2 * most) return;
        const entry = bucket.entries[at] as VocabularyEntry;
        const edits = editsBetween(term, entry.term, most);
        if (edits !== undefined && edits > 0) found.push({ entry, edits });
      });
    }
    return found
      .toSorted(
        (one, other) =>
          one.edits - other.edits ||
          other.entry.documents - one.entry.documents ||
          (one.entry.term < other.entry.term ? -1 : 1),
      )
      .map(({ entry }) => entry);
  }
}

/** The least number of edits from one to the other, when that is at most `most`. No letter is edited twice. */
function editsBetween(one: string, other: string, most: number): number | undefined {
  for (let edits = 0; edits <= most; edits++) if (isWithin(one, 0, other, 0, edits)) return edits;
  return undefined;
}

function isWithin(one: string, from: number, other: string, start: number, edits: number): boolean {
  let i = from;
  let j = start;
  while (i < one.length && j < other.length && one[i] === other[j]) {
    i += 1;
    j += 1;
  }
  const [left, right] = [one.length - i, other.length - j];
  if (left === 0 || right === 0) return Math.max(left, right) <= edits;
  if (edits === 0) return false;
  const isSwap = one[i] === other[j + 1] && one[i + 1] === other[j];
  return (
    isWithin(one, i + 1, other, j + 1, edits - 1) ||
    isWithin(one, i + 1, other, j, edits - 1) ||
    isWithin(one, i, other, j + 1, edits - 1) ||
    (isSwap && left > 1 && right > 1 && isWithin(one, i + 2, other, j + 2, edits - 1))
  );
}

/** One of 32 bits for every letter that occurs. */
function lettersOf(term: string): number {
  let bits = 0;
  for (let at = 0; at < term.length; at++) bits |= 1 << (term.charCodeAt(at) & 31);
  return bits;
}

/** How many bits are set (Hacker's Delight, figure 5-2). */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
