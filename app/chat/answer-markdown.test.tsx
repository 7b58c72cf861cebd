import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '#lib/citing/escapes.ts';
import { AnswerMarkdown } from './answer-markdown.tsx';

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' };

function html(text: string, whole = true): string {
  const markup = renderToStaticMarkup(
    <AnswerMarkdown text={text} whole={whole} renderFootnote={(n) => <sup>{n}</sup>} />,
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

  test('never shows half a marker while it is written', () => {
    expect(html('It was signed [^1', false)).toBe('<p>It was signed</p>');
  });
});
