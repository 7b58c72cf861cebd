import type { Told } from '../language/told.tsx';

/** What the reader is told of a request that failed: the server's own sentence where it gave one. */
export function problemOf(error: Error): Told {
  const said = textIn(error.message, 'error');
  if (said) return said;
  // What a browser throws when it cannot reach the server, each in its own words.
  if (error instanceof TypeError) return { key: 'problem.unreachable' };
  return error.message || { key: 'problem.notAnswered' };
}

/** What the server's log calls a request that the server failed on. */
export function requestOf(error: Error): string | undefined {
  return textIn(error.message, 'requestId');
}

/** Whether the server has refused a question because its conversation has gone on in another tab. */
export function isBehind(error: Error): boolean {
  return textIn(error.message, 'reason') === 'behind';
}

/** A field of a refused request, whose body the AI SDK passes on as the message. */
function textIn(message: string, name: 'error' | 'reason' | 'requestId'): string | undefined {
  try {
    const body: unknown = JSON.parse(message);
    const text = typeof body === 'object' && body && (body as { [field in typeof name]?: unknown })[name];
    if (typeof text === 'string') return text;
  } catch {
    // Not JSON: a sentence of the answer stream, or a failure of the network.
  }
  return undefined;
}
