import { align } from '#lib/citing/check/alignment.ts';
import type { Token } from '#lib/citing/language/analysed-text.ts';
import type { CheckedQuote, CheckResult } from '#lib/citing/check/check.ts';
import { contentOf } from '#lib/citing/check/coverage-check.ts';
import { areTwoLanguages } from '#lib/citing/language/language-gap.ts';
import { isSameNumber } from '#lib/citing/language/same-number.ts';

/** The verdict of a footnote that says nothing of a statement that others bear out. */
export const BEARS_NOTHING: CheckResult = {
  verdict: 'unsupported',
  reason: "The footnote's sentence says nothing of this; the other footnotes do.",
};

/** Of the words that say something; a sentence with fewer of them shares a topic at most. */
const LEAST_SHARE = 0.35;
/** A word that stands for one that another quote has itself says less. */
const LESS_FOR_NEAR = 0.5;
/** In letters: longer ones are not compared at all. */
const LONGEST = 6_000;

/**
 * Of several quotes that a statement rests on those that bear nothing of it: they have hardly a word or figure of it, and none that the
 * others lack. Found for each by itself, so that a footnote that was put in beside good ones is not called good.
 */
export function idleQuotes(statement: string, quotes: CheckedQuote[]): ReadonlySet<string> {
  const distinct = [...new Map(quotes.map((quote) => [quote.text, quote])).values()];
  const letters = distinct.reduce((sum, { text }) => sum + text.length, statement.length);
  if (distinct.length < 2 || letters > LONGEST) return new Set();
  const all = distinct.map((quote) => ({ quote, ...wordsBorne(statement, quote) }));
  const idle = all.filter(({ quote, exact, near, count }) => {
    const others = all.filter((other) => other.quote !== quote);
    const isExactElsewhere = (index: number) => others.some((other) => other.exact.has(index));
    const isBorneElsewhere = (index: number) =>
      isExactElsewhere(index) || others.some((other) => other.near.has(index));
    const weak = [...near].filter(isExactElsewhere).length;
    return (
      exact.size + near.size - weak * LESS_FOR_NEAR < count * LEAST_SHARE &&
      [...exact, ...near].every(isBorneElsewhere) &&
      !areTwoLanguages(statement, quote.text)
    );
  });
  // Where none bears it out, none stands beside a better one.
  const isBorneOut = all.some((one) => !idle.includes(one) && one.exact.size > 0);
  return new Set(isBorneOut ? idle.map(({ quote }) => quote.text) : []);
}

/** The words of a statement that a quote has, or has others for, by their places, and how many it could have. */
function wordsBorne(statement: string, quote: CheckedQuote): { exact: Set<number>; near: Set<number>; count: number } {
  const alignment = align(statement, [quote]);
  const { statement: own, source, same, akin, opposite } = alignment;
  const content = contentOf(alignment);
  const exact = content.filter(({ index, isFigure, start, end }) => {
    if (same[index]!.length + opposite[index]!.length > 0) return true;
    const number = isFigure && own.numbers.find((one) => start < one.end && end > one.start);
    return number && source.numbers.some((other) => isSameNumber(number, other));
  });
  const near = content.filter((token) => !exact.includes(token) && akin[token.index]!.length > 0);
  const places = (tokens: Token[]) => new Set(tokens.map(({ index }) => index));
  return { exact: places(exact), near: places(near), count: content.length };
}
