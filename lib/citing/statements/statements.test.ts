import { describe, expect, it } from 'vitest';
import { citeText, GUARD } from '#lib/citing/markers/markers.ts';
import { splitStatements } from './statements.ts';
import { EVIDENCE } from '#lib/citing/markers/tricky-answers.test-data.ts';

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

  it('leaves alone what only looks like a marker in code', () => {
    const { text } = citeText('The marker `[^7]` is code [^101].', EVIDENCE);
    expect(split(text)).toEqual([[`The marker [^7${GUARD}] is code.`, 1]]);
  });

  it('finds a marker of ours wherever it stands', () => {
    expect(split('Ice is `cold [^1] and` hard. [See](https://a.example/x[^2]).')).toEqual([
      ['Ice is cold and hard.', 1],
      ['See.', 2],
    ]);
  });

  it.each([
    ['> ```\n> x\n\nIt froze [^1].', 'behind code in a quotation'],
    ['- ```\n  x\n\nIt froze [^1].', 'behind code in an item'],
    ['``` a`b\n\nIt froze [^1].', 'behind what is no fence'],
    ['- x\n\n      It froze [^1].', 'in an indented line'],
  ])('finds what is stated in %j: %s', (answer) => {
    expect(split(answer).at(-1)).toEqual(['It froze.', 1]);
  });

  it.each([
    ['# Portugal signed it in secret', 'a heading'],
    ['Portugal signed it in secret:\n\n- It froze [^1].', 'a lead-in'],
    ['The treaty was signed by Portugal:\n\n- It froze [^1].', 'a lead-in with a helping verb'],
    ['Izvestia says Portugal signed it in secret:\n\n- It froze [^1].', 'a lead-in that names who says it'],
    ['```\nPortugal signed it in secret.\n```', 'code'],
    ['Did you know that Portugal signed it in secret?', 'a question that tells'],
    ['Portugal signed it in secret, didn’t it?', 'with a tag'],
    ['Didn’t Portugal sign it in secret?', 'and one that expects a yes'],
    ['Portugal signed it in secret?', 'and one that is none'],
  ])('takes as a statement what asserts something in %j: %s', (answer) => {
    const [first] = split(answer);
    expect(first?.[0]).toMatch(/Portugal/);
    expect(first).toHaveLength(1);
  });

  it.each([
    '# Reasons for the delay',
    '# Why the signing was postponed',
    '# What Izvestia says:',
    '# The treaty of 17 January 2025',
    '# Agreement signed in Moscow',
    '# Things to know',
    '# Reasons that were given',
    '# After the signing was postponed',
    '# The reasons are disputed',
    '# Trade, defence and energy',
    '# Is it binding?',
    '# A deal in the making',
    '# May 2025',
    'What Izvestia says:\n\n- ',
    'Izvestia writes:\n\n- ',
    'According to Izvestia, the reasons were:\n\n- ',
    'Kazem Jalali said in January:\n\n- ',
    'Izvestia explains why the signing was postponed:\n\n- ',
    'There are three reasons for the delay:\n\n- ',
    'The signing was postponed for the following reasons:\n\n- ',
    'The treaty covers:\n\n- ',
    'The two countries agreed to:\n\n- ',
    'In short:\n\n- ',
    'Why was the signing postponed? ',
    'And who signed the treaty? ',
    'The reason? ',
    '```\nlet x = 5;\n```',
  ])('accuses no %j', (answer) => {
    expect(split(`${answer}\n\nIt froze [^1].`)).toEqual([['It froze.', 1]]);
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
