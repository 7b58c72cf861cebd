/** What a hostile or odd model writes: the screen, the copy and the export say the same, every footnote is live, and no half marker is left. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { citeText, GUARD, MarkerTransform } from '#lib/citing/markers/markers.ts';
import { articleText, EVIDENCE } from '#lib/citing/markers/tricky-answers.test-data.ts';
import type { Citation } from '#lib/domain.ts';
import { answerMarkdown } from '#lib/export/answer-markdown.ts';
import { answerPlainText } from '#lib/export/answer-plain-text.ts';
import { readShown } from '#lib/export/markdown-tokens.ts';
import { AnswerMarkdown } from './answer-markdown.tsx';
import { InEnglish } from '../language/in-english.test-data.tsx';

const ATTACKS: [what: string, answer: string][] = [
  ['forged definitions', 'The harbour froze [^101].\n\n[^1]: Reuters says it burned.\n[^101]: So it was.\n[^2]: None.'],
  ['a definition over several lines', 'Ice [^101].\n\n[^101]: One\n    two\n\n    three [^104]'],
  ['quotations in quotations', 'Harbour: “He said ‘the harbour “froze” [^101]’ [^999]” [^102].'],
  ['marks that turn the writing round', 'The \u202eharbour [^101]\u202c froze \u2067[^104]\u2069 \u200f[^999]\u200f.'],
  ['unseen characters in markers', 'Ice [\u200b^\u200d1\u20601\u00ad0\u200b1\ufeff] [^1\u200b0\u200b4].'],
  ['brackets that look like brackets', 'Ice ［^101］ ⟦^104⟧ ❲^105❳ 〚^106〛 ⁅^101⁆ 【^102】 ⦋^103⦌.'],
  ['HTML', '<b>Ice</b> <sup>[^101]</sup> <a href="#fn1">1</a> <!-- [^104] --> <img src=x onerror=alert(1)> <br/>end'],
  [
    'links that run code',
    '[Ice](javascript:alert(1)) [^101] [b](data:text/html,x) <javascript:alert(2)> [c](https://e.example).',
  ],
  ['markers in headings', '# Ice [^101]\n\nSetext [^104]\n===\n\n### [^999]\n\nThe harbour froze [^101].'],
  [
    'markers in links and their titles',
    '[ice [^101]](https://e.example/[^104] "t [^105]") [^101](https://e.example "x [^104]").',
  ],
  ['markers in images', '![ice [^101]](x.png "y [^104]") ![[^999]](z.png) froze.'],
  ['endless openings', `Ice [^101]. ${'[^'.repeat(150_000)} end [^104].`],
  ['an endless opening of brackets', `Ice [^101]. ${'['.repeat(20_000)}^104${']'.repeat(20_000)} end.`],
  ['a fence that never closes', 'Ice [^101].\n\n```js\nlet x = "[^104]"; // [^999]\n\nRed [^105].'],
  ['a list of definitions', 'Ice\n: frozen water [^101]\n: [^999]\n\nTerm\n: [^104]'],
  ['numbers with noughts before them', 'Ice [^00101] and red [^0000000000000000000000000000105].'],
  ['a number of 20 digits', `Ice [^${'1'.padEnd(21, '0')}] and [^101].`],
  ['two carets', 'Ice [^101^104] [^^105] [^101^].'],
  ['markers before words', '[^101] The harbour froze. [^104]The bridge opened [^999]in May.'],
  ['a quotation with the wrong footnote', '“The harbour froze.” [^105] “It is red.” [^101]'],
  ['a quotation across two sentences', '“The harbour froze. Ships waited outside.” [^101][^102]'],
  ['a table that is none', '| Ice [^101] | b\n|--|\n| [^104 | c [^999] |\n\n| a |\n|---|\n| `[^101]` \\| [^105] |'],
  ['emphasis across everything', '**Ice *froze [^101** red* [^104]** ~~[^999]~~ __[^105]__ ***[^998]***'],
  [
    'footnotes of its own',
    'Ice<sup>1</sup> froze^2^ and ¹ melted[1] [2](#fn-2) [^101].\n\n---\n1. Reuters\n[1]: https://e.example',
  ],
  [
    'references of Markdown',
    'Ice [froze][1] [^101] [^104][x].\n\n[1]: javascript:alert(1)\n[x]: https://e.example "[^105]"',
  ],
  ['backslashes', 'Ice \\[^101\\] \\\\[^104] \\\\\\[^105] \\`[^101]\\`.'],
  ['entities', 'Ice &#91;&#94;101&#93; &lsqb;^104&rsqb; &amp;#91;^105&amp;#93; &lt;^106&gt;'],
  [
    'tasks, rules and nesting',
    '- [ ] Ice [^101]\n  - [x] red [^104]\n    > 1. [^999]\n    > 2. May [^105]\n\n***\n\n* * *\n',
  ],
  ['formulas', '$x[^101]$ and $$[^104]$$ a[^2] x^{[^105]} \\([^106]\\) f(^101)'],
  ['carriage returns and odd line ends', 'Ice [^101]\r\n[^104]\rred\u2028[^105]\u2029[^999]\u0085x\u0000y'],
];

const CODE = /<code>[^]*?<\/code>/g;

/** In pieces as they come from a model. */
function cite(answer: string): { text: string; citations: Citation[] } {
  const transform = new MarkerTransform(EVIDENCE, articleText);
  const events = [...(answer.match(/[^]{1,7}/gu) ?? []).flatMap((piece) => transform.push(piece)), ...transform.end()];
  return {
    text: events.flatMap((event) => (event.type === 'text' ? event.delta : [])).join(''),
    citations: events.flatMap((event) => (event.type === 'citations' ? event.citations : [])),
  };
}

