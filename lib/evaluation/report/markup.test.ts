import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from './markup.ts';

describe('a template of HTML', () => {
  it('escapes text, in elements and in attributes', () => {
    const text = `<script>alert("x" + 'y' & z)</script>`;
    expect(html`<p title="${text}">${text}</p>`.source).toBe(
      '<p title="&lt;script&gt;alert(&quot;x&quot; + &#39;y&#39; &amp; z)&lt;/script&gt;">&lt;script&gt;alert(&quot;x&quot; + &#39;y&#39; &amp; z)&lt;/script&gt;</p>',
    );
  });

  it('joins lists, leaves out what is undefined, and takes templates as they are', () => {
    const list = ['a', 'b'].map((item) => html`<b>${item}</b>`);
    expect(html`<i>${list}${undefined}${0}</i>`.source).toBe('<i><b>a</b><b>b</b>0</i>');
  });

  it('lets nothing through that could begin a tag or end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.source).not.toMatch(/[<>"']/);
      }),
    );
  });
});
