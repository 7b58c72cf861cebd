import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#lib/domain.ts';
import { escapeLineStart, escapeMarkdown, withoutEscapes } from './escapes.ts';
import { citeText } from './markers.ts';
import { plainText } from '#lib/citing/statements/plain-text.ts';

const raw = String.raw;

const TEXT = 'It froze.';
const EVIDENCE: Evidence = {
  articles: [{ id: 'ice', title: 'Ice', hash: 'h' }],
  sentences: [1, 2].map((n) => ({
    n,
    articleId: 'ice',
    text: TEXT,
    start: n,
    end: n + TEXT.length,
    kind: 'prose' as const,
    relevance: 1,
  })),
};

describe('text of an article as Markdown', () => {
  it.each([
    'The pact of [2001] lapsed [sic], at $4 (3 * 4) & more: a < 5 > 3!',
    'See snake_case, AT&T, #MeToo, “no – never”, 50 % and https://example.org/a_b.',
    '【新华社】 reported (in full) a ~ b.',
  ])('is as it stands where nothing could be misread: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ['a [^2] b', raw`a \[\^2\] b`, 'a marker'],
    ['a 【3】 b 【^3】 c 【4:0†source】', raw`a \【3】 b \【^3】 c \【4:0†source】`, 'markers of another notation'],
    ['f(^2)', raw`f(\^2)`, 'and of a third'],
    ['[x](https://example.org/)', raw`\[x\](https://example.org/)`, 'a link'],
    ['![x][y]', raw`!\[x\]\[y\]`, 'an image by reference'],
    ['*a* _b_ ~c~ __d', raw`\*a\* \_b\_ \~c\~ \_\_d`, 'emphasis'],
    ['a `b` c', raw`a \`b\` c`, 'code'],
    ['<b>a</b> <!-- --> <mina@example.org>', raw`\<b>a\</b> \<!-- --> \<mina@example.org>`, 'tags and addresses'],
    ['&amp; &#35; &', raw`\&amp; \&#35; &`, 'entities'],
    [raw`C:\dir \[x\]`, raw`C:\\dir \\[x\\]`, 'what looks escaped'],
  ])('%s is written %s: %s', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it.each([
    ['It cost 40 million.', 8, 18, 'It cost **40 million**.', 'words'],
    ['It cost *40 million*.', 9, 19, raw`It cost \***40 million**\*.`, 'words in emphasis of the article'],
    ['It cost *40 million*.', 8, 20, raw`It cost **\*40 million\***.`, 'the emphasis with them'],
    ['It cost US$40.', 10, 13, 'It cost US$40.', 'not where Markdown would see no bold'],
    ['It cost 40 million.', 7, 18, 'It cost 40 million.', 'nor with a space inside its marks'],
  ])('%s from %i to %i in bold is %s: %s', (text, start, end, markdown) => {
    expect(escapeMarkdown(text, { start, end })).toBe(markdown);
  });

  it.each([
    ['# News', raw`\# News`],
    ['> News', raw`\> News`],
    ['- News', raw`\- News`],
    ['1. News', raw`1\. News`],
    ['2) News', raw`2\) News`],
    ['| News', raw`\| News`],
    ['[x] News', raw`\[x] News`],
    ['[x](y)', raw`\[x\](y)`],
    ['#MeToo', '#MeToo'],
    ['1.5 News', '1.5 News'],
    ['The Coast', 'The Coast'],
  ])('begins no block at the start of a line: %s is %s', (text, markdown) => {
    expect(escapeLineStart(text)).toBe(markdown);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '[^1]',
      '[^',
      '2]',
      '\\[^1\\]',
      '【1】',
      '\\【2】',
      '(^1)',
      '](x)',
      '![a',
      '\\',
      '`',
      '``',
      '**',
      '*',
    ),
    fc.constantFrom(
      '_',
      '~~',
      '~',
      '<b>',
      '&amp;',
      ' ',
      'word',
      '3',
      'é',
      '.',
      '“',
      '”',
      '^',
      '【',
      '(',
      '[',
      ']',
      '👍',
    ),
  );
  const texts = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));

  it('comes out of the marker reader and the checks as it was, for any text, with its own footnote alone', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, one, other) => {
        const ends = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const bold = { start: ends[0]!, end: ends[1]! };
        for (const markdown of [escapeMarkdown(text), escapeMarkdown(text, bold)]) {
          const shown = citeText(`“${markdown}” [^2]`, EVIDENCE);
          expect(shown.citations).toHaveLength(1);
          const plain = plainText(shown.text, 0, shown.text.length, new Set());
          expect(plain.markers).toHaveLength(1);
          expect(plain.text.replaceAll(/\s+/g, ' ')).toBe(`“${text}”`.replaceAll(/\s+/g, ' '));
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('text that is written to keep it busy', () => {
  it('has the blanks behind a bracket looked at once', () => {
    const text = `【${' '.repeat(300_000)}x`;
    expect(escapeMarkdown(text)).toBe(text);
  });
});

describe('Markdown without its escapes', () => {
  it.each([
    [raw`a \*b\* \<c> \\ **d** [^1]`, raw`a *b* <c> \ **d** [^1]`, 'shows the signs'],
    [raw`a \[\^2\] [^1]`, raw`a \[^2] [^1]`, 'keeps apart what only looks like a marker'],
    ['a `\\*` \\`b\\`', 'a `\\*` `b`', 'leaves code as it is'],
  ])('%s is %s: it %s', (markdown, text) => {
    expect(withoutEscapes(markdown)).toBe(text);
  });
});
