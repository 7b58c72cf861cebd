import { describe, expect, it } from 'vitest';
import { splitBlocks } from '#lib/text/blocks.ts';
import { readHtml } from './html.ts';

const STORY = [
  'The harbour of Port Ellis opened on Saturday after two years of building, and the first ferry left at noon with ninety people on board.',
  'The mayor said that the quay had cost 14 million euros, which is two million more than planned, because the ground was softer than expected.',
  'Fishermen complained that their berths are now on the far side of the basin, where the swell comes in when the wind is from the west.',
];
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('');

const read = async (source: string | Uint8Array) => {
  const result = await readHtml(typeof source === 'string' ? Buffer.from(source) : source);
  if ('reason' in result) throw new Error(result.reason);
  return result;
};

describe('the text of a page', () => {
  it('is the article, without menus, scripts and what stands around it', async () => {
    const { text } = await read(
      page(
        '<title>The harbour opens | Harbour News</title><style>p { color: red }</style>',
        `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><header><h1>The harbour opens</h1></header>
         <article>${paragraphs}<script>alert(1)</script><p hidden>Nobody sees this.</p></article>
         <aside><h2>Most read</h2><p>Ten ways to cook an egg</p></aside><footer>Imprint, cookies, privacy</footer>`,
      ),
    );
    for (const sentence of STORY) expect(text).toContain(sentence);
    for (const around of ['Sport', 'cook an egg', 'Imprint', 'alert', 'Nobody', 'color'])
      expect(text).not.toContain(around);
  });

  it('has a blank line between paragraphs, marks headings and points, and keeps tables readable', async () => {
    const { text } = await read(
      page(
        '',
        `<article>${paragraphs}<h2>What it <em>cost</em></h2><ul><li>Quay: 14 million</li><li>Crane: 2 million</li></ul>
         <table><tr><th>Year</th><th>Ships</th></tr><tr><td>2024</td><td>310</td></tr></table>${paragraphs}</article>`,
      ),
    );
    expect(text).toContain(`${STORY[0]}\n\n${STORY[1]}`);
    expect(text).toContain('\n\n## What it cost\n\n- Quay: 14 million\n- Crane: 2 million\n\n');
    expect(text).toContain('| Year | Ships |\n| --- | --- |\n| 2024 | 310 |');
  });

  it('keeps the empty cells of a table, so that columns stay what they are', async () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = `<table>${row('City', 'Founded', 'People')}${row('Torvik', '', '12000')}${row('', '1804', '900')}</table>`;
    expect((await read(page('', table))).text).toBe(
      '|  |  |  |\n| --- | --- | --- |\n| City | Founded | People |\n| Torvik |  | 12000 |\n|  | 1804 | 900 |\n',
    );
    // A page laid out by a table with one filled cell a row is no table to its reader.
    expect((await read(page('', `<table>${row('', STORY[0]!, '')}</table>`))).text).toBe(`${STORY[0]}\n`);
  });

  it.each([
    [
      '<table><tr><td>The bridge was opened.</td><td><table><tr><td>Year</td><td>Ships</td></tr><tr><td>2024</td><td>310</td></tr></table></td></tr></table>',
      'The bridge was opened.\n\n|  |  |\n| --- | --- |\n| Year | Ships |\n| 2024 | 310 |\n',
    ],
    [
      '<table><tr><td><table><tr><td>Year</td><td>2024</td></tr></table>Behind it.</td><td>Beside it.</td></tr><tr><td>a</td><td>b</td></tr></table>',
      '|  |  |\n| --- | --- |\n| Year | 2024 |\n\n|  |  |\n| --- | --- |\n| Behind it. | Beside it. |\n| a | b |\n',
    ],
    [
      '<table><tr><td>One.<table><caption>Two.</caption><tr><td>Three.</td></tr></table></td></tr></table>Four.',
      'One.\n\nTwo.\n\nThree.\n\nFour.\n',
    ],
  ])('loses nothing of %j, a table in a table', async (source, text) => {
    expect((await read(page('', source))).text).toBe(text);
  });

  it.each([
    ['<tr><td>Signed</td><td>January 17, 2025</td></tr>', 'item', 'nothing heads a column'],
    ['<tr><th>Signed</th><td>January 17, 2025</td></tr>', 'item', 'the row has a head, and the columns have none'],
    ['<tr><th>Signed</th><th>January 17, 2025</th></tr>', 'heading', 'each heads its column'],
    ['<tr><td></td><th>Signed</th><th>January 17, 2025</th></tr>', 'heading', 'the corner is empty'],
    ['<thead><tr><td>Signed</td><td>January 17, 2025</td></tr></thead>', 'heading', 'it is said to be the head'],
  ])('can cite the first row of a table unless it is its head: %s', async (row, kind) => {
    const { text } = await read(page('', `<table>${row}<tr><td>In force</td><td>October 2, 2025</td></tr></table>`));
    const rows = splitBlocks(text).map((block) => [text.slice(block.start, block.end), block.kind]);
    expect(rows).toEqual([
      ['Signed | January 17, 2025', kind],
      ['In force | October 2, 2025', 'item'],
    ]);
  });

  it('is read from a page of one sentence, and from a fragment', async () => {
    expect((await read(page('', '<p>The ferry carries mail.</p>'))).text).toBe('The ferry carries mail.\n');
    expect((await read('<p>The ferry carries <b>mail</b>.<br>Twice a day.</p>')).text).toBe(
      'The ferry carries mail.\nTwice a day.\n',
    );
  });

  it.each([
    ['<!doctype html><title>T</title><body><p>MAIL</p>', 'no html and no head'],
    [
      '<!doctype html><html lang=en><meta charset=utf-8><title>T</title><article><p>MAIL</p></article>',
      'no head, no body',
    ],
    ['<head><title>T</title></head><body><p>MAIL</p></body>', 'no html'],
    ['<html lang="en"><head><title>T</title></head><p>MAIL</p></html>', 'no body'],
    ['<html lang="en"><head><title>T</title><p>MAIL</p></html>', 'a head that no tag ends'],
    ['<!-- <html> --><p>MAIL</p>', 'an html in a comment'],
    ['<script>const page = "<body>";</script><p>MAIL</p>', 'a body in a script'],
    ['MAIL', 'no tag at all'],
    ['<?xml version="1.0"?><HTML LANG="en"><BODY>MAIL</BODY></HTML>', 'tags in capitals'],
  ])('is read from %j, a page with %s', async (...[source]: [string, string]) => {
    const { text, given } = await read(source.replace('MAIL', 'The ferry carries mail.'));
    expect(text).toBe('The ferry carries mail.\n');
    expect(given.title).toBe(source.includes('<title>') ? 'T' : undefined);
    expect(given.language).toBe(/lang=/i.test(source) ? 'en' : undefined);
  });

  it.each([
    ['<html><body><p>One.</p></body></html><p>Two.</p>', 'behind the end of the page'],
    ['<html><body><p>One.</p></body><p>Two.</p></html>', 'behind the end of the body'],
    ['<html><body><p>One.</p></body><body><p>Two.</p></body></html>', 'in a second body'],
    ['<html><body><p>One.</p><div><body><p>Two.</p></body></div>', 'in a body in the body'],
    ['<p>One.</p><html><head></head><body><p>Two.</p></body></html>', 'before the beginning'],
  ])('is read whole from %j, where some stands %s', async (...[source]: [string, string]) => {
    expect((await read(source)).text).toBe('One.\n\nTwo.\n');
  });

  it('is the article also where no tag of html, head or body is written', async () => {
    const { text, given } = await read(
      `<!doctype html><meta charset="utf-8"><title>The harbour opens</title><link rel="canonical" href="https://example.org/a">
       <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article>${paragraphs}</article><footer>Imprint</footer>`,
    );
    expect(text).toBe(`${STORY.join('\n\n')}\n`);
    expect(given).toMatchObject({ title: 'The harbour opens', url: 'https://example.org/a' });
  });

  it('is read from ten thousand bodies in one another', async () => {
    const { text } = await read(`${'<body>'.repeat(10_000)}The ferry carries mail.`);
    expect(text).toBe('The ferry carries mail.\n');
  });

  it('has its entities and its encoding read, as declared or by the byte order mark', async () => {
    expect((await read(page('', '<p>Caf&eacute; &amp; bar &#8211; open</p>'))).text).toBe('Café & bar – open\n');
    const latin = Buffer.from(page('<meta charset="windows-1252">', '<p>Die Größe der Fähre</p>'), 'latin1');
    expect((await read(latin)).text).toBe('Die Größe der Fähre\n');
    expect((await read(Buffer.from(`\uFEFF${page('', '<p>Größe</p>')}`, 'utf16le'))).text).toBe('Größe\n');
  });

  it('is read by the mark of UTF-8 also where the page declares another encoding', async () => {
    const marked = Buffer.from(`\uFEFF${page('<meta charset="windows-1252">', '<p>Die Größe der Fähre</p>')}`);
    expect((await read(marked)).text).toBe('Die Größe der Fähre\n');
  });

  it('is read from elements nested ten thousand deep', async () => {
    const { text } = await read(page('', `${'<div>'.repeat(10_000)}The ferry carries mail.`));
    expect(text).toContain('The ferry carries mail.');
  });

  it('is refused where the bytes are not what the page declares', async () => {
    const bytes = Buffer.from(page('<meta charset="utf-8">', '<p>Größe</p>'), 'latin1');
    expect(await readHtml(bytes)).toEqual({ reason: 'it is not valid UTF-8: save it as UTF-8' });
    expect(await readHtml(Buffer.from('<meta charset="x-none"><p>a</p>'))).toEqual({
      reason: 'it declares the unknown encoding "x-none"',
    });
  });
});

