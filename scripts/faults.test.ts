import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main, Tally } from './faults.ts';
import { FaultBench, type Outcome } from './faults/bench.ts';
import type { Fault } from './faults/fault.ts';

/** A sample of what `npm run faults` does whole, spread over a run from its first file operation to its last. */
const SAMPLED = 3;
const MODES: Omit<Fault, 'at'>[] = [
  { mode: 'eio', stays: false },
  { mode: 'enospc', stays: true },
  { mode: 'torn', stays: false },
  { mode: 'killed', stays: false },
  { mode: 'lost', stays: false },
];
const EVERY_DAMAGE = 17;

describe('npm run faults', () => {
  it('knows no other part than those it names', async () => {
    await expect(main(['--only', 'damage', '--only', 'grph'])).rejects.toThrow(
      'There is no part "grph": the parts are first, update, graph, ask, damage.',
    );
  });

  it('never says of nothing that every promise was kept', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    try {
      const tally = new Tally(false);
      expect(() => tally.print()).toThrow('Nothing was tried');
      tally.add('damage', { what: 'a file cut short', run: '', found: '', state: 'old', wrong: [] });
      tally.print();
      expect(log).toHaveBeenLastCalledWith('Every promise was kept.');
    } finally {
      log.mockRestore();
    }
  });
});

describe('an index', () => {
  const bench = new FaultBench();
  beforeAll(() => bench.prepare(), 60_000);
  afterAll(() => bench.dispose());

  const broken = (outcomes: Outcome[]) => outcomes.filter(({ wrong }) => wrong.length > 0);

  it.each(MODES)('survives a file operation that fails: $mode', { timeout: 60_000 }, async (fault) => {
    if (bench.shimProblem !== undefined) {
      console.log(`Operations are not made to fail here: ${bench.shimProblem}.`);
      return;
    }
    const last = await bench.operations('graph');
    const outcomes = [];
    // Each mode at other places than the one before.
    const offset = MODES.indexOf(fault) / MODES.length;
    for (let sample = 0; sample < SAMPLED; sample++) {
      const at = Math.ceil(((sample + offset) * last) / SAMPLED);
      outcomes.push(await bench.indexWith('graph', { ...fault, at }));
    }
    expect(broken(outcomes)).toEqual([]);
    // These two concern writes only, and a sample may meet none.
    expect(outcomes.some(({ fired }) => fired) || ['torn', 'lost'].includes(fault.mode)).toBe(true);
  });

  it('answers rightly, or is refused with the cure, whichever file is damaged', { timeout: 60_000 }, async () => {
    const outcomes: Outcome[] = [];
    await bench.everyDamage(
      (_, outcome) => outcomes.push(outcome),
      (at) => at % EVERY_DAMAGE === 3,
    );
    expect(broken(outcomes)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(5);
  });
});
