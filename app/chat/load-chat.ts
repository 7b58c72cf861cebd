import type * as Live from './live-chat.ts';

/** Loads what a question is asked with; the browser keeps it, so whoever is about to ask can do so before. An error where it cannot be had. */
export function loadChat(): Promise<typeof Live | Error> {
  return import('./live-chat.ts').catch(
    // Each bundler and browser has its own error for it; for the reader it is one: the server has not given a file.
    (cause: unknown) => new TypeError('The chat could not be loaded.', { cause }),
  );
}