describe('what a page says about itself', () => {
  it('is taken from its tags', async () => {
    const { given } = await read(
      page(
        `<title>The harbour opens | Harbour News</title><link rel="canonical" href="https://example.org/harbour">
         <meta property="og:site_name" content="Harbour News"><meta name="author" content="Ann Lee">
         <meta property="article:published_time" content="2025-03-01T08:00:00Z">`,
        `<article>${paragraphs}</article>`,
      ),
    );
    expect(given).toEqual({
      title: 'The harbour opens',
      outlet: 'Harbour News',
      author: 'Ann Lee',
      published: '2025-03-01',
      url: 'https://example.org/harbour',
      language: 'en',
    });
  });

  it('is taken from schema.org data, also in a graph, and broken data says nothing', async () => {
    const data = {
      '@graph': [
        { '@type': 'BreadcrumbList' },
        {
          '@type': 'NewsArticle',
          headline: 'The harbour opens',
          datePublished: '2025-03-01',
          author: [{ name: 'Ann Lee' }, { name: 'Bo Berg' }],
          publisher: { name: 'Harbour News' },
        },
      ],
    };
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    const { given } = await read(
      page(script('{broken') + script(JSON.stringify(data)), `<article>${paragraphs}</article>`),
    );
    expect(given).toMatchObject({
      title: 'The harbour opens',
      author: 'Ann Lee, Bo Berg',
      published: '2025-03-01',
      outlet: 'Harbour News',
    });
  });

  it('is taken from the article of schema.org data, also where the page around it stands first', async () => {
    const data = [
      { '@type': 'WebPage', headline: 'Harbour News', datePublished: '2019-01-01', publisher: 'Harbour News' },
      { '@type': 'NewsArticle', headline: 'The harbour opens', datePublished: '2025-03-01' },
    ];
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const { given } = await read(page(script, `<article>${paragraphs}</article>`));
    expect(given).toMatchObject({ title: 'The harbour opens', published: '2025-03-01', outlet: 'Harbour News' });
  });

  it.each([
    [
      'Afrasianet - Military cooperation in the Red Sea',
      'Afrasianet',
      'Afrasianet - Military cooperation in the Red Sea',
    ],
    ['The harbour opens - News of Port Ellis and the coast', 'The harbour opens', 'The harbour opens'],
    ['Harbour opens | Harbour News', 'Harbour opens', 'Harbour opens'],
    ['Water - Wikipedia', 'Water', 'Water'],
  ])('has of %j below the heading %j the title %j', async (title, heading, expected) => {
    const { given } = await read(page(`<title>${title}</title>`, `<h1>${heading}</h1>${paragraphs}`));
    expect(given.title).toBe(expected);
  });

  it.each(['/harbour', '', '//example.org/harbour', 'javascript:alert(1)'])(
    'has the address of another tag where the canonical one is %j',
    async (address) => {
      const { given } = await read(
        page(
          `<link rel="canonical" href="${address}"><meta property="og:url" content="https://example.org/harbour">`,
          paragraphs,
        ),
      );
      expect(given.url).toBe('https://example.org/harbour');
    },
  );

  it('has no language where only the name of one is given', async () => {
    expect((await read(`<html lang="english"><body>${paragraphs}`)).given.language).toBeUndefined();
  });

  it('never gives an address that is no web page', async () => {
    const { given } = await read(page('<link rel="canonical" href="javascript:alert(1)">', paragraphs));
    expect(given.url).toBeUndefined();
  });
});
