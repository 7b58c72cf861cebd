const PAGE = 64;

/** Sketches of texts by number, each at most `longest` 32-bit numbers, beside each other: arrays of their own would take thrice the room. */
export class Sketches {
  readonly #longest: number;
  readonly #pages: Uint32Array[] = [];
  #length = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get length(): number {
    return this.#length;
  }

  push(sketch: Uint32Array): void {
    const page = (this.#pages[Math.floor(this.#length / PAGE)] ??= new Uint32Array(PAGE * (1 + this.#longest)));
    const start = (this.#length % PAGE) * (1 + this.#longest);
    page[start] = sketch.length;
    page.set(sketch, start + 1);
    this.#length += 1;
  }

  at(number: number): Uint32Array {
    const page = this.#pages[Math.floor(number / PAGE)]!;
    const start = (number % PAGE) * (1 + this.#longest);
    return page.subarray(start + 1, start + 1 + page[start]!);
  }
}
