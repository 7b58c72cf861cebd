import { expect, test } from 'vitest';
import { foundMarks } from './found-marks.ts';

const first = { n: 1, start: 0, end: 10, quote: 'Snow fell.' };
const second = { n: 2, start: 11, end: 25, quote: 'Rain followed.' };
const gone = { state: 'gone', sentence: 'It is gone.' } as const;

test('marks are where their words stand now', () => {
  const moved = { state: 'moved', start: 20, end: 30, sentence: 'It has moved.' } as const;
  const stands = { state: 'stands', start: 11, end: 25, sentence: '' } as const;
  expect(foundMarks([first, second], [moved, stands], first)).toEqual({
    marks: [{ ...first, start: 20, end: 30 }, second],
    here: { ...first, start: 20, end: 30 },
    notice: { key: 'article.moved', sentence: 'It has moved.' },
  });
});

test('a mark that is lost is not shown, and the reader is told only of the one that was asked for', () => {
  const stands = { state: 'stands', start: 11, end: 25, sentence: '' } as const;
  expect(foundMarks([first, second], [gone, stands], first)).toEqual({
    marks: [second],
    notice: { key: 'article.gone', sentence: 'It is gone.' },
  });
  expect(foundMarks([first, second], [gone, stands], second)).toEqual({ marks: [second], here: second, notice: '' });
});
