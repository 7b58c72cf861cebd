/** A sentence for the reader about a request that failed: the server's own where it gave one. */
export function problemOf(error: Error): string {
  const said = sentenceIn(error.message);
  if (said) return said;
  // What a browser throws when it cannot reach the server, each in its own words.
  if (error instanceof TypeError) return 'Footnote could not be reached. Is it still running?';
  return error.message || 'The question could not be answered.';
}

/** The `error` of a refused request, whose body the AI SDK passes on as the message. */
function sentenceIn(message: string): string | undefined {
  try {
    const body: unknown = JSON.parse(message);
    if (typeof body === 'object' && body && 'error' in body && typeof body.error === 'string') return body.error;
  } catch {
    // Not JSON: a sentence of the answer stream, or a failure of the network.
  }
  return undefined;
}
