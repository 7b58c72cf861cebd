/**
 * Something the person at the keyboard can mend. The message is a sentence that says what happened, what was
 * expected and found, and the cure. It is shown as it is, without a stack trace.
 */
export class UserError extends Error {
  override name = 'UserError';
}

/** The message of anything that was thrown, for a line of a log or a report. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
