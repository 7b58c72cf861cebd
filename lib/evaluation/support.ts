import { numbersIn } from '#lib/text/numbers.ts';
import { words } from '#lib/text/words.ts';

/** What share of a statement's content words must stand in what it cites. */
const LEAST_SHARE = 0.6;
const HAS_DIGIT = /\p{N}/u;

/**
 * sup(s, Q): every number of the statement and at least 60% of its different content words (stemmed, without stop words)
 * occur in the quotes. Numbers are compared by value, so "4bn" stands in "four billion". Ordinals, fractions and the number
 * one count only in figures: in words they are as often no numbers ("first of all", "one of them").
 *
 * @param quotes the quotes of everything that the statement cites; without any, nothing is supported
 */
export function supports(quotes: readonly string[], statement: string): boolean {
  if (quotes.length === 0) return false;
  const cited = contentOf(quotes);
  const said = contentOf([statement]);
  if (![...said.numbers].every((number) => cited.allNumbers.has(number))) return false;
  let found = 0;
  for (const term of said.terms) if (cited.terms.has(term)) found++;
  return found >= LEAST_SHARE * said.terms.size;
}

interface Content {
  terms: Set<string>;
  /** That must be found. */
  numbers: Set<number | string>;
  /** That can be found. */
  allNumbers: Set<number | string>;
}

function contentOf(texts: readonly string[]): Content {
  const content: Content = { terms: new Set(), numbers: new Set(), allNumbers: new Set() };
  // One by one: a number must not go on from the end of one quote into the next.
  for (const text of texts) addContent(content, text);
  return content;
}

function addContent(content: Content, text: string): void {
  const mentions = numbersIn(text);
  for (const mention of mentions) {
    content.allNumbers.add(mention.value);
    const isPlain = mention.kind === 'cardinal' && Math.abs(mention.value) !== 1;
    if (isPlain || HAS_DIGIT.test(mention.text)) content.numbers.add(mention.value);
  }
  for (const word of words(text)) {
    if (!HAS_DIGIT.test(word.text)) {
      if (!word.stop && word.term !== '') content.terms.add(word.term);
      continue;
    }
    // "G20" and "F-35" are names with digits: they must be found as they are.
    if (mentions.some(({ start, end }) => start < word.end && word.start < end)) continue;
    content.numbers.add(word.term);
    content.allNumbers.add(word.term);
  }
}
