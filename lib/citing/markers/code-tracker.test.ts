import { describe, expect, it } from 'vitest';
import { CodeTracker } from './code-tracker.ts';

/** The characters of a text that are inside code, with the marks that close it. */
function codeIn(text: string): string {
  const tracker = new CodeTracker();
  let code = '';
  for (const character of text) {
    if (tracker.isCode(character)) code += tracker.read(character).code;
    else tracker.pass(character, false);
  }
  return code + tracker.end().code;
}

describe('CodeTracker', () => {
  it.each([
    ['-\n~~~\nx\n~~~\n', '\nx\n~~~'],
    ['>  -  1.\t~~~\n', '\n'],
    ['words ~~~\nx', ''],
  ])('reads fences behind the marks of a line: %j', (text, expected) => {
    expect(codeIn(text)).toBe(expected);
  });

  it('takes one look at a line that begins with many marks and blanks', () => {
    expect(codeIn(`${'-        '.repeat(28)}x~~~\ny`)).toBe('');
  });
});
