import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocx } from './docx.ts';
import { madeDocx, madeZip, wordParagraph } from './made-files.test-data.ts';
import { unzip, zipEntries } from './zip.ts';

describe('the text of a Word document', () => {
  it('has its paragraphs, headings and tables, and the title and author of its properties', async () => {
    const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const file = madeDocx(
      wordParagraph('The harbour opens', 'Heading1') +
        wordParagraph('The first ferry left at noon &amp; came back at one.') +
        wordParagraph('Ninety people were on board.') +
        `<w:tbl>${row('Year', 'Ships')}${row('2024', '310')}</w:tbl>`,
      '<dc:title>Harbour report</dc:title><dc:creator>Ann Lee</dc:creator>',
    );
    expect(await readDocx(file)).toEqual({
      text:
        '# The harbour opens\n\nThe first ferry left at noon & came back at one.\n\nNinety people were on board.\n\n' +
        '| Year | Ships |\n| --- | --- |\n| 2024 | 310 |\n',
      given: { title: 'Harbour report', author: 'Ann Lee' },
    });
  });

  it('is refused where there is none', async () => {
    const reason = 'it is not a Word document, or damaged';
    expect(await readDocx(Buffer.from('PK'))).toEqual({ reason });
    expect(await readDocx(madeZip({ 'a.txt': 'a' }))).toEqual({ reason });
    expect(await readDocx(madeDocx('<w:p>'))).toEqual({ reason: expect.stringContaining(reason) });
  });
});

describe('unpacking', () => {
  it('never makes more of a file than it may', () => {
    const packed = deflateRawSync(Buffer.alloc(50 * 1024 * 1024));
    const zip = madeZip({ 'word/document.xml': packed });
    const entry = { ...zipEntries(zip)!.get('word/document.xml')!, method: 8 };
    // 50 MB of zeros in 50 kB: believed, it would unpack to all of them.
    expect(unzip(zip, entry, 1024 * 1024)).toBeUndefined();
    expect(unzip(zip, entry, 60 * 1024 * 1024)).toHaveLength(50 * 1024 * 1024);
  });
});
