import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRatios, parseExpectedRatios } from './check-ratios.ts';

const EXPECTED = { splitting: { value: 0.8, tolerance: 0.25 } };

describe('the guard of the ratios', () => {
  it('lets a ratio be lower by its tolerance, and no more', () => {
    expect(checkRatios({ splitting: 0.61 }, EXPECTED).faults).toEqual([]); // 0.8 less a quarter is 0.6
    expect(checkRatios({ splitting: 0.59 }, EXPECTED).faults).toEqual([
      '"splitting" has fallen to 0.590: at least 0.600 is expected.',
    ]);
  });

  it('takes what is no number for fallen', () => {
    expect(checkRatios({ splitting: Number.NaN }, EXPECTED).faults).toHaveLength(1);
  });

  it('says what was not measured, and does not blame it', () => {
    const { lines, faults } = checkRatios({}, EXPECTED);
    expect(lines.join()).toContain('not measured');
    expect(faults).toEqual([]);
  });

  it('says of what nothing is expected', () => {
    expect(checkRatios({ new: 2 }, {}).lines.join()).toContain('nothing is expected of it');
  });

  it('reads what is kept in git', () => {
    const file = new URL('expected-ratios.json', import.meta.url);
    expect(Object.keys(parseExpectedRatios(readFileSync(file, 'utf8'), 'expected-ratios.json')).length).toBeGreaterThan(
      0,
    );
  });

  it('refuses another file by its name', () => {
    expect(() => parseExpectedRatios('{"a": 1}', 'ratios.json')).toThrow('ratios.json cannot be read');
  });
});
