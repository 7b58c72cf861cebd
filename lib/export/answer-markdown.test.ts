import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { answerMarkdown } from './answer-markdown.ts';
import { answerPlainText } from './answer-plain-text.ts';
import { readMarkdown } from './markdown-tokens.ts';

const written = (text: string) => answerMarkdown(readMarkdown(text), String);
const plain = (text: string) => answerPlainText(readMarkdown(text), (n) => `[${n}]`);

describe('the Markdown of an answer', () => {
  it.each([
    '**Reasons** differ [^1].\n\nOne is *time* [^2][^3].',
    '- one [^1]\n- two\n  and more\n\n> said [^2]\n\n3. three\n4. four',
    'a `b` ``c ` d`` ~~e~~ snake_case\n\n```\ncode\n```\n\n***\n\n[words](<https://example.org/a>)',
    String.raw`“a \***b**\* \[\^2\] \[x\](y) \<https\://evil.example> \`c\` \&amp; \\” [^1]`,
    '- outer\n  - inner [^1]\n\n    and on\n- last',
    'a line\\\nbroken',
    '| What | When |\n| --- | --: |\n| It **froze** [^1] | May |\n| a \\| b |  |',
    'a | b\n\\--- | ---',
    '### What came of it \\#',
  ])('stays as it is where the screen shows all of it: %j', (text) => {
    expect(written(text)).toBe(text);
  });

  it.each([
    ['<script>alert(1)</script> & <b>x</b>', String.raw`\<script>alert(1)\</script> & \<b>x\</b>`],
    ['![a map](https://evil.example/pixel.png)', 'a map'],
    ['[words](javascript:alert(1))', 'words'],
    ['[x]: https://evil.example\n\ny', String.raw`\[x]: https\://evil.example` + '\n\ny'],
    // Many readers would make links of these.
    ['at https://evil.example or WWW.evil.example', String.raw`at https\://evil.example or WWW\.evil.example`],
    ['!<https://a.example>', '!<https://a.example>'],
    [String.raw`\![a](https://a.example)`, String.raw`\![a](<https://a.example/>)`],
    ['`[^7\u200B]` is **code**', '`[^7]` is **code**'],
    [
      '![ice [^1]](e.png) <https://a.example/x[^2]> [t](https://a.example/[^3])',
      'ice [^1] <https://a.example/x>[^2] [t](<https://a.example/>)[^3]',
    ],
    ['- x\n\n      It froze [^1].', '- x\n\n  It froze [^1].'],
    ['# Heading [^1]', '### Heading [^1]'],
    ['* one\n* two', '- one\n- two'],
  ])('of %j is %j', (text, markdown) => {
    expect(written(text)).toBe(markdown);
  });

  const signs =
    '[^1] [ ] ](x) ![ ( ) \\ ` `` * ** _ ~~ < > <b> <https://a.example> &amp; & # | ! “ ” . é word 3. [x]: https://a.example';
  const piece = fc.constantFrom(
    '\n|---|---|\n',
    '| a | b |',
    '---',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '    ',
    ...signs.split(' '),
  );
  const texts = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));

  it('shows the same words when it is read again, whatever was in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();
        expect(squeezed(plain(written(text)))).toBe(squeezed(plain(text)));
      }),
      { numRuns: 5_000, seed: 1, examples: [['- - *'], ['*) |---|---|']] },
    );
  });

  it('has no tag, image or link but to the web for any other reader of Markdown', () => {
    const other = new Marked({ gfm: false });
    fc.assert(
      fc.property(texts, (text) => {
        const html = other.parse(written(text), { async: false });
        expect(html.match(/<\/?(?!(?:p|h3|ul|ol|li|blockquote|pre|code|strong|em|del|hr|br|a)\b)\w+/g) ?? []).toEqual(
          [],
        );
        expect(html.match(/href="(?!https:\/\/a\.example)[^"]*"/g) ?? []).toEqual([]);
      }),
      { numRuns: 3_000, seed: 2 },
    );
  });
});

describe('the Markdown of a long answer', () => {
  // What was quadratic took two minutes for the first and half a minute for the second.
  it.each(['[^ ', '[^1] ', '[^', 'a [^1]: '])(
    'of %j over and over is written to its end, and shows the same words',
    (piece) => {
      const text = piece.repeat(Math.floor(100_000 / piece.length));
      expect(plain(written(text))).toBe(plain(text));
    },
  );
});

describe('the plain text of an answer', () => {
  it.each([
    ['**Reasons** differ [^1].\n\nOne is\n*time*.', 'Reasons differ [1].\n\nOne is time.'],
    ['- one\n- two\n\n> said\n\n3. three', '- one\n- two\n\n  said\n\n3. three'],
    [
      '| What | When |\n|---|---|\n| It *froze* [^1] | May |\n| a \\| b | |',
      'What | When\nIt froze [1] | May\na | b | ',
    ],
    ['```\ncode\n  more\n```', '    code\n      more'],
    [String.raw`\*a\* \[\^2\] <b> &amp;`, '*a* [^2] <b> &amp;'],
    [
      '[words](https://example.org/a) ![a map](https://evil.example/x) [x](javascript:y)',
      'words (https://example.org/a) a map x',
    ],
  ])('of %j is %j', (text, words) => {
    expect(plain(text)).toBe(words);
  });
});
