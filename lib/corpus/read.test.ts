import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { madePdf } from './documents/made-files.test-data.ts';
import { collectCorpus, readCorpus } from './read.ts';

const PROSE = 'Moscow and Tehran are on the verge of signing the treaty.';
let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'corpus-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
}

const idsOf = async (corpus = root): Promise<string[]> => (await collectCorpus(corpus)).articles.map(({ id }) => id);
const skipsOf = async (corpus = root): Promise<Record<string, string>> =>
  Object.fromEntries((await collectCorpus(corpus)).skipped.map((skip) => [skip.path, skip.reason]));

describe('readCorpus on a folder', () => {
  it('reads an article with all that is said about it', async () => {
    const text = `\n## Energy\n\n${PROSE}\n`;
    write({ 'pact.md': `---\ntitle: The pact\noutlet: Izvestia\npublished: 2025-01-17\nlanguage: en\n---\n${text}` });
    const { articles, skipped } = await collectCorpus(root);
    expect(skipped).toEqual([]);
    expect(articles).toEqual([
      {
        id: 'pact',
        title: 'The pact',
        outlet: 'Izvestia',
        published: '2025-01-17',
        language: 'en',
        text,
        hash: createHash('sha256').update(text).digest('hex'),
      },
    ]);
  });

  it('takes from the text what it says plainly, and prefers what is given', async () => {
    write({
      'a.txt': `January 17, 2025\nBy Nasser Kandil\n\n${PROSE}`,
      'b.txt': `---\nauthor: Ann Lee\n---\nJanuary 17, 2025\nBy Nasser Kandil\n\n${PROSE}`,
    });
    expect((await collectCorpus(root)).articles).toMatchObject([
      { author: 'Nasser Kandil', published: '2025-01-17' },
      { author: 'Ann Lee', published: '2025-01-17' },
    ]);
  });

  it('keeps the text byte for byte, but for the byte order mark and CRLF', async () => {
    write({ 'a.md': `\uFEFF---\r\ntitle: T\r\n---\r\n${PROSE}\r\n**b** \u200B\rc\t ` });
    expect((await collectCorpus(root)).articles[0]).toMatchObject({ title: 'T', text: `${PROSE}\n**b** \u200B\rc\t ` });
  });

  it('names articles by their path without the last suffix, in code-point order', async () => {
    write({ 'b.md': PROSE, 'a.v2.txt': PROSE, 'sub/deep/c.MD': PROSE, 'Z.md': PROSE, '😀.md': PROSE, '｡.md': PROSE });
    expect(await idsOf()).toEqual(['Z', 'a.v2', 'b', 'sub/deep/c', '｡', '😀']);
  });

  it('gives an id to the first path and names the other', async () => {
    write({ 'pact.txt': PROSE, 'pact.md': `${PROSE} First.`, 'x.jsonl': `{"id":"pact","text":"${PROSE}"}` });
    const { articles, skipped } = await collectCorpus(root);
    expect(articles.map(({ text }) => text)).toEqual([`${PROSE} First.`]);
    expect(skipped).toEqual([
      { path: 'pact.txt', reason: 'its id "pact" is taken by pact.md' },
      { path: 'x.jsonl, line 1', reason: 'its id "pact" is taken by pact.md' },
    ]);
  });

  it('leaves the id of a file that has no article to the next one', async () => {
    write({ 'pact.md': '', 'pact.txt': PROSE });
    expect(await idsOf()).toEqual(['pact']);
  });

  it('passes over hidden files and folders, and over README.md at the top only', async () => {
    write({ 'README.md': PROSE, '.hidden.md': PROSE, '.git/a.md': PROSE, 'sub/README.md': PROSE, 'readme.md': PROSE });
    const { articles, skipped } = await collectCorpus(root);
    expect(articles.map(({ id }) => id)).toEqual(['readme', 'sub/README']);
    expect(skipped).toEqual([]);
  });

  it('names what it does not read, and reads on', async () => {
    write({
      'a.md': PROSE,
      'empty.md': '',
      'blank.md': ' \n\u00A0\n',
      'only-front-matter.md': '---\ntitle: a\n---\n',
      'rules.md': '---\n***\n',
      'latin1.txt': Buffer.from('Übergröße', 'latin1'),
      'picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
      'page.html': '<p>',
      'paper.PDF': '%PDF',
      'letter.docx': 'PK',
      'notes.rtf': '{}',
      LICENSE: 'MIT',
    });
    expect(await skipsOf()).toEqual({
      'empty.md': 'it is empty',
      'blank.md': 'it is empty',
      'only-front-matter.md': 'it is empty',
      'rules.md': 'it has no words',
      'latin1.txt': 'it is not valid UTF-8: save it as UTF-8',
      'picture.md': 'it is binary, not text',
      'page.html': 'it is empty',
      'paper.PDF': 'it is not a PDF, or damaged',
      'letter.docx': 'it is not a Word document, or damaged',
      'notes.rtf': 'expected a .md, .txt, .html, .htm, .pdf, .docx or .jsonl file',
      LICENSE: 'expected a .md, .txt, .html, .htm, .pdf, .docx or .jsonl file',
    });
    expect(await idsOf()).toEqual(['a']);
  });

  it('reads UTF-16', async () => {
    write({ 'a.txt': Buffer.from(`\uFEFF${PROSE} Über 🙂\r\n`, 'utf16le') });
    expect((await collectCorpus(root)).articles[0]!.text).toBe(`${PROSE} Über 🙂\n`);
  });

  it('says what was left out of a PDF, and reads the rest', async () => {
    const lines = [
      { text: 'The harbour opened on Saturday.', y: 700 },
      { text: '\x93\xfa\x96\x7b', y: 660, japanese: true },
    ];
    write({ 'a.pdf': madePdf([lines]) });
    expect(await skipsOf()).toEqual({ 'a.pdf (fonts)': expect.stringContaining('90ms-RKSJ-H') as string });
    expect((await collectCorpus(root)).articles[0]!.text).toBe('The harbour opened on Saturday.\n');
  });

  it('says when front matter was read as text', async () => {
    write({ 'a.md': `---\ntitle: Seal the Deal: Russia\n---\n${PROSE}` });
    expect(Object.keys(await skipsOf())).toEqual(['a.md (front matter)']);
    expect((await collectCorpus(root)).articles[0]!.text).toContain('title: Seal the Deal');
  });

  it('leaves out a date that does not exist, and says so', async () => {
    write({
      'a.md': `---\ntitle: A\npublished: 31/02/2025\n---\n${PROSE}`,
      'b.md': `---\npublished: 17 January 2025\n---\n${PROSE}`,
      'c.jsonl': `${JSON.stringify({ id: 'c', text: PROSE, published: '2025-02-30' })}\n`,
    });
    const { articles } = await collectCorpus(root);
    expect(articles.map(({ id, published }) => [id, published])).toEqual([
      ['a', undefined],
      ['b', '2025-01-17'],
      ['c', undefined],
    ]);
    const cure = 'does not exist, so it was left out; write it as YYYY-MM-DD';
    expect(await skipsOf()).toEqual({
      'a.md (published)': `its date "31/02/2025" ${cure}`,
      'c.jsonl, line 1 (published)': `its date "2025-02-30" ${cure}`,
    });
  });

  it('reads ten thousand headings and one very long line', async () => {
    write({ 'headings.md': '# Heading\n'.repeat(10_000), 'line.txt': `${PROSE} `.repeat(50_000) });
    expect(await idsOf()).toEqual(['headings', 'line']);
  });
});

