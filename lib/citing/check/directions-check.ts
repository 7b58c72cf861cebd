import type { Alignment } from './alignment.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { excerpt } from '#lib/citing/language/excerpt.ts';
import { contradiction, type Finding } from './finding.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { isPreposition, prepositionBefore, standsIn } from '#lib/citing/language/roles.ts';

/** "joined Benfica" for "joined from Benfica", "moved from Paris" for "moved to Paris". */
export function checkDirections(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  for (const own of statement.tokens) {
    const others = own.stop || own.isFigure ? [] : source.tokens.filter(({ base }) => base === own.base);
    for (const other of others) {
      const name = statement.tokens.slice(own.index + 1, own.index + 4).find((token) => !token.stop);
      const match = source.tokens.slice(other.index + 1, other.index + 4).find((token) => !token.stop);
      if (!name || !match || !/^\p{Lu}/u.test(name.text) || !alignment.same[name.index]!.includes(match)) continue;
      if (name.segment !== own.segment || match.segment !== other.segment) continue;
      const [mine, theirs] = [prepositionBefore(statement, own, name), prepositionBefore(source, other, match)];
      const isTurned =
        (mine === 'from') !== (theirs === 'from') &&
        /^(?:|from|to|for|into)$/.test(mine) &&
        /^(?:|from|to|for|into)$/.test(theirs);
      if (!isTurned) continue;
      return [
        contradiction(
          `The footnote's sentence says “${excerpt(source, [other, match])}”, the answer says “${excerpt(statement, [own, name])}”.`,
        ),
      ];
    }
  }
  return [];
}

const LEAVING = basesOf('leave quit swap exchange abandon');

/** "from A to B" for "from B to A". */
export function checkWays(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  const [own, theirs] = [waysIn(statement), waysIn(source)];
  const from = own.from.find((token) => standsIn(alignment, token, theirs.to, theirs.from));
  const to = own.to.find((token) => standsIn(alignment, token, theirs.from, theirs.to));
  if (!from || !to) return [];
  return [
    contradiction(
      `The footnote's sentence says from ${to.text} to ${from.text}, the answer from ${from.text} to ${to.text}.`,
    ),
  ];
}

function waysIn({ tokens }: AnalysedText): { from: Token[]; to: Token[] } {
  const ways: { from: Token[]; to: Token[] } = { from: [], to: [] };
  let way: Token[] | undefined;
  let isLeaving = false;
  for (const token of tokens) {
    // "left Boca for Trabzonspor"
    if (LEAVING.has(token.base)) {
      way = ways.from;
      isLeaving = true;
    } else if (isLeaving && token.folded === 'for') {
      way = ways.to;
      isLeaving = false;
    } else if (token.folded === 'from') way = ways.from;
    else if (token.folded === 'to') way = ways.to;
    else if (isPreposition(token)) way = undefined;
    else if (!token.stop) way?.push(token);
  }
  return ways;
}