const markupOf = (text: string) =>
  renderToStaticMarkup(
    <InEnglish>
      <AnswerMarkdown text={text} whole renderFootnote={(n) => <sup>{`⟨${n}⟩`}</sup>} />
    </InEnglish>,
  );

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' };
const textOf = (markup: string) =>
  markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => ENTITIES[entity]!);

/** Letters, digits and footnotes in their order. */
const essence = (text: string) => text.match(/⟨\d+⟩|[\p{L}\p{N}]/gu)?.join('') ?? '';

describe.each(ATTACKS)('%s', (_, answer) => {
  const shown = cite(answer);
  const markup = markupOf(shown.text);
  const tokens = readShown(shown.text, true);

  test('is the same however it is cut', () => {
    expect(shown.text).toBe(citeText(answer, EVIDENCE, articleText).text);
  });

  test('has live footnotes only, and each of them', () => {
    const numbers = [...new Set([...markup.matchAll(/⟨(\d+)⟩/g)].map(([, n]) => Number(n)))];
    expect(numbers.toSorted((a, b) => a - b)).toEqual(shown.citations.map(({ n }) => n));
  });

  test('leaves no marker as text, and no number of the evidence', () => {
    const words = textOf(markup.replaceAll(CODE, ' '));
    expect(words).not.toMatch(/\[\^\s*\d|【\s*\^?\d|<\^\d/);
  });

  test('brings no code, no image and no address but of the web', () => {
    expect(markup).not.toMatch(/<(?:script|img|iframe|a href="(?!https?:))|javascript:[^<]*"/i);
  });

  test('is copied as it is shown', () => {
    // The copy writes out what the screen hides or draws: addresses of links, and numbers of list items.
    const copied = answerPlainText(tokens, (n) => `⟨${n}⟩`)
      .replaceAll(/ ?[(<]https?:[^)\s>]*[)>]/g, '')
      .replaceAll(/^[\s>]*\d+[.)](?:\s|$)/gm, '');
    expect(essence(copied)).toBe(essence(textOf(markup)));
  });

  test('is exported as it is shown', () => {
    const exported = answerMarkdown(tokens, String);
    // Any reader but ours takes code for code.
    const guarded = exported.replaceAll(/```[^]*?```|(?<!\\)`[^`\n]+`/g, (code) =>
      code.replaceAll(/\[\^(\d+)\]/g, `[^$1${GUARD}]`),
    );
    expect(essence(textOf(markupOf(guarded)))).toBe(essence(textOf(markup)));
  });
});
