import { MAX_SEEN } from '#lib/chat-limits.ts';

/** The turns that a tab has seen, by their ids. The server asks no question of a tab that has not seen the last one that is kept. */
export class SeenTurns {
  /** Of the conversation as it is kept, also where they were replaced since; the last at the end. */
  readonly #kept = new Set<string>();
  /** Asked, and no word has come of whether they are kept: it may be lost on its way. However many fail, they take no other's place. */
  readonly #unsure = new Set<string>();

  /** The last ones, as many as a request may tell of. */
  get last(): string[] {
    return [...lastOf(this.#kept), ...lastOf(this.#unsure)];
  }

  keep(id: string): void {
    this.#unsure.delete(id);
    this.#kept.delete(id);
    this.#kept.add(id);
  }

  ask(id: string): void {
    this.#unsure.add(id);
  }
}

function lastOf(ids: ReadonlySet<string>): string[] {
  return [...ids].slice(-MAX_SEEN / 2);
}
