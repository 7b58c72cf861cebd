import { ModelFault } from './fault.ts';
import type { ModelFaultKind } from './fault.ts';

export interface Timeouts {
  /** From the request, connecting and trying again included, to the first piece of the answer. */
  firstChunkMs: number;
  /** Between two pieces. */
  chunkMs: number;
  totalMs: number;
}

/**
 * Watches over one answer. The AI SDK's own limits would not do: its first one starts only when the provider has
 * begun to respond, and its second one also runs while a slow reader, not the model, keeps everybody waiting.
 */
export interface Deadlines {
  /** Aborts with a {@link ModelFault} when time is up, or with the caller's own reason. */
  signal: AbortSignal;
  /** Waits for the model, on the model's time. Rejects as soon as the signal aborts. */
  wait<T>(next: PromiseLike<T>): Promise<T>;
  /** Milliseconds that the model has left until it must be heard. */
  left(): number;
  /** A piece of the answer has come. */
  heard(): void;
  /** Stops all clocks, and the request if it is still running. */
  end(): void;
}

export function createDeadlines({ firstChunkMs, chunkMs, totalMs }: Timeouts, caller?: AbortSignal): Deadlines {
  const controller = new AbortController();
  const signal = caller ? AbortSignal.any([caller, controller.signal]) : controller.signal;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  // Nobody may be waiting when it happens.
  aborted.catch(() => {});
  if (signal.aborted) reject(signal.reason);
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });

  const after = (milliseconds: number, kind: ModelFaultKind) =>
    setTimeout(() => controller.abort(new ModelFault(kind, `${kind} for ${milliseconds} ms`)), milliseconds);

  const total = after(totalMs, 'endless');
  let onExpiry: ModelFaultKind = 'silent';
  let left = firstChunkMs;

  return {
    signal,
    async wait(next) {
      const since = performance.now();
      const timer = after(Math.max(left, 0), onExpiry);
      try {
        return await Promise.race([next, aborted]);
      } finally {
        clearTimeout(timer);
        left -= performance.now() - since;
      }
    },
    left: () => left,
    heard() {
      left = chunkMs;
      onExpiry = 'stalled';
    },
    end() {
      clearTimeout(total);
      controller.abort(new DOMException('The answer has ended.', 'AbortError'));
    },
  };
}
