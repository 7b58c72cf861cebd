import { expect, test } from 'vitest';
import { inTextOrder, stepFrom } from './footnote-steps.ts';
import type { Mark } from './marked-text.ts';

function mark(n: number | undefined, start: number, end = start + 5): Mark {
  return { n, start, end, quote: 'x' };
}

test('footnotes follow the text, and a passage without a number is none of them', () => {
  const marks = [mark(1, 50), mark(2, 10), mark(undefined, 0), mark(4, 10, 30), mark(3, 90)];
  expect(inTextOrder(marks).map(({ n }) => n)).toEqual([2, 4, 1, 3]);
});

test('steps lead from one to the next and stop at both ends', () => {
  const [first, second] = [mark(2, 0), mark(1, 10)];
  const footnotes = [first, second];
  expect(stepFrom(footnotes, first, 'next')).toBe(second);
  expect(stepFrom(footnotes, second, 'next')).toBeUndefined();
  expect(stepFrom(footnotes, second, 'previous')).toBe(first);
  expect(stepFrom(footnotes, first, 'previous')).toBeUndefined();
});

test('from a place that was not found, steps lead to the first or the last', () => {
  const footnotes = [mark(2, 0), mark(1, 10)];
  expect(stepFrom(footnotes, undefined, 'next')?.n).toBe(2);
  expect(stepFrom(footnotes, undefined, 'previous')?.n).toBe(1);
  expect(stepFrom([], undefined, 'next')).toBeUndefined();
});
