import { setImmediate as nextTurn } from 'node:timers/promises';

/** Long work lets whatever else waits have a turn this often. */
const TURN_MILLISECONDS = 8;

/** Lets long work in a process that answers questions too give way to them. */
export class Pauses {
  #last = performance.now();

  /** To be awaited wherever the work may pause; pauses only when it has kept the thread for some milliseconds. */
  async giveWay(): Promise<void> {
    if (performance.now() - this.#last < TURN_MILLISECONDS) return;
    await nextTurn();
    this.#last = performance.now();
  }
}
