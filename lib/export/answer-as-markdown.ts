import { answerMarkdown } from './answer-markdown.ts';
import { belowAnswer, footnotesOf, type Style } from './below-answer.ts';
import { inertWords } from './inert-words.ts';
import { readShown } from './markdown-tokens.ts';
import { isWhole, type ShownAnswer } from './shown-answer.ts';

/**
 * The answer as Markdown that stands alone, with real footnotes: `[^1]: “quote” — *title*, outlet, date. <link> ✓ Quoted word for
 * word.` Everything that an article has written is escaped and shows as it stands.
 *
 * @param label names the footnote of a number; every footnote of a document needs a name of its own
 */
export function answerAsMarkdown(answer: ShownAnswer, label: (n: number) => string = String): string {
  const known = new Set(answer.citations.map(({ n }) => n));
  const style: Style = {
    words: inertWords,
    title: (text) => `*${inertWords(text)}*`,
    heading: (text) => `### ${text}`,
    marks: (numbers) => numbers.map((n) => `[^${label(n)}]`).join(''),
    link: (address) => `<${address}>`,
  };
  const tokens = readShown(answer.text, isWhole(answer.metadata));
  return [
    `## ${inertWords(answer.question)}`,
    answerMarkdown(tokens, (n) => (known.has(n) ? label(n) : undefined)),
    ...belowAnswer(answer, style),
    footnotesOf(answer, style)
      .map(({ n, text }) => `[^${label(n)}]: ${text}`)
      .join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}
