import { describe, expect, it } from 'vitest';
import { holdsNugget } from './phrase-match.ts';

describe('a nugget is recalled', () => {
  it.each([
    ['It ends on January 17.', 'January 17', 'it stands there'],
    ['It ends on JANUARY 17.', 'January 17', 'case does not matter'],
    ['It ends on **January 17**.', 'January 17', 'emphasis around it is stripped'],
    ['It ends on January **17**.', 'January 17', 'emphasis inside it is stripped'],
    ['It ends on _January_ 17.', 'January 17', 'underscores are emphasis too'],
    ['It ends on January [^3] 17.', 'January 17', 'a marker inside it is stripped with its space'],
    ['It ends on January[^3]17.', 'January 17', 'a marker without spaces still stands between two words'],
    ['Kazan[^1][^2].', 'Kazan', 'markers behind it are stripped'],
    ['on January\n  17', 'January 17', 'all white space is one space'],
    ['on January\u00A017', 'January 17', 'a no-break space is white space'],
    ['a “no illusions” policy', '"no illusions"', 'quotation marks are folded'],
    ['Raisi’s death', "Raisi's death", 'apostrophes are folded'],
    ['a 10‑year pact', '10-year', 'a no-break hyphen is a hyphen'],
    ['2015–2018', '2015-2018', 'an en dash is a hyphen'],
    ['joint exercises', 'joint exercise', 'a plural -s is allowed'],
    ['$4 billion', '$4 billion', 'a phrase may begin with a sign'],
    ['US$4 billion', '$4 billion', 'a sign has no word boundary before it'],
    ['signed in 2001.', '2001', 'a full stop ends a number'],
    ['in 2001, he said', '2001', 'so does a comma before a space'],
    ['Trump’s return', 'Trump', 'the apostrophe ends a word'],
    ['the Ka\u00ADzan plan', 'Kazan', 'a soft hyphen is not seen'],
    [String.raw`costs \$4`, '$4', 'a backslash before a sign is Markdown'],
    [String.raw`the \[2nd\] pact`, 'the [2nd] pact', 'so it is before a bracket'],
    [String.raw`It cost \***40 million**\*`, '*40 million*', 'and before an asterisk beside bold'],
    ['Мы в Казани', 'Казани', 'letters of any script'],
  ])('%j holds %j: %s', (answer, phrase) => {
    expect(holdsNugget(answer, [phrase])).toBe(true);
  });

  it.each([
    ['It ends on January 18.', 'January 17', 'it does not stand there'],
    ['Kazanians', 'Kazan', 'not a whole word'],
    ['overseas', 'sea', 'not a whole word on either side'],
    ['12001 men', '2001', 'not a whole number'],
    ['1.65 percent', '65', 'a decimal is one number'],
    ['1,650 men', '650', 'a grouped number is one number'],
    ['65.5 percent', '65', 'a decimal is one number from behind too'],
    ['[^65] of', '65', 'a marker is no text'],
    ['joint exercise', 'joint exercises', 'only the answer may add an -s'],
    ['résumé', 'resume', 'accents count'],
    ['a*b', 'a b', 'stripping does not add a space'],
  ])('%j does not hold %j: %s', (answer, phrase) => {
    expect(holdsNugget(answer, [phrase])).toBe(false);
  });

  it('by any of its phrases', () => {
    expect(holdsNugget('It is worth 4 billion.', ['$4 billion', '4 billion'])).toBe(true);
    expect(holdsNugget('It is worth 5 billion.', ['$4 billion', '4 billion'])).toBe(false);
  });

  it('also when a phrase has signs that mean something in a pattern', () => {
    expect(holdsNugget('C++ (since 1985)', ['c++ (since 1985)'])).toBe(true);
    expect(holdsNugget('anything', ['.*'])).toBe(false);
  });
});
