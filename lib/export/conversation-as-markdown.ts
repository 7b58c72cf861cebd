import { answerAsMarkdown } from './answer-as-markdown.ts';
import { spelledDate } from './article-facts.ts';
import type { ShownAnswer } from './shown-answer.ts';

/**
 * A conversation as one Markdown document. Its footnotes keep the numbers of the screen; where there are several answers, the
 * number of the answer stands before them, as in `[^2.1]`.
 */
export function conversationAsMarkdown(answers: readonly ShownAnswer[], exportedAt: Date): string {
  const heading = `# Conversation, exported on ${spelledDate(exportedAt.toISOString())}\n`;
  const several = answers.length > 1;
  const written = answers.map((answer, index) =>
    answerAsMarkdown(answer, (n) => (several ? `${index + 1}.${n}` : `${n}`)),
  );
  return [heading, ...written].join('\n');
}
