import type { AnalysedText, Token } from './analysed-text.ts';

const LONGEST_BETWEEN = 40;

/** From the first of some words to the last, long stretches left out. */
export function excerpt({ text }: AnalysedText, tokens: Token[]): string {
  const [first, ...others] = tokens.toSorted((a, b) => a.index - b.index);
  let written = first!.text;
  let { end } = first!;
  for (const token of others) {
    const between = text.slice(end, token.start);
    written += (between.length <= LONGEST_BETWEEN ? between : ' … ') + token.text;
    end = token.end;
  }
  return written;
}
