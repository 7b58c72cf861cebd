import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GrowingMarkdown } from './growing-markdown.ts';
import { readShown } from './markdown-tokens.ts';

/** What can make a block of what stands before it, or take it back. */
const PIECES = [
  'Ice [^1]',
  ' froze. ',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '   ',
  '> ',
  '# ',
  '===',
  '---',
  '```',
  // A footnote in code stands behind it.
  '\n\n```\nx [^1]\n```\n\nOne.\n\nTwo.\n\n',
  '| a | b |',
  '|--|--|',
  '**',
  '`',
  '\\',
  '<b>',
  '\r\n',
  '\t',
  '[x]: https://e.example',
  '    deep ',
  '[^12]',
  '&amp;',
  '\u202e',
];

test('an answer that grows is read as if it were read anew each time', () => {
  const answer = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(answer, (pieces) => {
      const growing = new GrowingMarkdown();
      let text = '';
      for (const piece of pieces) {
        text += piece;
        expect(growing.read(text, false)).toEqual(readShown(text, false));
      }
      expect(growing.read(text, true)).toEqual(readShown(text, true));
    }),
    { numRuns: 400 },
  );
});

test('finished blocks stay the same objects, so that nobody need draw them again', () => {
  const growing = new GrowingMarkdown();
  const paragraphs = Array.from({ length: 6 }, (_, index) => `Paragraph ${index} is whole [^${index + 1}].`).join(
    '\n\n',
  );
  const before = growing.read(paragraphs, false);
  const after = growing.read(`${paragraphs} And it goes on.`, false);
  expect(after.slice(0, 6).every((block, index) => block === before[index])).toBe(true);
  expect(after.at(-1)).not.toBe(before.at(-1));
});

test('another answer is read from its beginning', () => {
  const growing = new GrowingMarkdown();
  growing.read('One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.', true);
  expect(growing.read('# Other', true)).toEqual(readShown('# Other', true));
});
