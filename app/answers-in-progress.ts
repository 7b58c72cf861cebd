import 'server-only';

// The chat route and what Next runs at its start are bundled apart: what they share is the process.
const IN_PROGRESS = Symbol.for('footnote.answers');
const shared = globalThis as { [IN_PROGRESS]?: { count: number; none: PromiseWithResolvers<void> } };

/** Answers to readers that are being written by this process. */
export const answersInProgress = {
  begin(): void {
    const state = stateOf();
    if (state.count === 0) state.none = Promise.withResolvers();
    state.count += 1;
  },

  end(): void {
    const state = stateOf();
    state.count -= 1;
    if (state.count === 0) state.none.resolve();
  },

  /** Waits until there is none. */
  async none(): Promise<void> {
    while (stateOf().count > 0) await stateOf().none.promise;
  },
};

function stateOf(): { count: number; none: PromiseWithResolvers<void> } {
  return (shared[IN_PROGRESS] ??= { count: 0, none: Promise.withResolvers() });
}
