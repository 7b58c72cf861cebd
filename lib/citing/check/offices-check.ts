import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';

const OFFICES = basesOf(
  'minister ministry secretary director officer committee commission department agency court bank champion',
);
const FARTHEST = 2;

/** "The prime minister" is not "the economy minister": of an office that both name, what stands before it must agree. */
export function checkOffices({ statement, source, same, akin }: Alignment): Finding[] {
  for (const office of statement.tokens.filter(({ base }) => OFFICES.has(base))) {
    const own = modifiersOf(office, statement);
    const theirs = same[office.index]!.map((other) => modifiersOf(other, source));
    if (own.length === 0 || theirs.length === 0) continue;
    const agrees = theirs.some(
      (modifiers) =>
        modifiers.length === 0 ||
        own.some(({ index }) => [...same[index]!, ...akin[index]!].some((match) => modifiers.includes(match))),
    );
    if (agrees) continue;
    const written = (tokens: Token[], text: string) => text.slice(tokens[0]!.start, tokens.at(-1)!.end);
    const other = same[office.index]![0]!;
    return [
      contradiction(
        `The footnote's sentence says “${written([...theirs[0]!, other], source.text)}”, the answer says “${written([...own, office], statement.text)}”.`,
      ),
    ];
  }
  return [];
}

/** The words directly before an office that say which one, without the country. */
function modifiersOf(office: Token, { text, tokens }: AnalysedText): Token[] {
  const modifiers: Token[] = [];
  for (let at = office.index - 1; at >= Math.max(0, office.index - FARTHEST); at--) {
    const token = tokens[at]!;
    if (token.stop || !/^[\s-]*$/.test(text.slice(token.end, tokens[at + 1]!.start)) || /['’]s$/.test(token.text))
      break;
    if (!NATIONS.has(token.base) && !/^(?:deputy|former|acting|new|then)$/.test(token.folded)) modifiers.unshift(token);
  }
  return modifiers;
}
