/** A table of its own for the runs whose hashes end with the same bits, so that one that grows keeps nobody waiting. */
const TABLES = 64;
const SMALLEST = 64;
/** Of its slots, so many may be taken. */
const FULL = 0.75;

/** Notes beyond these are not taken; with tables and lists they take 400 MB at most. */
const MOST_NOTES = 2 ** 24;
/** Of the pages that lists of holders are kept on. */
const PAGE = 2 ** 10;

/**
 * Which texts hold a run of words, as numbers in typed arrays: of a corpus of hundreds of thousands of texts that is a fifth of what maps and lists take,
 * and no number of texts is too large. Those of which no note can be taken any more are still compared with the ones before.
 */
export class RunHolders {
  readonly #most: number;
  readonly #mostOfRun: number;
  readonly #tables = Array.from({ length: TABLES }, () => new RunTable());
  /** Pairs: a text, and what the table had for its run before: another pair, or the first text. */
  readonly #pages: Uint32Array[] = [];
  #lists = 0;
  #notes = 0;

  /** @param mostOfRun holders of one run that are noted */
  constructor(mostOfRun: number, most = MOST_NOTES) {
    this.#mostOfRun = mostOfRun;
    this.#most = most;
  }

  get isFull(): boolean {
    return this.#notes >= this.#most;
  }

  /**
   * Notes that a text holds a run, when there is room.
   *
   * @param run 32 bits
   * @param text number, below 2^31
   * @param met called with each text that was noted before
   */
  add(run: number, text: number, met: (other: number) => void): void {
    const table = this.#tables[run % TABLES]!;
    const slot = table.find(run);
    const first = table.values[slot]!;
    if (first === 0) {
      if (this.isFull) return;
      table.take(slot, run, 2 * text + 1);
      this.#notes += 1;
      return;
    }
    let holders = 1;
    let at = first;
    // Odd: the one text that holds it. Even: where the list of them ends.
    for (; at % 2 === 0; holders += 1) {
      const [page, place] = placeOf(at / 2 - 1);
      met(this.#pages[page]![place]!);
      at = this.#pages[page]![place + 1]!;
    }
    met((at - 1) / 2);
    if (holders >= this.#mostOfRun || this.isFull) return;
    table.values[slot] = 2 * this.#listed(text, first);
    this.#notes += 1;
  }

  /** @returns the number of the pair, from one */
  #listed(text: number, before: number): number {
    const [page, place] = placeOf(this.#lists);
    const on = (this.#pages[page] ??= new Uint32Array(2 * PAGE));
    on[place] = text;
    on[place + 1] = before;
    this.#lists += 1;
    return this.#lists;
  }
}

function placeOf(at: number): [page: number, place: number] {
  return [Math.floor(at / PAGE), 2 * (at % PAGE)];
}

/** Open addressing with linear probing. */
class RunTable {
  #runs = new Uint32Array(SMALLEST);
  /** By slots; nought in those that are free. */
  values = new Uint32Array(SMALLEST);
  #taken = 0;
  #bits = Math.log2(SMALLEST);

  /** The slot of a run, or the free one for it. */
  find(run: number): number {
    const mask = this.#runs.length - 1;
    // Runs that stand for a text are small, so they are spread (Knuth's multiplicative hashing).
    let slot = Math.imul(run, 0x9e3779b1) >>> (32 - this.#bits);
    while (this.values[slot] !== 0 && this.#runs[slot] !== run) slot = (slot + 1) & mask;
    return slot;
  }

  take(slot: number, run: number, value: number): void {
    this.#runs[slot] = run;
    this.values[slot] = value;
    this.#taken += 1;
    if (this.#taken > FULL * this.#runs.length) this.#grow();
  }

  #grow(): void {
    const [runs, values] = [this.#runs, this.values];
    this.#runs = new Uint32Array(2 * runs.length);
    this.values = new Uint32Array(2 * runs.length);
    this.#bits += 1;
    for (let at = 0; at < runs.length; at += 1) {
      if (values[at] === 0) continue;
      const run = runs[at]!;
      const slot = this.find(run);
      this.#runs[slot] = run;
      this.values[slot] = values[at]!;
    }
  }
}
