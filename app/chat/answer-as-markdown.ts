import { byline } from '../article/article-facts.ts';
import { type AnswerView, articleOf } from './answer-parts.ts';

/** The answer as Markdown that stands alone: the question, the text with its markers, and the footnotes in full. */
export function answerAsMarkdown(question: string, view: AnswerView): string {
  const footnotes = view.citations.map(({ n, articleId, quote }) => {
    const article = articleOf(view, articleId);
    const source = [article.title, byline(article), article.url].filter(Boolean).join(' · ');
    return `[^${n}]: “${quote.replace(/\s+/g, ' ')}” ${source}`;
  });
  return [
    `## ${question.replace(/\s+/g, ' ')}`,
    view.text.trim(),
    ...(footnotes.length > 0 ? [footnotes.join('\n')] : []),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}
