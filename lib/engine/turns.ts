import { setImmediate } from 'node:timers/promises';

/**
 * Lets one answer begin in each turn of the event loop, in the order of asking. Finding and choosing sentences keeps the
 * only thread busy; when many ask at once, all of them would begin in one turn, and answers that are under way would
 * wait for seconds between two pieces.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  next(): Promise<void> {
    this.#last = this.#last.then(() => setImmediate());
    return this.#last;
  }
}
