import type { AnalysedText, Token } from './analysed-text.ts';
import { basesOf } from './meaning.ts';
import { isCity } from './nations.ts';

const WHERE = /^(?:in|at|near|outside)$/;
/** What is said to go somewhere goes to a place, and to no government. */
const MOVING = basesOf(
  'fly flew fled travel go went return arrive come came move head drive drove trip flight journey visit',
);
const BETWEEN = /^(?:the|central|downtown|eastern|western|northern|southern|north|south|east|west|greater|nearby)$/;
/** Where governments sit, and what the press calls those seats. */
const SEAT =
  /^(?:kremlin|white|house|elysee|downing|westminster|whitehall|capitol|pentagon|knesset|duma|bundestag|chancellery)$/;

/** The preposition that makes a name the place of what is told: "in" of "in the Ukrainian capital, Kyiv" is that of neither. */
export function whereBefore({ index, segment }: Token, { tokens }: AnalysedText): Token | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const token = tokens[at]!;
    if (token.segment !== segment) return undefined;
    const isWay = /^(?:to|from)$/.test(token.folded) && at > 0 && MOVING.has(tokens[at - 1]!.base);
    if (WHERE.test(token.folded) || isWay) return token;
    if (!BETWEEN.test(token.folded) && !token.isCapital) return undefined;
  }
  return undefined;
}

/** Whether "in Tehran" may rest on a name of the sentence that stands for the same country: a capital is then a place, not a government. */
export function isSamePlace(token: Token, other: Token): boolean {
  return !isCity(token.base) || SEAT.test(other.folded);
}
