// The server and the app that it serves are bundled apart: what they share is the process.
const LISTENING = Symbol.for('footnote.listening');
const shared = globalThis as { [LISTENING]?: PromiseWithResolvers<void> };

/** Resolves when the server of this process takes connections; never where none is opened. */
export function whenListening(): Promise<void> {
  return said().promise;
}

export function sayListening(): void {
  said().resolve();
}

function said(): PromiseWithResolvers<void> {
  return (shared[LISTENING] ??= Promise.withResolvers());
}
