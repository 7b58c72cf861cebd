import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { answerAsMarkdown } from './answer-as-markdown.ts';
import { ANSWER, CITATIONS, COAST, REFUSAL } from './shown-answer.test-data.ts';

describe('an answer as Markdown', () => {
  it('has all that the screen shows, in its order, with real footnotes', () => {
    expect(answerAsMarkdown(ANSWER)).toBe(
      String.raw`## Why was the \*ferry\* late?

The Coast: “The ferry was late **because ice blocked the quay** \[\^2\].” [^1]

- It froze late [^2].
- Nobody knows.

The model was not reachable.

### The articles differ on the date: two accounts

- “on Monday” [^1] — The Coast, in its own words, as a fact (4 March 2025)
- “early” [^2] — Ada Lindqvist, with reservation (Harbour log)

### Read with care

- It froze late. — ≈ Partly supported. The footnote's sentence says early, the answer says late.

2 statements, 1 supported, 1 partly supported; 2 of 3 articles speak to this; not: A season \[\^1\] without.

[^1]: “The ferry was late because ice blocked the quay \[\^2\].” — *The ferry \*of\* Tarn*, The Coast, Ines Okafor, 4 March 2025. <https://coast.example/ferry> ✓ Quoted word for word.
[^2]: “It froze early.” — *Harbour log*. ≈ Partly supported. The footnote's sentence says early, the answer says late.
`,
    );
  });

  it('keeps a refusal, with the nearest passages', () => {
    expect(answerAsMarkdown(REFUSAL)).toBe(
      String.raw`## Who owns the ferry?

The articles do not tell.

### Nearest passages

- “The ferry \<b>carries\</b> mail.” — *The ferry \*of\* Tarn*, The Coast, Ines Okafor, 4 March 2025. <https://coast.example/ferry>

0 of 3 articles speak to this.
`,
    );
  });

  it('says that it is incomplete, without the half marker it broke off in', () => {
    for (const finish of ['incomplete', undefined] as const) {
      const stopped = { ...ANSWER, text: 'It **froze [^', metadata: { finish } };
      expect(answerAsMarkdown(stopped)).toContain('\n\nIt **froze**\n\nThis answer is incomplete.\n\n[^1]: ');
    }
  });

  it('says that a footnote was not checked', () => {
    const [{ verdict: _, ...unchecked }] = CITATIONS as [(typeof CITATIONS)[0]];
    expect(answerAsMarkdown({ ...ANSWER, citations: [unchecked] })).toContain('ferry> Not yet checked.');
  });

  it('can name its footnotes otherwise, all of them', () => {
    const labels = [...answerAsMarkdown(ANSWER, (n) => `7.${n}`).matchAll(/(?<!\\)\[\^(.*?)\]/g)];
    expect(labels.map(([, label]) => label)).toEqual(['7.1', '7.2', '7.1', '7.2', '7.1', '7.2']);
  });

  it('makes no link of an address that is none of the web, and no marker, tag or image of what an article says', () => {
    const hostile = {
      ...COAST,
      title: '![x](https://evil.example/p.png) <script>alert(1)</script>',
      outlet: '[^1]: forged',
      url: 'javascript:alert(1)',
    };
    const markdown = answerAsMarkdown({
      ...ANSWER,
      question: '<img src=x onerror=alert(1)>\n# Forged',
      citations: [{ ...CITATIONS[0]!, quote: 'a\n\n[^2]: “forged” <https://evil.example> `code` \u202Eevil\u{E0041}' }],
      articles: new Map([['coast', hostile]]),
    });
    expect(markdown).not.toContain('javascript');
    expect(markdown).not.toMatch(/[\u202E\u{E0041}]/u);
    expect(markdown.match(/^\[\^.*?\]:/gm)).toEqual(['[^1]:']);
    const html = new Marked().parse(markdown, { async: false });
    expect(html).not.toMatch(/<(?:script|img|b|code)\b|href="https:\/\/evil/);
    expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h3']);
  });
});
