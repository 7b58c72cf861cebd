import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { matchesOf, reverseMatchesOf, type Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import { negationsIn } from '#lib/citing/language/negation.ts';

const EXCEPT = /^(?:except|excluding|besides|bar|barring)$/;
const LEAVES_OUT =
  /^(?:outside|non|except|excluding|apart|other|others|otherwise|elsewhere|foreign|foreigners?|but|not|exempt\w*|save|besides|beyond|unlike|exception|bar|barring|only|alone|just|solely)$/;
/** In words. */
const NEAR = 4;
const BESIDE = 6;

/** "Visitors from the Union" for "visitors from outside the Union": what is left out, or alone is meant, may not be its contrary. */
export function checkExceptions(alignment: Alignment): Finding[] {
  const { statement, source, same } = alignment;
  const [own, theirs] = [exceptedIn(statement), exceptedIn(source)];
  for (const { word, excepted } of theirs) {
    // "Nobody except Russia": Russia did.
    if (isOfNone(word, source)) {
      const named = reverseMatchesOf(alignment, excepted);
      const denied = negationsIn(statement).find(({ scope }) => named.some(({ index }) => scope[0]!.index > index));
      if (
        !denied ||
        named.some((token) => hasExcept(around(token, statement).filter(({ folded }) => folded !== 'not')))
      )
        continue;
      const said = source.text.slice(word.start, excepted.end);
      return [contradiction(`The footnote's sentence says “${said}”, the answer says “${denied.word.text}” of it.`)];
    }
    const named = reverseMatchesOf(alignment, excepted);
    const isOnlyThere = named.every((token) =>
      matchesOf(alignment, token).every((match) => theirs.some((other) => other.excepted === match)),
    );
    if (named.length === 0 || !isOnlyThere || named.some((token) => hasExcept(around(token, statement)))) continue;
    const said = source.text.slice(word.start, excepted.end);
    return [contradiction(`The footnote's sentence says “${said}”, the answer “${named[0]!.text}” without it.`)];
  }
  for (const { word, excepted } of own) {
    const there = same[excepted.index]!;
    if (there.length === 0 || there.some((token) => hasExcept(around(token, source)))) continue;
    const said = statement.text.slice(word.start, excepted.end);
    return [contradiction(`The answer says “${said}”, the footnote's sentence does not say “${word.text}”.`)];
  }
  return [];
}

function isOfNone({ index, sentence }: Token, { tokens }: AnalysedText): boolean {
  return tokens.some(
    (token) =>
      token.index < index && token.sentence === sentence && /^(?:no|none|nobody|nothing|never|not)$/.test(token.folded),
  );
}

/** Any way to leave something out: "non-members", "other than", "but not". */
function hasExcept(tokens: Token[]): boolean {
  return tokens.some(({ folded }) => LEAVES_OUT.test(folded));
}

function around({ index }: Token, { tokens }: AnalysedText): Token[] {
  return tokens.slice(Math.max(0, index - BESIDE), index + BESIDE);
}

function exceptedIn({ tokens }: AnalysedText): { word: Token; excepted: Token }[] {
  return tokens.flatMap((word) => {
    const before = tokens[word.index - 1]?.folded;
    const isExcept = EXCEPT.test(word.folded) || (word.folded === 'outside' && before === 'from');
    const excepted = tokens
      .slice(word.index + 1, word.index + NEAR)
      .find((token) => !token.stop && token.clause === word.clause);
    return isExcept && excepted ? [{ word, excepted }] : [];
  });
}
