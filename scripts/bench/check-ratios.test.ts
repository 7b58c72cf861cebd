import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRatios, parseExpectedRatios } from './check-ratios.ts';

const SECTIONS = ['peers', 'parts', 'growth', 'start', 'stores', 'page'];
const EXPECTED = { parts: { splitting: { value: 0.8, tolerance: 0.25 } } };
const parse = (content: unknown) => parseExpectedRatios(JSON.stringify(content), 'ratios.json', SECTIONS);

describe('the guard of the ratios', () => {
  it('lets a ratio be lower by its tolerance, and no more', () => {
    expect(checkRatios({ parts: { splitting: 0.61 } }, EXPECTED).faults).toEqual([]); // 0.8 less a quarter is 0.6
    expect(checkRatios({ parts: { splitting: 0.59 } }, EXPECTED).faults).toEqual([
      '"splitting" has fallen to 0.590: at least 0.600 is expected.',
    ]);
  });

  it('takes what is no number for fallen', () => {
    expect(checkRatios({ parts: { splitting: Number.NaN } }, EXPECTED).faults).toHaveLength(1);
  });

  it('blames a section that was chosen and has not measured what is expected of it', () => {
    const { lines, faults } = checkRatios({ parts: {} }, EXPECTED);
    expect(lines.join()).toContain('not measured');
    expect(faults).toEqual(['"splitting" was not measured: at least 0.600 is expected.']);
  });

  it('sees a ratio that has got another name', () => {
    expect(checkRatios({ parts: { dividing: 0.9 } }, EXPECTED).faults).toHaveLength(1);
  });

  it('asks nothing of a section that was not chosen', () => {
    expect(checkRatios({ peers: {} }, EXPECTED)).toEqual({ lines: [], faults: [] });
  });

  it('says of what nothing is expected', () => {
    expect(checkRatios({ parts: { new: 2 } }, {}).lines.join()).toContain('nothing is expected of it');
  });
});

describe('what is expected', () => {
  it('says why where half of a value passes', () => {
    const half = { value: 3, tolerance: 0.5 };
    expect(() => parse({ parts: { words: half } })).toThrow('ratios.json cannot be read');
    expect(parse({ parts: { words: { ...half, because: 'Runs differ by half.' } } }).parts!.words!.tolerance).toBe(0.5);
  });

  it('is refused by the name of its file', () => {
    expect(() => parse({ parts: { words: 1 } })).toThrow('ratios.json cannot be read');
    expect(() => parse({ paarts: {} })).toThrow('ratios.json cannot be read');
  });

  it('stands in git for every section of the short form that has ratios', () => {
    const file = new URL('expected-ratios.json', import.meta.url);
    const kept = parseExpectedRatios(readFileSync(file, 'utf8'), 'expected-ratios.json', SECTIONS);
    expect(Object.keys(kept)).toEqual(['peers', 'parts', 'growth', 'page']);
    // What is thirty times slower would be seen, or half as good in all but the one that says why.
    const divided = (by: number) =>
      Object.fromEntries(
        Object.entries(kept).map(([section, ratios]) => [
          section,
          Object.fromEntries(Object.entries(ratios).map(([name, { value }]) => [name, value / by])),
        ]),
      );
    const all = Object.values(kept).flatMap(Object.entries<{ because?: string | undefined }>);
    expect(checkRatios(divided(30), kept).faults).toHaveLength(all.length);
    const blamed = checkRatios(divided(2), kept).faults.length;
    expect(blamed).toBe(all.filter(([, { because }]) => because === undefined).length);
  });

  it('of the growth of a question is not met by one that takes 10 ms and a tenth for each passage', () => {
    const file = new URL('expected-ratios.json', import.meta.url);
    const { growth } = parseExpectedRatios(readFileSync(file, 'utf8'), 'expected-ratios.json', SECTIONS);
    // The sizes of the short form.
    const ratios = { 'growth of a question': (10 + 0.1 * 107) / (10 + 0.1 * 988) };
    expect(checkRatios({ growth: ratios }, { growth: growth! }).faults).toHaveLength(1);
  });
});
