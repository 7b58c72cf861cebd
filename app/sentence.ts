import { logFault } from './log.ts';

/**
 * What a reader is told of something that was thrown: the message of a `UserError`, which is written for them, or a
 * general sentence; anything else may hold paths or keys and goes to the server's log alone.
 */
export function sentenceFor(thrown: unknown): string {
  logFault(thrown);
  // By name: pages and route handlers are bundled apart, and each bundle has a class of its own.
  if (thrown instanceof Error && thrown.name === 'UserError') return thrown.message;
  return 'Something went wrong on the server; its log says what.';
}