describe('readCorpus on links and special files', () => {
  it('never waits for a pipe or a socket', async () => {
    write({ 'a.md': PROSE });
    execFileSync('mkfifo', [path.join(root, 'pipe.md')]);
    const server = createServer().listen(path.join(root, 'socket.md'));
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      expect(await skipsOf()).toEqual({
        'pipe.md': 'it is a named pipe, not a regular file',
        'socket.md': 'it is a socket, not a regular file',
      });
    } finally {
      server.close();
    }
  });

  it('does not leave the folder and does not go in circles', async () => {
    write({ 'corpus/a.md': PROSE, 'secret.md': PROSE, 'outside/b.md': PROSE });
    const corpus = path.join(root, 'corpus');
    symlinkSync('../secret.md', path.join(corpus, 'secret.md'));
    symlinkSync(path.join(root, 'outside'), path.join(corpus, 'outside'));
    symlinkSync('.', path.join(corpus, 'loop'));
    symlinkSync('self.md', path.join(corpus, 'self.md'));
    symlinkSync('nothing.md', path.join(corpus, 'dangling.md'));
    symlinkSync('a.md', path.join(corpus, 'again.md'));
    expect(await idsOf(corpus)).toEqual(['a']);
    expect(await skipsOf(corpus)).toEqual({
      'secret.md': 'it is a link out of the corpus folder',
      outside: 'it is a link out of the corpus folder',
      loop: 'it is a link to a folder, and those are not followed',
      'self.md': 'it is a link that leads back to itself',
      'dangling.md': 'it is a link to nothing, or was removed meanwhile',
      'again.md': 'it is a link to a.md, which is read itself',
    });
  });

  it('follows a link to a hidden file, as containers mount their files', async () => {
    write({ '.data/v1/a.md': PROSE });
    symlinkSync('.data/v1/a.md', path.join(root, 'a.md'));
    symlinkSync(root, `${root}-link`);
    try {
      expect(await idsOf(`${root}-link`)).toEqual(['a']);
    } finally {
      rmSync(`${root}-link`);
    }
  });

  // The superuser may read everything, so there is nothing to see.
  it.skipIf(process.getuid?.() === 0)('names what it may not read', async () => {
    write({ 'a.md': PROSE, 'b.md': PROSE, 'sub/c.md': PROSE });
    chmodSync(path.join(root, 'b.md'), 0);
    chmodSync(path.join(root, 'sub'), 0);
    const reason = 'it cannot be read: permission denied';
    expect(await skipsOf()).toEqual({ 'b.md': reason, sub: reason });
    chmodSync(path.join(root, 'sub'), 0o700);
  });
});

