import type { Slice } from '#lib/domain.ts';
import type { ScoredSentence } from './score.ts';

/**
 * A sentence as the answer shows it: verbatim between quotation marks, the deciding words in bold, its marker behind. Emphasis that the
 * article itself has is dropped; nothing else is touched.
 */
export function quotation(scored: Pick<ScoredSentence, 'sentence' | 'span'>, bold: boolean): string {
  const { sentence, span } = scored;
  const quoted = bold && span ? embolden(sentence.text, span) : sentence.text;
  return `“${oneLine(quoted)}” [^${sentence.n}]`;
}

function embolden(text: string, span: Slice): string {
  if (text.includes('*') || text.includes('`')) return text;
  return `${text.slice(0, span.start)}**${text.slice(span.start, span.end)}**${text.slice(span.end)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
