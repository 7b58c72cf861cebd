import type { CitedEvent, MarkerTransform } from './marker-transform.ts';

/**
 * The events of a text that comes in pieces, each as soon as it is asked for: to be asked for one at a time, as `for await` does.
 * Written out, as an async generator waits three times for each event, and pieces of a few characters are mostly waited for.
 */
export class CitedStream implements AsyncIterableIterator<CitedEvent, undefined> {
  readonly #deltas: AsyncIterable<string>;
  readonly #transform: MarkerTransform;
  #pieces: AsyncIterator<string> | undefined;
  #events: CitedEvent[] = [];
  /** How many of the events have been given out. */
  #given = 0;
  #isOver = false;
  #fault: { error: unknown } | undefined;

  constructor(deltas: AsyncIterable<string>, transform: MarkerTransform) {
    this.#deltas = deltas;
    this.#transform = transform;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<CitedEvent, undefined>> {
    while (this.#given === this.#events.length) {
      if (this.#isOver) return this.#last();
      this.#pieces ??= this.#deltas[Symbol.asyncIterator]();
      this.#given = 0;
      let piece: IteratorResult<string> | undefined;
      try {
        piece = await this.#pieces.next();
        this.#isOver = piece.done === true;
        this.#events = piece.done ? this.#transform.end() : this.#transform.push(piece.value);
      } catch (error) {
        this.#isOver = true;
        this.#fault = { error };
        // It has not failed itself.
        if (piece) await this.#pieces.return?.();
        this.#events = this.#transform.end();
      }
    }
    return { done: false, value: this.#events[this.#given++]! };
  }

  /** Closes the text, whose rest nobody wants. */
  async return(): Promise<IteratorResult<CitedEvent, undefined>> {
    const wasOver = this.#isOver;
    this.#isOver = true;
    this.#fault = undefined;
    this.#given = this.#events.length;
    if (!wasOver) await this.#pieces?.return?.();
    return this.#last();
  }

  #last(): IteratorResult<CitedEvent, undefined> {
    const fault = this.#fault;
    this.#fault = undefined;
    if (fault) throw fault.error;
    return { done: true, value: undefined };
  }
}
