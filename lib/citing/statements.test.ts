import { describe, expect, it } from 'vitest';
import { splitStatements } from './statements.ts';

const split = (answer: string) => splitStatements(answer).map(({ text, citations }) => [text, ...citations]);

describe('splitStatements', () => {
  it.each([
    [
      'It froze [^1]. It thawed [^2].',
      [
        ['It froze.', 1],
        ['It thawed.', 2],
      ],
      'a marker before the full stop',
    ],
    [
      'It froze. [^1] It thawed.[^2]',
      [
        ['It froze.', 1],
        ['It thawed.', 2],
      ],
      'a marker behind it belongs to the sentence before',
    ],
    [
      'It froze [^1], and it thawed [^2][^1].',
      [['It froze, and it thawed.', 1, 2]],
      'several markers in one sentence, each once',
    ],
    [
      'It froze.[^1]Then it thawed.[^2]',
      [
        ['It froze.', 1],
        ['Then it thawed.', 2],
      ],
      'no white space',
    ],
    ['It froze. It thawed.', [['It froze.'], ['It thawed.']], 'no markers at all'],
    ['[^1] It froze.', [['It froze.', 1]], 'a marker at the start'],
    [
      'Mr. Smith met J. K. Rowling in the U.S. in 3.5 hours [^1].',
      [['Mr. Smith met J. K. Rowling in the U.S. in 3.5 hours.', 1]],
      'abbreviations',
    ],
    [
      '**Ice** is *very* cold [^1]. See [the page](https://example.org).',
      [['Ice is very cold.', 1], ['See the page.']],
      'emphasis and links',
    ],
    [
      'It froze\nlast night [^1].\n\nIt thawed [^2].',
      [
        ['It froze last night.', 1],
        ['It thawed.', 2],
      ],
      'a wrapped line',
    ],
    ['A snake_case_name and 3 * 4 stay [^1].', [['A snake_case_name and 3 * 4 stay.', 1]], 'what is no emphasis'],
  ])('splits %j: %s', (answer, expected) => {
    expect(split(answer)).toEqual(expected);
  });

  it('takes a list item as a statement', () => {
    expect(
      split('The articles give two reasons:\n\n- a death [^1]\n- **doubts** about the ally [^2]\n1. Money. [^3]'),
    ).toEqual([
      ['a death', 1],
      ['doubts about the ally', 2],
      ['Money.', 3],
    ]);
  });

  it.each([
    ['## Reasons\n\nIt froze [^1].', 'a heading'],
    ['The articles give three reasons:\n\nIt froze [^1].', 'a lead-in'],
    ['The sources differ.\n\nIt froze [^1].', 'a remark on the articles'],
    ['Why did it freeze? It froze [^1].', 'a question'],
    ['It froze [^1]. The articles do not say why.', 'silence of the articles'],
    ['It froze [^1].\n\n---\n\n```\ncode. More code.\n```', 'rules and code'],
    ['|What|\n|---|\n|It froze [^1].|', 'the head of a table'],
  ])('leaves out what states nothing, in %j: %s', (answer) => {
    expect(split(answer)).toEqual([['It froze.', 1]]);
  });

  it('keeps a lead-in that carries a marker', () => {
    expect(split('Three ships were lost [^1]:\n\n- the Anna [^2]')).toEqual([
      ['Three ships were lost:', 1],
      ['the Anna', 2],
    ]);
  });

  it('takes a quotation of several sentences as one statement', () => {
    expect(split('Izvestia: “It froze. Nobody knew why.” [^1] “It thawed” [^2] Then it rained [^3].')).toEqual([
      ['Izvestia: “It froze. Nobody knew why.”', 1],
      ['“It thawed”', 2],
      ['Then it rained.', 3],
    ]);
  });

  it('keeps quotations within a quotation together, and long ones', () => {
    const long = 'He said so. '.repeat(40).trim();
    expect(split(`Izvestia: ““It froze. It thawed,” said she. ${long}” [^1]`)).toEqual([
      [`Izvestia: ““It froze. It thawed,” said she. ${long}”`, 1],
    ]);
    expect(split('**Kazem Jalali**, as *Seal the deal* (Izvestia) has it: “The **ambassador** said so.” [^3]')).toEqual(
      [['Kazem Jalali, as Seal the deal (Izvestia) has it: “The ambassador said so.”', 3]],
    );
  });

  it('reads a blockquote', () => {
    expect(split('Izvestia writes:\n\n> “It froze.\n> It thawed.” [^1]')).toEqual([['“It froze. It thawed.”', 1]]);
  });

  it('leaves markers in code alone', () => {
    expect(split('The marker `[^7]` is code [^1].')).toEqual([['The marker [^7] is code.', 1]]);
  });

  it('reads escapes as the signs they stand for, and none of them as a marker, a link, emphasis or code', () => {
    const escaped = String.raw`Coast: “It \*froze\*, says \[the log\](https://tarn.example/) \[\^2\] \`a\` \\ \<b>.” [^1]`;
    expect(split(escaped)).toEqual([
      [String.raw`Coast: “It *froze*, says [the log](https://tarn.example/) [^2] ${'`a`'} \ <b>.”`, 1],
    ]);
    expect(split(String.raw`It froze [\[here\]](https://tarn.example/) [^1].`)).toEqual([['It froze [here].', 1]]);
  });

  it('says where each statement stands, with its markers', () => {
    const answer = '- **It froze**. [^1] It *thawed* [^2].';
    expect(splitStatements(answer).map(({ start, end }) => answer.slice(start, end))).toEqual([
      'It froze**. [^1]',
      'It *thawed* [^2].',
    ]);
  });

  it('is linear in the length of the answer', () => {
    const sentences = 2_000;
    expect(split('It froze [^1]. '.repeat(sentences))).toHaveLength(sentences);
    expect(split(`${'“'.repeat(3_000)}${'*'.repeat(3_000)}${'['.repeat(3_000)} x [^1]`)).toHaveLength(1);
  });
});
