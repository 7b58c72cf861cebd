import { answerPlainText } from './answer-plain-text.ts';
import { belowAnswer, footnotesOf, type Style } from './below-answer.ts';
import { plainWords } from './inert-words.ts';
import { readShown } from './markdown-tokens.ts';
import { isWhole, type ShownAnswer } from './shown-answer.ts';

/** In order of preference: what an article itself has written, such as "[2]", must not look like a footnote. */
const MARKS: { of: (n: number) => string; lookAlike: RegExp }[] = [
  { of: (n) => `[${n}]`, lookAlike: /\[\d+\]/ },
  { of: (n) => `[note ${n}]`, lookAlike: /\[note \d+\]/ },
  { of: (n) => `[footnote ${n}]`, lookAlike: /(?!)/ },
];

/** The answer as plain text, with footnotes `[1]` and their list. */
export function answerAsText(answer: ShownAnswer): string {
  const known = new Set(answer.citations.map(({ n }) => n));
  const tokens = readShown(answer.text, isWhole(answer.metadata));
  const written = [answerPlainText(tokens, () => ''), ...answer.citations.map(({ quote }) => quote)].join('\n');
  const mark = MARKS.find(({ lookAlike }) => !lookAlike.test(written))!.of;
  const style: Style = {
    words: plainWords,
    title: plainWords,
    heading: (text) => text,
    marks: (numbers) => numbers.map(mark).join(''),
    link: (address) => address,
  };
  return [
    plainWords(answer.question),
    answerPlainText(tokens, (n) => (known.has(n) ? mark(n) : undefined)),
    ...belowAnswer(answer, style),
    footnotesOf(answer, style)
      .map(({ n, text }) => `${mark(n)} ${text}`)
      .join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}
