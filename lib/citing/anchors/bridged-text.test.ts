import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridge, BridgedText } from './bridged-text.ts';

describe('a bridged text', () => {
  it.each([
    ['a\n\n b\u00A0c', 'a b c'],
    ['“It’s”', '"It\'s"'],
    ['1911–1914…', '1911-1914...'],
    ['می\u200Cروم', 'میروم'],
    ['**Ice** blocked _the_ ***quay***.', 'Ice blocked the quay.'],
    // What changes the meaning stays.
    ['2 * 3, 2*3, snake_case, ~~never~~, ****', '2 * 3, 2*3, snake_case, ~~never~~, ****'],
    ['Été, Ångström, ß, 10²', 'Été, Ångström, ß, 10²'],
  ])('of %j is %j', (text, bridged) => {
    expect(bridge(text)).toBe(bridged);
  });

  it('tells where a quote stands in the text as it is', () => {
    const text = 'He said:\n“It’s\u00A0late…” Then he left.';
    const [place] = new BridgedText(text).placesOf('"It\'s late..."', 9);
    expect(text.slice(place!.start, place!.end)).toBe('“It’s\u00A0late…”');
  });

  it('gives no more places than are asked for, and none for nothing', () => {
    expect(new BridgedText('a a a').placesOf('a', 2)).toHaveLength(2);
    expect(new BridgedText('a a a').placesOf(' \u200B', 2)).toEqual([]);
  });

  it('finds any slice of a text where it was cut from', () => {
    const signs = fc.string({
      unit: fc.constantFrom('a', 'b', '“', '”', '…', '–', '\u200B', '\u00AD', ' ', '\n', '👍'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(signs, fc.nat(30), fc.nat(30), (text, one, other) => {
        const [start, end] = [one, other].map((at) => at % (text.length + 1)).toSorted((a, b) => a - b);
        const quote = text.slice(start, end);
        const places = new BridgedText(text).placesOf(quote, 100);
        if (bridge(quote).trim() === '') return;
        const found = places.map((place) => bridge(text.slice(place.start, place.end)));
        expect(new Set(found)).toEqual(new Set([bridge(quote).trim()]));
        expect(places.some((place) => place.start >= start! && place.end <= end!)).toBe(true);
      }),
    );
  });
});
