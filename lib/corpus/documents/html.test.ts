import { describe, expect, it } from 'vitest';
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

  it('is read from a page of one sentence, and from a fragment', async () => {
    expect((await read(page('', '<p>The ferry carries mail.</p>'))).text).toBe('The ferry carries mail.\n');
    expect((await read('<p>The ferry carries <b>mail</b>.<br>Twice a day.</p>')).text).toBe(
      'The ferry carries mail.\nTwice a day.\n',
    );
  });

  it('has its entities and its encoding read, as declared or by the byte order mark', async () => {
    expect((await read(page('', '<p>Caf&eacute; &amp; bar &#8211; open</p>'))).text).toBe('Café & bar – open\n');
    const latin = Buffer.from(page('<meta charset="windows-1252">', '<p>Die Größe der Fähre</p>'), 'latin1');
    expect((await read(latin)).text).toBe('Die Größe der Fähre\n');
    expect((await read(Buffer.from(`\uFEFF${page('', '<p>Größe</p>')}`, 'utf16le'))).text).toBe('Größe\n');
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

  it('never gives an address that is no web page', async () => {
    const { given } = await read(page('<link rel="canonical" href="javascript:alert(1)">', paragraphs));
    expect(given.url).toBeUndefined();
  });
});
