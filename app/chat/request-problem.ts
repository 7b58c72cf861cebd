import type { Told } from '../language/told.tsx';

/** The body of a refused request; see `Refusal`. */
interface Refused {
  error?: unknown;
  reason?: unknown;
  retryAfter?: unknown;
  requestId?: unknown;
}

/** The message of an error about an answer that came without its end. */
export const CUT_OFF = JSON.stringify({ error: 'The answer has no end.', reason: 'cut-off' } satisfies Refused);

/**
 * What a request was refused with, by the body of the refusal. A server in between, such as a proxy, refuses in words of its own, which are none for a
 * reader: Footnote itself was not reached then.
 */
export function refusalOf(body: string): Error {
  return typeof bodyOf(body).error === 'string'
    ? new Error(body)
    : new TypeError('Another server than Footnote refuses.');
}

/**
 * What the reader is told of a request that failed: the server's own sentence where it gave one, by its reason where another language is read.
 *
 * @param language in which an answer that had begun has said what failed, BCP 47
 */
export function problemOf(error: Error, language?: string): Told {
  const { error: sentence, reason, retryAfter, requestId } = bodyOf(error.message);
  if (typeof sentence === 'string') {
    const seconds = typeof retryAfter === 'number' ? retryAfter : 0;
    if (reason === 'cut-off') return { key: 'problem.unreachable' };
    if (reason === 'signed-out') return { key: 'problem.signedOut' };
    if (reason === 'too-many') return { key: 'problem.tooMany', values: { count: seconds }, sentence };
    if (reason === 'spent') return { key: 'problem.spent', values: { count: Math.ceil(seconds / 3_600) }, sentence };
    if (reason === 'gone') return { key: 'problem.gone', sentence };
    if (reason === 'indexing') return { key: 'problem.notYetIndexed', sentence };
    return requestId === undefined ? sentence : { key: 'problem.server', sentence };
  }
  // What a browser throws when it cannot reach the server, each in its own words, or when another has answered.
  if (error instanceof TypeError || error instanceof SyntaxError)
    return { key: isOffline() ? 'problem.offline' : 'problem.unreachable' };
  if (!error.message) return { key: 'problem.notAnswered' };
  return language === undefined ? error.message : { sentence: error.message, language };
}

/** What the server's log calls a request that the server failed on. */
export function requestOf(error: Error): string | undefined {
  const { requestId } = bodyOf(error.message);
  return typeof requestId === 'string' ? requestId : undefined;
}

/** Whether the server has refused a question because its conversation has gone on in another tab. */
export function isBehind(error: Error): boolean {
  return bodyOf(error.message).reason === 'behind';
}

/** Whether the server has refused a question because the articles are still being indexed. */
export function isTooEarly(error: Error): boolean {
  return bodyOf(error.message).reason === 'indexing';
}

/** Only where the browser is certain: a machine without a network still reaches itself. */
function isOffline(): boolean {
  const { onLine } = navigator as { onLine?: boolean };
  return onLine === false;
}

/** The AI SDK passes the body of a refused request on as the message. */
function bodyOf(message: string): Refused {
  try {
    const body: unknown = JSON.parse(message);
    if (typeof body === 'object' && body) return body;
  } catch {
    // Not JSON: a sentence of the answer stream, or a failure of the network.
  }
  return {};
}
