import type { Account, Slice } from '#lib/domain.ts';
import type { Token } from '#lib/citing/language/analysed-text.ts';
import type { Source } from './sources.ts';
import type { Telling } from './telling.ts';

export type Sureness = Account['sureness'];

/** What one cited sentence tells of a matter. */
export interface Claim {
  telling: Telling;
  /** Where the deciding words stand in the sentence. */
  span: Slice;
  says: string;
  source: Source;
  sureness: Sureness;
  /** The words of what it is told of: of "The train derailed because …" train and derailed. */
  of: Token[];
}

/** The content words of a piece of a sentence, without figures. */
export function wordsWithin({ analysed }: Telling, { start, end }: Slice): Token[] {
  return analysed.tokens.filter((token) => !token.stop && token.start >= start && token.end <= end && !token.isFigure);
}

/** The clauses that a place belongs to: of "will not open before March" both, as a date alone is no clause of its own. */
export function clausesAt({ analysed }: Telling, place: Slice): ReadonlySet<number> {
  const { tokens } = analysed;
  const clauses = new Set<number>();
  for (const token of tokens) {
    if (token.start >= place.end || token.end <= place.start || clauses.has(token.clause)) continue;
    clauses.add(token.clause);
    const first = tokens.find(({ clause }) => clause === token.clause)!;
    const isLed = first.index > 0 && /^(?:before|after|until|since)$/u.test(first.folded);
    const next = tokens[first.index + 1];
    if (isLed && (next === undefined || next.isFigure || next.start >= place.start))
      clauses.add(tokens[first.index - 1]!.clause);
  }
  return clauses;
}

const TRIMMED = /^[\s,;:.“”"'‘’(–—-]+|[\s,;:.“”"‘(–—-]+$/gu;

/** The piece of a text without the marks around it. */
export function trimmedSlice(text: string, { start, end }: Slice): Slice {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.replace(/^[\s,;:.“”"'‘’(–—-]+/u, '').length;
  const plain = piece.replace(TRIMMED, '');
  return { start: start + lead, end: start + lead + plain.length };
}
