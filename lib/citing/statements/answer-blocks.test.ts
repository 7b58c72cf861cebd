import { describe, expect, it } from 'vitest';
import { readLine } from './answer-blocks.ts';

describe('readLine', () => {
  it.each([
    ['| --- | :-: |', 'table-rule'],
    ['--- | ---', 'table-rule'],
    ['> |-|', 'table-rule'],
    ['| a | b |', 'row'],
    ['---', 'rule'],
    ['```ts', 'fence'],
    ['~~~\u2028', 'fence'],
    ['  >  ', 'blank'],
    ['words | more', 'text'],
  ])('reads %j as %s', (line, kind) => {
    expect(readLine(line).kind).toBe(kind);
  });

  it('looks at the blanks of a line once', () => {
    const blanks = ' '.repeat(20_000);
    expect(readLine(`${blanks}-${blanks}>-|`).kind).toBe('item');
  });
});
