import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { PLACES } from '#lib/citing/language/nations.ts';
import { agreesTurned } from './order-check.ts';
import { isSpeechWord } from '#lib/citing/language/speakers.ts';

type Tie = 'of' | 'from' | 'in';

const PREPOSITIONS: Record<Tie, RegExp> = { of: /^of$/, from: /^from$/, in: /^(?:in|at|near|outside)$/ };
const TIES: Tie[] = ['of', 'from', 'in'];

/** "A Ukrainian missile" where the sentence has a Russian one and Ukraine elsewhere: a name tied to a thing that has another. */
export function checkNameBinding(alignment: Alignment): Finding[] {
  const { statement, source, same, akin } = alignment;
  if (agreesTurned(alignment)) return [];
  // "Her Brazilian counterpart" is Brazil's president.
  if (source.tokens.some(({ folded }) => /^counterparts?$/.test(folded))) return [];
  for (const noun of statement.tokens) {
    if (noun.stop || noun.isFigure || isSpeechWord(noun) || /^\p{Lu}/u.test(noun.text)) continue;
    const found = same[noun.index]!.filter(({ text }) => !/^\p{Lu}/u.test(text));
    // "one Thai soldier" is not told of "Thai and Cambodian soldiers".
    const alike = found.filter(({ folded }) => folded === noun.folded);
    const others = alike.length > 0 ? alike : found;
    if (others.length === 0) continue;
    for (const tie of TIES) {
      const own = namesTied(noun, tie, statement);
      const theirs = others.map((other) => namesTied(other, tie, source));
      if (own.length === 0 || theirs.some(({ length }) => length === 0)) continue;
      const matches = own.map(({ index }) => [...same[index]!, ...akin[index]!]);
      // "… and Ryanair 184 million": it does what is told before
      if (matches.some((of) => of.some(({ index }) => source.tokens[index + 1]?.isFigure))) continue;
      const all = others.flatMap((other) => TIES.flatMap((any) => namesTied(other, any, source)));
      const mine = TIES.flatMap((any) => namesTied(noun, any, statement));
      if (mine.some(({ index }) => [...same[index]!, ...akin[index]!].some((match) => all.includes(match)))) continue;
      const isOfKind = (token: Token) => PLACES.has(token.base) === PLACES.has(own[0]!.base);
      if (!theirs.flat().some(isOfKind)) continue;
      if (matches.some((of) => of.length === 0 || all.some((name) => of.includes(name)))) continue;
      return [
        contradiction(
          `The footnote's sentence says “${written([...theirs[0]!, others[0]!], source)}”, the answer says “${written([...own, noun], statement)}”.`,
        ),
      ];
    }
  }
  return [];
}

/** Names directly before a noun ("Russian and Iranian officials", "Kyiv's hospital") or behind it with a preposition. */
function namesTied(noun: Token, tie: Tie, text: AnalysedText): Token[] {
  const { tokens } = text;
  const names: Token[] = [];
  const isName = (token: Token | undefined) => token !== undefined && !token.isFigure && isWrittenAsName(token, text);
  if (tie === 'of') {
    for (let at = noun.index - 1; at >= 0; at--) {
      const token = tokens[at]!;
      // "from Syria, followed by others"
      if (token.segment !== noun.segment) break;
      if (isName(token)) names.unshift(token);
      else if (token.folded !== 'and' || names.length === 0) break;
    }
  }
  const preposition = tokens[noun.index + 1];
  if (!preposition || !PREPOSITIONS[tie].test(preposition.folded) || preposition.clause !== noun.clause) return names;
  const start = preposition.index + (/^(?:the|both)$/.test(tokens[preposition.index + 1]?.folded ?? '') ? 2 : 1);
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.clause !== noun.clause) break;
    if (isName(token)) names.push(token);
    else if (token.folded !== 'and') break;
  }
  return names;
}

function written(tokens: Token[], { text }: AnalysedText): string {
  const inOrder = tokens.toSorted((a, b) => a.index - b.index);
  return text.slice(inOrder[0]!.start, inOrder.at(-1)!.end);
}
