import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AnswerMarkdown } from './answer-markdown.tsx';

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
