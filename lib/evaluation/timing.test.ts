import { describe, expect, it } from 'vitest';
import { timingsOf } from './timing.ts';

const timed = (retrieve: number, firstText: number | null) => ({
  milliseconds: { retrieve, firstText, total: retrieve },
});

describe('timings', () => {
  it('are the median and the time that 95% stay within', () => {
    const times = Array.from({ length: 100 }, (_, index) => timed(100 - index, null));
    expect(timingsOf(times).retrieve).toEqual({ median: 50, p95: 95 });
  });

  it('leave out what did not happen', () => {
    expect(timingsOf([timed(1, 4), timed(2, null)]).firstText).toEqual({ median: 4, p95: 4 });
    expect(timingsOf([]).total).toEqual({ median: null, p95: null });
  });
});
