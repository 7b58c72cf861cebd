import type { Citation } from '#lib/domain.ts';

/**
 * The citations of an answer that is being written come whole each time and as new objects. Read by this, one that says what it said
 * before is the object that it was: what is drawn from it need not be drawn again.
 */
export class StableCitations {
  readonly #known = new Map<number, { json: string; citation: Citation }>();
  #given: readonly Citation[] = [];
  #read: ReadonlyMap<number, Citation> = new Map();

  /** By number; the same map while all of them are the same. */
  read(citations: readonly Citation[]): ReadonlyMap<number, Citation> {
    if (citations === this.#given) return this.#read;
    this.#given = citations;
    const read = new Map(citations.map((citation) => [citation.n, this.#same(citation)]));
    const isNew = read.size !== this.#read.size || [...read].some(([n, citation]) => this.#read.get(n) !== citation);
    if (isNew) this.#read = read;
    return this.#read;
  }

  #same(citation: Citation): Citation {
    const json = JSON.stringify(citation);
    const known = this.#known.get(citation.n);
    if (known?.json === json) return known.citation;
    this.#known.set(citation.n, { json, citation });
    return citation;
  }
}
