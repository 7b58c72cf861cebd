/** Answers that are hard to read for markers, each with what is shown of it. Evidence is 101 to 106, see {@link EVIDENCE}. */
import type { Evidence } from '#lib/domain.ts';
import { GUARD } from './markers.ts';

const TEXTS: Record<string, string> = {
  harbour: 'The harbour froze. Ships waited outside.\n\n- A ferry sank. Nobody was hurt [see 2001].',
  bridge: 'The bridge opened in May. It is red.',
};

/** The text of an article by its id. */
export const articleText = (id: string): string | undefined => TEXTS[id];

/** Its numbers are higher than any number that can be shown: one that leaks is seen. */
export const EVIDENCE: Evidence = {
  articles: [
    { id: 'harbour', title: 'Harbour', hash: 'h1' },
    { id: 'bridge', title: 'Bridge', hash: 'b1' },
  ],
  sentences: [
    sentence(101, 'harbour', 'The harbour froze.'),
    sentence(102, 'harbour', 'Ships waited outside.'),
    sentence(103, 'harbour', 'A ferry sank.'),
    sentence(104, 'bridge', 'The bridge opened in May.'),
    sentence(105, 'bridge', 'It is red.'),
    sentence(106, 'harbour', 'Nobody was hurt [see 2001].'),
  ],
};

function sentence(n: number, articleId: string, text: string) {
  const start = TEXTS[articleId]!.indexOf(text);
  return { n, articleId, text, start, end: start + text.length, kind: 'prose' as const, relevance: 1 };
}

