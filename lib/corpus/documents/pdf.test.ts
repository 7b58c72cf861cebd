import { describe, expect, it } from 'vitest';
import { madePdf } from './made-files.test-data.ts';
import type { PageLine } from './pdf-lines.ts';
import { pageAt, textOfPages } from './pdf-pages.ts';
import { readPdf } from './pdf.ts';

const read = async (...given: Parameters<typeof madePdf>) => {
  const result = await readPdf(madePdf(...given));
  if ('reason' in result) throw new Error(result.reason);
  return result;
};

describe('the text of a PDF', () => {
  it('has its wrapped lines joined to paragraphs, and divided words put together', async () => {
    const { text } = await read([
      [
        { text: 'The harbour of Port Ellis opened on Satur-', y: 700 },
        { text: 'day after two years of building, and the first', y: 686 },
        { text: 'ferry left at noon.', y: 672 },
        { text: 'The mayor said that the quay had cost more', y: 640 },
        { text: 'than planned.', y: 626 },
      ],
    ]);
    expect(text).toBe(
      'The harbour of Port Ellis opened on Saturday after two years of building, and the first ferry left at noon.\n\n' +
        'The mayor said that the quay had cost more than planned.\n',
    );
  });

  describe('in a font whose character map is not at hand', () => {
    // "Japanese" in Shift JIS.
    const japanese = { text: '\x93\xfa\x96\x7b\x8c\xea', y: 660, japanese: true };

    it('is read as far as it can be, and what was left out is told', async () => {
      expect(await read([[{ text: 'The harbour opened on Saturday.', y: 700 }, japanese]])).toMatchObject({
        text: 'The harbour opened on Saturday.\n',
        lost: 'what is written in a font that needs the character map 90ms-RKSJ-H, which Footnote does not have, was left out; print it to a new PDF, or save it as a Word document or as text',
      });
    });

    it('is refused where there is no other, with the reason and the cure', async () => {
      expect(await readPdf(madePdf([[japanese]]))).toEqual({
        reason:
          'its text is in a font that needs the character map 90ms-RKSJ-H, which Footnote does not have; print it to a new PDF, or save it as a Word document or as text',
      });
    });

    it('is told of only where something is written in it', async () => {
      expect(await read([[{ text: 'The harbour opened on Saturday.', y: 700 }]])).not.toHaveProperty('lost');
    });
  });

  it('has large lines as headings', async () => {
    const { text } = await read([
      [
        { text: 'The harbour opens', y: 740, size: 24 },
        { text: 'The first ferry left at noon with ninety people on board.', y: 700 },
        { text: 'Nobody had expected so many on the first day of all.', y: 686 },
      ],
    ]);
    expect(text).toMatch(/^# The harbour opens\n\nThe first ferry/);
  });

  it('tells the page of every place, also where a sentence goes on over the page', async () => {
    const { text } = await read([
      [{ text: 'The first page ends in the middle of a', y: 700 }],
      [
        { text: 'sentence that goes on.', y: 700 },
        { text: 'Then comes another.', y: 660 },
      ],
      [{ text: 'The third page is short.', y: 700 }],
    ]);
    expect(text).toContain('middle of a\fsentence that goes on.');
    expect(pageAt(text, text.indexOf('The first'))).toBe(1);
    expect(pageAt(text, text.indexOf('sentence'))).toBe(2);
    expect(pageAt(text, text.indexOf('Then'))).toBe(2);
    expect(pageAt(text, text.indexOf('third'))).toBe(3);
    expect(pageAt('A text without pages.', 3)).toBeUndefined();
  });

  it('has no page numbers and no headers that all pages have', async () => {
    const { text } = await read(
      ['one', 'two', 'three'].map((word, index) => [
        { text: 'Harbour News 2025', y: 760 },
        { text: `The text of page ${word} stands here.`, y: 700 },
        { text: String(index + 1), y: 40 },
      ]),
    );
    expect(text).toBe(
      'The text of page one stands here.\n\f\nThe text of page two stands here.\n\f\nThe text of page three stands here.\n',
    );
  });

  it.each([
    [
      ['431', '512', '1204'].map((n) => `In this quarter ${n} tonnes were landed.`),
      'numbers that do not count with the pages',
    ],
    [
      ['In 2023 there were 9.', 'In 2024 there were 7.', 'In 2025 there were 8.'],
      'one number that counts and one that does not',
    ],
    [['30', '12', '7'], 'numbers alone, as at the end of a sentence'],
  ])('keeps last lines such as %j: %s', async (...[last]: [string[], string]) => {
    const { text } = await read(
      last.map((line, index) => [
        { text: `The port counts what comes in, here for part ${'abc'[index]}, and has counted`, y: 700 },
        { text: line, y: 686 },
      ]),
    );
    for (const line of last) expect(text).toContain(`has counted ${line}`);
  });

  it.each([
    [['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3'], 'page numbers with their total'],
    [['- 345 -', '- 346 -'], 'page numbers of a journal, which begin further on'],
    [['1'], 'the number of an only page'],
    [
      ['Harbour News 7/2025 | 17', 'Harbour News 7/2025 | 18', 'Harbour News 7/2025 | 19'],
      'a footer with a page number',
    ],
    [['١', '٢', '٣'], 'Arabic digits'],
  ])('has no last lines such as %j: %s', async (...[last]: [string[], string]) => {
    const line = (text: string, bottom: number): PageLine => ({ text, bottom, left: 72, right: 300, size: 12 });
    const text = textOfPages(last.map((end, index) => [line(`The text of part ${'abc'[index]}.`, 700), line(end, 40)]));
    expect(text).toBe(`${last.map((_, index) => `The text of part ${'abc'[index]}.`).join('\n\f\n')}\n`);
  });

  it('comes with title and author, but not with a file name for a title', async () => {
    const lines = [[{ text: 'The ferry carries mail.', y: 700 }]];
    expect((await read(lines, { Title: 'The ferry', Author: 'Ann Lee' })).given).toMatchObject({
      title: 'The ferry',
      author: 'Ann Lee',
    });
    expect((await read(lines, { Title: 'Microsoft Word - ferry.docx' })).given.title).toBeUndefined();
  });

  it('is refused by name where there is none', async () => {
    expect(await readPdf(Buffer.from('no PDF'))).toEqual({ reason: 'it is not a PDF, or damaged' });
    expect(await readPdf(madePdf([[]]))).toEqual({ reason: 'it has no text: its pages may be scanned pictures' });
    const cut = madePdf([[{ text: 'The ferry carries mail.', y: 700 }]]).subarray(0, 120);
    expect(await readPdf(cut)).toEqual({
      reason: expect.stringMatching(/^it (?:is not a PDF, or damaged|has no text)/),
    });
  });
});