describe('readCorpus on a .jsonl file', () => {
  const jsonl = async (content: string | Uint8Array) => {
    write({ 'all.jsonl': content });
    return collectCorpus(path.join(root, 'all.jsonl'));
  };

  it('reads an article a line, with the given id or else its line', async () => {
    const { articles, skipped } = await jsonl(
      `{"id":"x/1","title":"The pact","text":"${PROSE}","author":["A","B"],"more":1}\n\n{"text":"It was signed.\\r\\nYes."}\r\n{"id":7,"text":"Seven."}`,
    );
    expect(skipped).toEqual([]);
    expect(articles.map(({ id, title, author, text }) => ({ id, title, author, text }))).toEqual([
      { id: '7', title: 'Seven', author: undefined, text: 'Seven.' },
      { id: 'all-3', title: 'It was signed', author: undefined, text: 'It was signed.\nYes.' },
      { id: 'x/1', title: 'The pact', author: 'A, B', text: PROSE },
    ]);
  });

  it('names every bad line and reads the others', async () => {
    const lines = [
      `{"id":"a","text":"${PROSE}"}`,
      '{"id":"b","text":',
      '["text"]',
      '"text"',
      'null',
      '{"id":"c"}',
      '{"id":"d","text":5}',
      '{"id":"e","text":" "}',
      '{"id":"","text":"T"}',
      '{"id":{},"text":"T"}',
      '{"id":"f","text":"\\u0000"}',
      '{"id":"g","text":"\\ud83d"}',
      `{"id":"a","text":"${PROSE}"}`,
      `{"id":"h","text":"${PROSE}"}`,
      `{"id":9007199254740993,"text":"${PROSE}"}`,
      `{"id":9007199254740991,"text":"${PROSE} Once more."}`,
    ];
    const { articles, skipped } = await jsonl(lines.join('\n'));
    expect(articles.map(({ id }) => id)).toEqual(['9007199254740991', 'a', 'h']);
    expect(skipped.map(({ path: at, reason }) => `${at}: ${reason}`)).toEqual([
      'all.jsonl: line 2 is not valid JSON',
      'all.jsonl: line 3 is not a JSON object',
      'all.jsonl: line 4 is not a JSON object',
      'all.jsonl: line 5 is not a JSON object',
      'all.jsonl: line 6 is no article: "text" is missing',
      'all.jsonl: line 7 is no article: "text" is not a string',
      'all.jsonl, line 8: it is empty',
      'all.jsonl: line 9 is no article: "id" is not 1 to 512 printable characters',
      'all.jsonl: line 10 is no article: "id" is not a string',
      'all.jsonl: line 11 is no article: "text" has a NUL or half of a character',
      'all.jsonl: line 12 is no article: "text" has a NUL or half of a character',
      'all.jsonl, line 13: its id "a" is taken by all.jsonl, line 1',
      'all.jsonl: line 15 is no article: "id" is too large for a number: write it in quotation marks',
    ]);
  });

  it('says so when no line is an article', async () => {
    write({ 'empty.jsonl': '\n\n', 'pact.md': PROSE });
    const { skipped } = await collectCorpus(root);
    expect(skipped).toEqual([{ path: 'empty.jsonl', reason: 'no line of it is an article' }]);
  });

  it('names a line that is not UTF-8 and reads the others', async () => {
    const bad = Buffer.from('{"text":"Über"}\n', 'latin1');
    const { articles, skipped } = await jsonl(Buffer.concat([bad, Buffer.from(`{"text":"${PROSE}"}\n`)]));
    expect(articles.map(({ id }) => id)).toEqual(['all-2']);
    expect(skipped).toEqual([{ path: 'all.jsonl', reason: 'line 1 is not valid UTF-8: save it as UTF-8' }]);
  });

  it('reads UTF-16 and a byte order mark', async () => {
    expect((await jsonl(Buffer.from(`\uFEFF{"text":"${PROSE}"}\n`, 'utf16le'))).articles).toHaveLength(1);
    expect((await jsonl(`\uFEFF{"text":"${PROSE}"}\n`)).articles).toHaveLength(1);
  });

  it('counts the bad lines that are too many to name', async () => {
    const { skipped } = await jsonl(`${'{\n'.repeat(1_000)}{"text":"${PROSE}"}`);
    expect(skipped).toHaveLength(101);
    expect(skipped.at(-1)).toEqual({ path: 'all.jsonl', reason: '900 more lines are no articles' });
  });

  it('is read the same inside a folder, with its folder in the ids', async () => {
    write({ 'sub/all.jsonl': `{"text":"${PROSE}"}\n{"id":"given","text":"${PROSE}"}` });
    expect(await idsOf()).toEqual(['given', 'sub/all-1']);
  });
});

