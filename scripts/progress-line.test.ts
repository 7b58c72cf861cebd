import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from './progress-line.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is written to a terminal, or to a file, when 100 articles are done at one every `every` milliseconds. */
function write(isTTY: boolean, every: number): string[] {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  const progress = startProgress('Indexing', 'articles', stream);
  for (let done = 1; done <= 100; done++) {
    vi.advanceTimersByTime(every);
    progress.update(done, 100);
  }
  progress.end();
  return written;
}

describe('progress on a terminal', () => {
  it('is one line with a bar, how many are done, the rate and the time left', () => {
    const [first] = write(true, 200);
    expect(first).toMatch(/^\r\x1b\[2K░{24} Indexing 1 of 100 articles, 5\.0\/s, 20 s left$/);
    expect(write(true, 200).join('')).not.toContain('\n');
  });

  it('fills the bar and leaves nothing behind', () => {
    const written = write(true, 200);
    expect(written.at(-2)).toContain(`${'█'.repeat(24)} Indexing 100 of 100`);
    expect(written.at(-1)).toBe('\r\x1b[2K');
  });

  it('is not drawn more often than an eye follows', () => {
    expect(write(true, 10).length).toBeLessThan(15);
  });

  it('tells long times in minutes', () => {
    expect(write(true, 10_000)[0]).toContain('17 min left');
  });
});

describe('progress in a file', () => {
  it('is a plain line every few seconds', () => {
    const written = write(false, 200);
    expect(written[0]).toBe('Indexing 25 of 100 articles, 5.0/s, 15 s left\n');
    expect(written).toHaveLength(4);
    expect(written.join('')).not.toMatch(/[\x1b\r█░]/);
  });

  it('says nothing of what is done at once', () => {
    expect(write(false, 1)).toEqual([]);
  });
});

it('survives having nothing to do', () => {
  const written: string[] = [];
  const progress = startProgress('Indexing', 'articles', {
    isTTY: true,
    write: (text: string) => written.push(text),
  } as unknown as NodeJS.WriteStream);
  progress.update(0, 0);
  progress.end();
  expect(written.join('')).not.toMatch(/NaN|Infinity/);
});
