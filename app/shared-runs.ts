/**
 * Work that is done by one run at a time and for all who wait: whoever asks while a run is under way needs a later one, for that may have passed by
 * what they have changed, and all of them share the next.
 */
export class SharedRuns<Result> {
  readonly #run: () => Promise<Result>;
  #current: Promise<unknown> | undefined;
  #next: Promise<Result> | undefined;

  constructor(run: () => Promise<Result>) {
    this.#run = run;
  }

  /** The result of a run that begins after this call. */
  next(): Promise<Result> {
    this.#next ??= this.#begin(this.#current);
    return this.#next;
  }

  async #begin(before: Promise<unknown> | undefined): Promise<Result> {
    // Its failure is told to those who waited for it.
    await before?.catch(() => undefined);
    const running = this.#run();
    this.#current = running;
    this.#next = undefined;
    try {
      return await running;
    } finally {
      if (this.#current === running) this.#current = undefined;
    }
  }
}