describe('readCorpus without an article', () => {
  const problem = async (corpus: string): Promise<unknown> => {
    try {
      for await (const entry of readCorpus(corpus)) expect(entry).toHaveProperty('skipped');
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      return (error as UserError).message;
    }
    return undefined;
  };

  it('says what it looked for and how to go on', async () => {
    expect(await problem(path.join(root, 'nowhere'))).toMatch(
      /nowhere" does not exist\. Name a folder .*--corpus PATH or CORPUS_DIR/,
    );
    expect(await problem(root)).toMatch(
      /^There is no article in the corpus .* Put \.md, \.txt, \.html, \.pdf, \.docx or \.jsonl files there/,
    );
    write({ 'a.md': '', 'b.pdf': '%PDF', 'file.txt': PROSE });
    expect(await problem(path.join(root, 'file.txt'))).toMatch(/neither a folder nor a \.jsonl file/);
    rmSync(path.join(root, 'file.txt'));
    expect(await problem(root)).toContain('skipped a.md (it is empty) and 1 more.');
  });

  it('keeps reading lazily: the first article comes before the second file is opened', async () => {
    write({ 'a.md': PROSE, 'b.md': PROSE });
    const entries = readCorpus(root);
    expect((await entries.next()).value).toMatchObject({ article: { id: 'a' } });
    rmSync(path.join(root, 'b.md'));
    expect((await entries.next()).value).toMatchObject({ skipped: { path: 'b.md' } });
  });
});
