import { escapeMarkdown } from '#lib/citing/markers/escapes.ts';
import type { ScoredSentence } from './score.ts';

/**
 * A sentence as the answer shows it: verbatim between quotation marks, the deciding words in bold, its marker behind. What would be a
 * marker, a link or emphasis in it is escaped, so that it is shown as it stands in the article.
 */
export function quotation(scored: Pick<ScoredSentence, 'sentence' | 'span'>, bold: boolean): string {
  const { sentence, span } = scored;
  const quoted = escapeMarkdown(sentence.text, bold ? span : undefined);
  return `“${oneLine(quoted)}” [^${sentence.n}]`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
