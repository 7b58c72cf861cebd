import { expect, it } from 'vitest';
import { markdownTable } from './markdown-table.ts';

it('has columns of one width, numbers to the right', () => {
  expect(
    markdownTable(
      ['what', 'ms'],
      [
        ['a question', '1.25'],
        ['one more', '10.00'],
      ],
    ),
  ).toEqual(['| what       |    ms |', '| ---------- | ----: |', '| a question |  1.25 |', '| one more   | 10.00 |']);
});
