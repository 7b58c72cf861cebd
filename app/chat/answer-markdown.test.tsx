import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '#lib/citing/markers/escapes.ts';
import { citeText, GUARD } from '#lib/citing/markers/markers.ts';
import { EVIDENCE } from '#lib/citing/markers/tricky-answers.test-data.ts';
import { markersIn } from '#lib/export/markers-in.ts';
import { AnswerMarkdown } from './answer-markdown.tsx';
import { InEnglish } from '../language/in-english.test-data.tsx';

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' };

function html(text: string, whole = true): string {
  const markup = renderToStaticMarkup(
    <InEnglish>
      <AnswerMarkdown text={text} whole={whole} renderFootnote={(n) => <sup>{n}</sup>} />
    </InEnglish>,
  );
  return markup.replace(/^<div[^>]*>|<\/div>$/g, '').replaceAll(/ (?:class|dir)="[^"]*"/g, '');
}

describe('an answer on screen', () => {
  test('has paragraphs, emphasis and footnotes close to their words', () => {
    expect(html('**Reasons** differ [^1].\n\nOne is *time* [^2].')).toBe(
      '<p><strong>Reasons</strong> differ<sup>1</sup>.</p><p>One is <em>time</em><sup>2</sup>.</p>',
    );
  });

  test('has lists and quotations', () => {
    expect(html('- one [^1]\n- two\n\n> said\n\n3. three')).toBe(
      '<ul><li>one<sup>1</sup></li><li>two</li></ul><blockquote><p>said</p></blockquote><ol start="3"><li>three</li></ol>',
    );
  });

  test('has tables in a box of their own, with footnotes in their cells', () => {
    expect(html('| What | When |\n|---|--:|\n| It froze [^1]. | May |\n| It *thawed* | [^2] |')).toBe(
      '<div role="region" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">What</th><th scope="col">When</th></tr></thead>' +
        '<tbody><tr><td>It froze<sup>1</sup>.</td><td>May</td></tr><tr><td>It <em>thawed</em></td><td><sup>2</sup></td></tr></tbody></table></div>',
    );
  });

  test('shows nothing of a table before its head is whole', () => {
    expect(html('Facts:\n\n| What | Wh', false)).toBe('<p>Facts:</p>');
    expect(html('Facts:\n\n| What | When |\n|--', false)).toBe('<p>Facts:</p>');
    expect(html('Facts:\n\n| What | When |\n|---|---|\n| It fr', false)).toContain('<td>It fr</td>');
  });

  test.each([
    ['- x\n\n      It froze [^1].', '<ul><li><p>x</p><p>It froze<sup>1</sup>.</p></li></ul>', 'indented text'],
    ['A\n\n\tIt froze [^1].', '<p>A</p><p>It froze<sup>1</sup>.</p>', 'and behind a tab'],
    ['![ice [^1]](http://e.example/x.png)', '<p>ice<sup>1</sup></p>', 'the description of an image'],
    [
      '> ```\n> x\n\nIt froze [^1].',
      '<blockquote><pre><code>x</code></pre></blockquote><p>It froze<sup>1</sup>.</p>',
      'code in a quotation',
    ],
    [
      '- ```\n  x\n\nIt froze [^1].',
      '<ul><li><pre><code>x</code></pre></li></ul><p>It froze<sup>1</sup>.</p>',
      'code in an item',
    ],
    [`\`[^101${GUARD}]\``, '<p><code>[^101]</code></p>', 'code'],
    ['`a [^1] b`', '<p><code>a </code><sup>1</sup><code> b</code></p>', 'a marker of ours in code'],
  ])('shows %j as %s: %s', (text, expected) => {
    expect(html(text).replaceAll(/>\s+|\s+</g, (edge) => edge.replaceAll(/[\n\t]| {2,}/g, ''))).toBe(expected);
  });

  test('takes a marker out of an address and shows it behind', () => {
    const shown = html('<https://e.example/[^1]> [t](https://e.example/x[^2])');
    expect(shown).toContain('href="https://e.example/"');
    expect(shown).toContain('>https://e.example/</a><sup>1</sup>');
    expect(shown).toContain('href="https://e.example/x"');
    expect(shown).toContain('>t</a><sup>2</sup>');
  });

  test('shows HTML as the text it is', () => {
    expect(html('<script>alert(1)</script> and <b onclick="x">bold</b>')).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; and &lt;b onclick=&quot;x&quot;&gt;bold&lt;/b&gt;</p>',
    );
  });

  test('shows escaped signs as they are, with bold beside them', () => {
    expect(
      html(String.raw`“a \***b**\* \[\^2\] \[x\](https://evil.example) \<https://evil.example> \`c\` \&amp; \\” [^1]`),
    ).toBe(
      '<p>“a *<strong>b</strong>* [^2] [x](https://evil.example) &lt;https://evil.example&gt; `c` &amp;amp; \\”<sup>1</sup></p>',
    );
  });

  test('shows any text of an article as it stands', () => {
    const signs =
      '[^1] [ ] ](x) ![ ( ) \\ ` `` * ** _ __ ~ ~~ < > <b> <https://a.example> &amp; & # | ! ^ “ ” . 👍 é word 3';
    const piece = fc.constantFrom(' ', '- ', '1. ', ...signs.split(' '));
    const texts = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, one, other) => {
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        for (const markdown of [escapeMarkdown(text), escapeMarkdown(text, { start: start!, end: end! })]) {
          const shown = html(`Coast: “${markdown}” [^1]`)
            .replace(/<\/?strong>/g, '')
            .replaceAll(/&(lt|gt|quot|#x27|amp);/g, (entity) => ENTITIES[entity]!);
          expect(shown).toBe(`<p>Coast: “${text}”<sup>1</sup></p>`);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('has each block in its own language, with the footnotes that it cites to tell it by', () => {
    const asked: [string, readonly number[]][] = [];
    const languageOf = (words: string, footnotes: readonly number[]) => {
      asked.push([words, footnotes]);
      return /[a-z]/.test(words) ? undefined : 'ar';
    };
    const markup = renderToStaticMarkup(
      <InEnglish>
        <AnswerMarkdown
          text={'It *froze* [^1].\n\n- أُجّلت **القمة** [^2]'}
          whole
          renderFootnote={() => null}
          languageOf={languageOf}
        />
      </InEnglish>,
    );
    expect(asked.map(([words, footnotes]) => [words.replace(/\s+/g, ' ').trim(), footnotes])).toEqual([
      ['It froze .', [1]],
      ['أُجّلت القمة', [2]],
    ]);
    expect(markup).toContain('<p dir="auto">');
    expect(markup).toContain('<li lang="ar" dir="rtl">');
  });

  test('requests no image, and shows its description instead', () => {
    expect(html('![a map](https://evil.example/pixel.png)')).toBe('<p>a map</p>');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '/etc/passwd', 'vbscript:x'])(
    'makes no link to %s',
    (address) => {
      expect(html(`[words](${address})`)).toBe('<p>words</p>');
    },
  );

  test('opens a link elsewhere, and tells that place nothing', () => {
    expect(html('[words](https://example.org/a)')).toBe(
      '<p><a href="https://example.org/a" target="_blank" rel="noopener noreferrer nofollow">words</a></p>',
    );
  });

  test('is not turned around by a quotation that turns its own words around', () => {
    // U+202E runs on until something ends it, and U+2066 does too.
    expect(html('“a \u202Eb” [^1] c \u2066d')).toBe('<p>“a b”<sup>1</sup> c d</p>');
  });

  describe('whatever a model writes', () => {
    const marks = [
      '[^101]',
      '[^104',
      ']',
      '【106】',
      '(^101)',
      '{^105}',
      '&#91;^102&#93;',
      '[^999]',
      '[^2]',
      '[^1',
      '\\[^104\\]',
      '\\',
    ];
    const layout = [
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '  ',
      '    ',
      '\t',
      '# ',
      '```',
      '``` a`b',
      '~~~',
      '`',
      '``',
      '---',
    ];
    const others = [
      'word',
      ' ',
      '. ',
      '**',
      '*',
      '~~',
      '| a | b |',
      '\n|---|---|\n',
      '|',
      '![x',
      '[t](https://e.example/',
      '<https://e.example/',
      '>',
      ')',
      '&#93;',
    ];
    const answers = fc
      .array(fc.constantFrom(...marks, ...layout, ...others), { minLength: 1, maxLength: 24 })
      .map((pieces) => `Ice ${pieces.join('')}`);
    const numbersIn = (numbers: Iterable<number>) => [...new Set(numbers)].toSorted((a, b) => a - b);

    test('has a live footnote for each citation and no other, on screen, in copies and in what is checked', () => {
      fc.assert(
        fc.property(answers, (answer) => {
          const { text, citations } = citeText(answer, EVIDENCE);
          const cited = citations.map(({ n }) => n);
          const shown = [...html(text).matchAll(/<sup>(\d+)<\/sup>/g)].map(([, n]) => Number(n));
          expect(numbersIn(shown)).toEqual(cited);
          expect(numbersIn(markersIn(text))).toEqual(cited);
          // What one reader of Markdown takes for code and another for text stays there as text, and is no footnote.
          if (!/[`~]/.test(answer)) expect(html(text)).not.toMatch(/\[\^\d+\]/);
        }),
        { numRuns: 4_000 },
      );
    });
  });

  test('never shows half a marker while it is written', () => {
    expect(html('It was signed [^1', false)).toBe('<p>It was signed</p>');
  });
});