/** What a model writes, what is shown, and why it is hard. */
export const TRICKY_ANSWERS: [answer: string, shown: string, reason: string][] = [
  ['Ice [^101] and red [^105].', 'Ice [^1] and red [^2].', 'two markers as they should be'],
  ['Ice [^101][^104] [^105], so.', 'Ice [^1][^2], so.', 'a run, with neighbours that are one citation'],
  ['Ice [^101, ^104].', 'Ice [^1][^2].', 'a list with carets'],
  ['Ice [^101,104;106].', 'Ice [^1][^2][^3].', 'a list without'],
  ['Ice [^101 and ^104].', 'Ice [^1][^2].', 'a list in words'],
  ['Ice [^103-105].', 'Ice [^1][^2].', 'a range'],
  ['Ice [^105–103].', 'Ice [^1][^2].', 'a range the wrong way round'],
  ['Ice [ ^ 101 ] melts.', 'Ice [^1] melts.', 'with spaces'],
  ['Ice 【101】【104†source】.', 'Ice [^1][^2].', 'lenticular brackets'],
  ['Ice 【101†L1-L3】 and (^104).', 'Ice [^1] and [^2].', 'with lines, and in round brackets'],
  ['Ice ［＾１０１］ and （^104）.', 'Ice [^1] and [^2].', 'full-width signs and digits'],
  ['Ice \\[^101\\] \\[^104].', 'Ice [^1][^2].', 'escaped'],
  ['Ice [^101^][^104: see there].', 'Ice [^1][^2].', 'with a second caret and with a note'],
  ['یخ [^۱۰۱] و سرخ [^١٠٥].', 'یخ [^1] و سرخ [^2].', 'right to left, Persian and Arabic digits'],
  [
    '\u2067یخ [^\u200e101\u200e]\u2069 \u202bو\u202c [^104]',
    '\u2067یخ [^1]\u2069 \u202bو\u202c [^2]',
    'marks of direction',
  ],
  ['👍[^101]👍🏽[^104]👨‍👩‍👧[^999]', '👍[^1]👍🏽[^2]👨‍👩‍👧', 'emoji of several units on every side'],
  ['[^101: 👍👍] 👍 [^👍]', '[^1] 👍 [^👍]', 'emoji inside of markers'],
  ['Ice [^999], [^0] [^-1][^1e9] [^1.5] melts.', 'Ice melts.', 'numbers that name no evidence'],
  ['Ice [^99999999999999999999999999999].', 'Ice.', 'a number that no number can hold'],
  ['Ice [^note], [^source-3] and [^].', 'Ice and.', 'labels instead of numbers'],
  ['Ice [^999] [^101] [^998].', 'Ice [^1].', 'known and unknown in one run'],
  ['- [^999] Ice\n- [^101] Sea\n[^998], red', '- Ice\n- [^1] Sea\nred', 'at the start of lines'],
  ['Ice [^101 melts [^104, 7 ships', 'Ice [^1] melts [^2], 7 ships', 'never closed, with text behind'],
  ['Ice [^101\nmelts [^1e9 times', 'Ice [^1]\nmelts times', 'cut off by a line break'],
  ['Ice [^101', 'Ice', 'cut off by the end'],
  ['Ice [^101, ^10', 'Ice', 'a list cut off by the end'],
  ['Ice [', 'Ice [', 'a bracket at the end'],
  ['Ice 【101†sou', 'Ice', 'a lenticular one cut off by the end'],
  ['Ice \\', 'Ice \\', 'a backslash at the end'],
  ['[[^101]] [[[^104] [^[^999]1] [^1[^105]', '[[^1]] [[[^2] [^ 1][^3]', 'nested'],
  ['`[^101]` ``a ` [^101]`` and [^104]', `\`[^101${GUARD}]\` \`\`a \` [^101${GUARD}]\`\` and [^1]`, 'in inline code'],
  ['```js\n[^101]\n```\n[^104]', `\`\`\`js\n[^101${GUARD}]\n\`\`\`\n[^1]`, 'in fenced code'],
  ['~~~\n[^101] ```\n[^104]', `~~~\n[^101${GUARD}] \`\`\`\n[^104${GUARD}]`, 'in code that never closes'],
  ['- ```\n  [^101]\n  ```\n- red [^104]', `- \`\`\`\n  [^101${GUARD}]\n  \`\`\`\n- red [^1]`, 'in code in a list'],
  ['A ` stray [^101]\n\nand ` more [^104]', 'A ` stray [^1]\n\nand ` more [^2]', 'beside stray backticks'],
  ['\\`[^101]\\` ```[^104]``` in', `\\\`[^1]\\\` \`\`\`[^104${GUARD}]\`\`\` in`, 'beside escaped backticks'],
  [
    '[the ice [^101]](https://example.org/a_(b)) [^104](u)',
    '[the ice [^1]](https://example.org/a_(b)) [^2] (u)',
    'links',
  ],
  ['![ice [^101]](x.png) <b>[^104]</b>', '![ice [^1]](x.png) <b>[^2]</b>', 'a picture and HTML'],
  ['The pact of [2001], [1] and [a][b] lapsed [sic].', 'The pact of [2001], [1] and [a][b] lapsed [sic].', 'brackets'],
  [
    '【2025】 【新华社】 f(^2) (^) x[^n] [^a-z]',
    '【2025】 【新华社】 f(^2) (^) x[^n] [^a-z]',
    'what only looks like markers',
  ],
  [
    'He says \\[\\^101\\] \\【102】 (\\^103) \\\\[^104]',
    'He says \\[\\^101\\] 【102】 (\\^103) \\\\[^1]',
    'article text, escaped',
  ],
  ['Ice.\n\n[^101]: The harbour.\n[^999]: Reuters', 'Ice.\n\n[^1] The harbour.\nReuters', 'definitions at the end'],
  ['- [^101]: x\n2. [^104]:y\n> [^105]: z', '- [^1] x\n2. [^2] y\n> [^3] z', 'definitions in lists and quotations'],
  ['2001 [^101]: a pact (^999): none', '2001 [^1]: a pact: none', 'colons that define nothing'],
  ['| a [^101] | b |\n|---|---|\n| c | d [^104] |', '| a [^1] | b |\n|---|---|\n| c | d [^2] |', 'a table'],
  ['**[^101]** *ice[^104]* ~~[^105]~~', '**[^1]** *ice[^2]* ~~[^3]~~', 'emphasis'],
  [
    'Ice  [^101]\t[^999]  melts\u00a0[^104]\u3000.',
    'Ice  [^1]  melts\u00a0[^2]\u3000.',
    'white space of several kinds',
  ],
  ['[^101], [^104]; [^106], ; and', '[^1][^2][^3], ; and', 'signs between markers and behind them'],
  ['\ud83d Ice [^101]\udc4d \ud83d', '\ud83d Ice [^1]\udc4d \ud83d', 'halves of characters'],
  ['Ice [^101][^101] [^101], again [^101].', 'Ice [^1], again [^1].', 'the same again and again'],
  ['Ice [^101].\n\n> ```\n> x\n\nRed [^105].', 'Ice [^1].\n\n> ```\n> x\n\nRed [^2].', 'code ends with its quotation'],
  ['- ```\n  x [^101]\n\nRed [^105]', `- \`\`\`\n  x [^101${GUARD}]\n\nRed [^1]`, 'code ends with its item'],
  ['``` a`b\nIce [^101]', '``` a`b\nIce [^1]', 'no fence'],
  ['- x\n\n      Ice [^101].\n\n\tRed [^105].', '- x\n\n      Ice [^1].\n\n\tRed [^2].', 'indented text'],
  ['![ice [^101]](e.png) <https://e.example/[^104]>', '![ice [^1]](e.png) <https://e.example/[^2]>', 'in addresses'],
  [`Ice [^${'1'.repeat(60)}, 101] [^${'2'.repeat(40)}].`, 'Ice [^1].', 'huge numbers'],
  ['Ice [^\n101] [\n^104] [^106\n].', 'Ice [^1][^2][^3].', 'over the end of a line'],
  ['Ice [^1\u00AD0𝟏] [^¹⁰④] [^#106].', 'Ice [^1][^2][^3].', 'odd digits and signs'],
  ['&#91;^101&#93; a &#9; 〔^104〕 {^106} ice', '[^1] a &#9; [^2][^3] ice', 'odd brackets'],
  ['f(^101) ([^999]) [^0-9] ( [^999], x)', 'f(^101) [^0-9] (x)', 'formulas and empty brackets'],
  ['Ice [^999](http://e.example/z) [^101](a.example/(b)) (c).', 'Ice [^1] (c).', 'links of markers'],
  ['**47 [^101** articles]', '**47 [^1]** articles', 'emphasis in a marker that closes late'],
  [
    'Ice [^101 in [2001] and [x] melts]',
    'Ice [^1] in [2001] and [x] melts]',
    'brackets behind a marker that never closes',
  ],
  ['Ice [^(101)] [^[104]] [^{106}] x', 'Ice [^1][^2][^3] x', 'numbers in brackets of their own'],
  ['Ice [^[101], [104]] [^(101), (106)]', 'Ice [^1][^2][^3]', 'several of them'],
  ['Ice [^[999]] [^(x)] [^[x]] [^[101 x', 'Ice [^(x)] [^[x]] [^1] x', 'brackets of their own that name nothing'],
  ['Ice <^101> <^104, ^106> f<^2> <b> < ^1', 'Ice [^1][^2][^3] f<^2> <b> < ^1', 'angle brackets'],
  ['Ice <^999> melts <^101', 'Ice melts', 'angle brackets that name nothing, or never close'],
  ['Ice [^一] [^十一] melts', 'Ice melts', 'numerals of Chinese'],
  [
    `**[^999]** *[^999]* ~~[^999]~~ ice`,
    `**${GUARD}** *${GUARD}* ~~${GUARD}~~ ice`,
    'emphasis of a marker that names nothing',
  ],
];
