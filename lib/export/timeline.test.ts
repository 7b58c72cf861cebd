import { expect, test } from 'vitest';
import type { ArticleInfo, Citation } from '#lib/domain.ts';
import { spelledDays, timelineOf } from './timeline.ts';

const article =
  (published?: string) =>
  (id: string): ArticleInfo => ({
    id,
    title: id,
    hash: 'h',
    ...(published && { published }),
  });
const citation = (n: number, quote: string): Citation => ({
  n,
  articleId: 'a',
  hash: 'h',
  start: 0,
  end: quote.length,
  quote,
});
const told = (quotes: string[], published?: string) =>
  timelineOf(
    quotes.map((quote, index) => citation(index + 1, quote)),
    article(published),
  ).map((dated) => `${dated.n}: ${spelledDays(dated, 'en-GB')}`);

test('dates stand in the order of time, each with its footnote', () => {
  expect(
    told(['It was signed on 17 January 2025.', 'Talks began in October 2023 and ended in 2024.', 'A pact of 2001.']),
  ).toEqual(['3: 2001', '2: October 2023', '2: 2024', '1: 17 January 2025']);
});

test('what counts from the day of publication needs one', () => {
  expect(told(['They met yesterday.'], '2025-01-17')).toEqual(['1: 16 January 2025']);
  expect(told(['They met yesterday.'])).toEqual([]);
});

test.each([
  ['They meet on Friday.', 'on a Monday, nobody can tell which Friday is meant'],
  ['It ends before 3 May 2025.', 'the day itself is not told'],
  ['It froze in the 1990s.', 'a decade is no point in time'],
  ['It sank on 17 July.', 'its year would be a guess'],
  ['It sank three years ago.', 'nobody says on which day'],
  ['Two days earlier it had sunk.', 'that counts from something else'],
  ['It sank in early 2024.', 'early is not half a year'],
  ['Resolution 1701 was adopted.', 'a number is no year'],
  ['They sent 1500 troops.', 'a number is no year'],
  ['It sank on 03/04/2025.', 'that may be in March or in April'],
])('%s is left out: %s', (quote) => {
  expect(told([quote], '2025-01-20')).toEqual([]);
});

test('a date that is named twice in a sentence stands once', () => {
  expect(told(['On 17 January 2025, in January 2025, on 17 January 2025.'])).toEqual(['1: 17 January 2025']);
});
