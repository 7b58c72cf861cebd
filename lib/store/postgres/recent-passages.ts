import type { Passage } from '#lib/domain.ts';

/** A question looks at a hundred passages, at some of them more than once. */
export const MOST_RECENT = 2_000;

/** Passages of one generation that were read lately: about as many as `MOST_RECENT`, and none is read again while it is there. */
export class RecentPassages {
  readonly #read: (ids: number[]) => Promise<Passage[]>;
  readonly #recent = new Map<number, Passage>();

  /** @param read gives those that exist, in any order */
  constructor(read: (ids: number[]) => Promise<Passage[]>) {
    this.#read = read;
  }

  /** In the order of `ids`; ids that do not exist are left out. */
  async of(ids: number[]): Promise<Passage[]> {
    // An answer of its own: what is kept here may be forgotten while it reads, by whoever asks at the same time.
    const known = new Map<number, Passage>();
    const missing: number[] = [];
    for (const id of ids) {
      const passage = this.#recent.get(id);
      if (passage) known.set(id, passage);
      else missing.push(id);
    }
    if (missing.length > 0) {
      const found = await this.#read(missing);
      if (this.#recent.size + found.length > MOST_RECENT) this.#recent.clear();
      for (const passage of found) {
        known.set(passage.id, passage);
        this.#recent.set(passage.id, passage);
      }
    }
    return ids.flatMap((id) => known.get(id) ?? []);
  }
}
