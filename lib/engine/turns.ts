import { setImmediate } from 'node:timers/promises';

/** A server takes one new connection in a turn, and each request a few to be read. All of them together take less than a millisecond. */
const TURNS_BETWEEN = 10;

/**
 * Lets one answer begin every few turns of the event loop, in the order of asking. Finding and choosing sentences keeps the
 * only thread busy; when many ask at once, all of them would begin in one turn, and answers that are under way would
 * wait for seconds between two pieces.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  next(): Promise<void> {
    this.#last = this.#last.then(async () => {
      for (let turn = 0; turn < TURNS_BETWEEN; turn++) await setImmediate();
    });
    return this.#last;
  }
}
