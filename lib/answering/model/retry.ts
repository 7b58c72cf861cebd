import { setTimeout as wait } from 'node:timers/promises';
import { APICallError } from 'ai';

const FIRST_PAUSE_MS = 1_000;

/**
 * How long to wait before a request that failed is sent again: as long as the provider asks for, or a second, then twice as
 * long each time. `undefined` when it would fail again.
 *
 * @param tries how often it was sent again already
 */
export function pauseBeforeRetry(thrown: unknown, tries: number, now: number = Date.now()): number | undefined {
  if (!APICallError.isInstance(thrown) || !thrown.isRetryable) return undefined;
  return askedPause(thrown.responseHeaders ?? {}, now) ?? FIRST_PAUSE_MS * 2 ** tries;
}

/** RFC 9110, 10.2.3: seconds or a date; OpenAI sends milliseconds as well, which are more exact. */
function askedPause(headers: Record<string, string>, now: number): number | undefined {
  const exact = Number.parseFloat(headers['retry-after-ms'] ?? '');
  if (exact >= 0) return exact;
  const asked = headers['retry-after'];
  if (asked === undefined) return undefined;
  const milliseconds = /^\s*[\d.]+\s*$/.test(asked) ? Number(asked) * 1_000 : Date.parse(asked) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

/** Ends early, with its reason, when the signal aborts. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
}
