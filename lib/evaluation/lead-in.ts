import { termOf, words } from '#lib/text/words.ts';

/** Words that speak of the articles and of the answer rather than of what the articles say. */
const ABOUT_THE_ANSWER = new Set(
  `account answer article author claim comparison date describe detail differ different difference disagree document example expert
  explain explanation fact figure find follow following give here list mention mentioned name number offer other outlet passage
  place point put reason report reported say section several show source state statement summary tell text today various version view way
  according below above one two three four five six seven eight nine ten first second third`
    .split(/\s+/)
    .map(termOf),
);

/**
 * Whether a sentence without a marker only leads to what follows it: it ends with a colon, and what it says of the matter is
 * the question's own words and names ("The articles give three reasons why the signing was postponed:"). Anything more is a
 * statement, colon or not.
 */
export function isLeadIn(sentence: string, question: string): boolean {
  if (!/[:：]["”’»]?$/u.test(sentence)) return false;
  const asked = new Set(words(question).map(({ term }) => term));
  return words(sentence).every(({ text, term, stop }) => {
    if (stop || asked.has(term) || ABOUT_THE_ANSWER.has(term)) return true;
    return /^\p{Lu}/u.test(text);
  });
}
