import { describe, expect, it } from 'vitest';
import { quotationsIn } from './quotations.ts';

describe('quotationsIn', () => {
  it.each([
    ['He said “no” and "yes".', ['no', 'yes'], 'typographic and straight marks'],
    ['«Oui», „ja“, ‘well then’', ['Oui', 'ja', 'well then'], 'other marks'],
    ['“He said “no” twice”', ['He said “no” twice'], 'the outermost of nested ones'],
    ['““It froze,” she said.”', ['“It froze,” she said.'], 'one that begins with one'],
    ['“Never “closed” here', ['Never “closed'], 'one too many opened'],
    ["Iran’s and the dogs' home of the '90s", [], 'apostrophes'],
    ['a 5" nail and a 6" nail', [], 'inches'],
    ['“never closed', [], 'one that is never closed'],
  ])('finds in %s: %j (%s)', (text, expected) => {
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('is linear in the length of the text', () => {
    expect(quotationsIn('“'.repeat(200_000))).toEqual([]);
  });
});
