import { answerTokens } from '#lib/export/markdown-tokens.ts';
import type { MarkedToken } from './marked-statements.ts';

/** The words of tokens as they are shown, and the footnotes among them. */
export function wordsOf(tokens: readonly MarkedToken[]): { words: string; footnotes: number[] } {
  const footnotes: number[] = [];
  const read = (token: MarkedToken): string => {
    if (token.type === 'footnote') {
      footnotes.push(token.n);
      return '';
    }
    if (token.type === 'list') return token.items.map((item) => read(item)).join(' ');
    if ('tokens' in token && token.tokens) return answerTokens(token.tokens).map(read).join('');
    return 'text' in token ? token.text : ' ';
  };
  const words = tokens.map(read).join(' ');
  return { words, footnotes };
}
