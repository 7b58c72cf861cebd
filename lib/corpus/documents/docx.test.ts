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
        '|  |  |\n| --- | --- |\n| Year | Ships |\n| 2024 | 310 |\n',
      given: { title: 'Harbour report', author: 'Ann Lee' },
    });
  });

  it('has the head of a table where Word repeats its first row on every page', async () => {
    const row = (head: string, ...cells: string[]) =>
      `<w:tr>${head}${cells.map((text) => `<w:tc>${wordParagraph(text)}</w:tc>`).join('')}</w:tr>`;
    const head = row('<w:trPr><w:tblHeader/></w:trPr>', 'Year', 'Ships');
    expect(await readDocx(madeDocx(`<w:tbl>${head}${row('', '2024', '310')}</w:tbl>`))).toMatchObject({
      text: '| Year | Ships |\n| --- | --- |\n| 2024 | 310 |\n',
    });
  });

  it('is refused where there is none', async () => {
    const reason = 'it is not a Word document, or damaged';
    expect(await readDocx(Buffer.from('PK'))).toEqual({ reason });
    expect(await readDocx(madeZip({ 'a.txt': 'a' }))).toEqual({ reason });
    // Neither says of what the reader of Word files made of it that it is null.
    expect(await readDocx(madeZip({ 'word/document.xml': 'no XML' }))).toEqual({ reason });
    expect(await readDocx(madeDocx('<w:p><w:r><w:sym/></w:r></w:p>'))).toEqual({ reason });
    expect(await readDocx(madeDocx('<w:p>'))).toEqual({ reason: expect.stringContaining(reason) });
  });
});

describe('a Word document that names its own parts', () => {
  const names = (part: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${part}"/></Relationships>`;
  const text = (said: string) =>
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${wordParagraph(said)}</w:body></w:document>`;

  it.each(['word/document.dat', 'word/media/image1.png', 'word/media/../text.dat'])(
    'has nothing opened of %s: only parts that end in .xml have been measured',
    async (part) => {
      const file = madeZip({
        '_rels/.rels': names(part),
        'word/document.xml': text('Measured.'),
        [part]: text('Not measured.'),
      });
      expect(await readDocx(file)).toMatchObject({ text: 'Measured.\n' });
    },
  );

  it.each(['word/document2.xml', '/word/document2.xml'])(
    'is read as %s alone, as Word Online names it',
    async (part) => {
      const file = madeZip({ '_rels/.rels': names(part), 'word/document2.xml': text('Written online.') });
      expect(await readDocx(file)).toMatchObject({ text: 'Written online.\n' });
    },
  );

  it('is refused where what it names is no text of Word', async () => {
    const file = madeZip({ '_rels/.rels': names('xl/workbook.xml'), '[Content_Types].xml': '<Types/>' });
    expect(await readDocx(file)).toEqual({ reason: expect.stringContaining('it is not a Word document, or damaged') });
  });

  it('has all parts measured that it may name, together', async () => {
    const file = madeZip({
      '_rels/.rels': names('word/text.xml'),
      'word/document.xml': text('A'.repeat(13 * 1024 * 1024)),
      'word/text.xml': text('A'.repeat(13 * 1024 * 1024)),
    });
    expect(await readDocx(file)).toEqual({ reason: 'it is damaged, or its text unpacks to more than 24 MB' });
  });

  it('is refused with more parts than are measured', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_000 }, (_, number) => [`word/${number}.xml`, '']));
    const file = madeZip({
      '_rels/.rels': names('word/document.xml'),
      'word/document.xml': text('Nothing.'),
      ...parts,
    });
    expect(await readDocx(file)).toEqual({ reason: 'it is not a Word document, or damaged' });
  });

  it('is read whatever else it holds, as a picture is no text', async () => {
    const picture = Buffer.alloc(25 * 1024 * 1024);
    const file = madeZip({
      '_rels/.rels': names('word/text.xml'),
      'word/document.xml': text('Nothing.'),
      'word/text.xml': text('The ferry carries mail – twice a day.'),
      'word/media/image1.png': picture,
    });
    expect(await readDocx(file)).toMatchObject({ text: 'The ferry carries mail – twice a day.\n' });
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
