import { type AnswerToken, answerTokens, readMarkdown } from './markdown-tokens.ts';

/** The numbers of the footnotes that the screen shows in an answer. */
export function markersIn(answer: string): Set<number> {
  const found = new Set<number>();
  collect(readMarkdown(answer), found);
  return found;
}

function collect(tokens: readonly AnswerToken[], found: Set<number>): void {
  for (const token of tokens) {
    if (token.type === 'footnote') found.add(token.n);
    else if (token.type === 'list') for (const item of token.items) collect(answerTokens(item.tokens), found);
    else if ('tokens' in token && token.tokens) collect(answerTokens(token.tokens), found);
  }
}
