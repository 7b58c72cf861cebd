import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeadlines } from './deadlines.ts';
import type { Deadlines } from './deadlines.ts';
import { ModelFault } from './fault.ts';

const TIMEOUTS = { firstChunkMs: 1_000, chunkMs: 100, totalMs: 10_000 };
const never = new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Waits for a word that never comes, and gives what went wrong after how long. */
async function silence(deadlines: Deadlines) {
  const since = Date.now();
  const waiting = deadlines.wait(never).catch((error: unknown) => error);
  const running = vi.advanceTimersToNextTimerAsync();
  const fault = await waiting;
  await running;
  return { kind: (fault as ModelFault).kind, milliseconds: Date.now() - since };
}

describe('deadlines', () => {
  it('gives up when no first word comes', async () => {
    const deadlines = createDeadlines(TIMEOUTS);
    expect(await silence(deadlines)).toEqual({ kind: 'silent', milliseconds: 1_000 });
    expect(deadlines.signal.reason).toBeInstanceOf(ModelFault);
  });

  it('gives up sooner when words have come and the next one does not', async () => {
    const deadlines = createDeadlines(TIMEOUTS);
    deadlines.heard();
    expect(await silence(deadlines)).toEqual({ kind: 'stalled', milliseconds: 100 });
  });

  it('does not take parts without a word for words: the clock goes on', async () => {
    const deadlines = createDeadlines(TIMEOUTS);
    const waiting = deadlines.wait(new Promise((resolve) => setTimeout(resolve, 700)));
    await vi.advanceTimersByTimeAsync(700);
    await waiting;
    expect(await silence(deadlines)).toEqual({ kind: 'silent', milliseconds: 300 });
  });

  it('does not hold a slow reader against the model', async () => {
    const deadlines = createDeadlines(TIMEOUTS);
    deadlines.heard();
    // Nobody asks for the next word for five seconds.
    await vi.advanceTimersByTimeAsync(5_000);
    expect(deadlines.signal.aborted).toBe(false);
    await expect(deadlines.wait(Promise.resolve('word'))).resolves.toBe('word');
  });

  it('ends an answer that never ends, whatever keeps coming', async () => {
    const deadlines = createDeadlines(TIMEOUTS);
    deadlines.heard();
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(deadlines.wait(never)).rejects.toMatchObject({ kind: 'endless' });
  });

  it("passes the caller's own reason on, at once", async () => {
    const caller = new AbortController();
    const deadlines = createDeadlines(TIMEOUTS, caller.signal);
    const waiting = deadlines.wait(never);
    const left = new Error('the reader has left');
    caller.abort(left);
    await expect(waiting).rejects.toBe(left);
  });

  it('does not begin for a caller who has already left', async () => {
    const deadlines = createDeadlines(TIMEOUTS, AbortSignal.abort(new Error('gone')));
    await expect(deadlines.wait(never)).rejects.toThrow('gone');
    deadlines.end();
  });

  it('leaves no clock running after the end, and stops what still runs', () => {
    const deadlines = createDeadlines(TIMEOUTS);
    deadlines.end();
    expect(vi.getTimerCount()).toBe(0);
    expect(deadlines.signal.aborted).toBe(true);
  });
});
