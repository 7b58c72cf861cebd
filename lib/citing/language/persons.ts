import { fold } from '#lib/text/fold.ts';
import { parseDirections, THEMES } from '#lib/text/synonyms/groups.ts';
import type { Token } from './analysed-text.ts';
import type { Alignment } from '#lib/citing/check/alignment.ts';
import { baseFormOf, basesOf } from './meaning.ts';

/** Surnames of those who lead or led a country, as bases. */
const LEADERS: ReadonlySet<string> = new Set(
  Object.entries(THEMES)
    .filter(([theme]) => /^world (?:leaders|politicians)/.test(theme))
    .flatMap(([, lines]) => parseDirections(lines))
    .flatMap(({ asked }) =>
      asked.length === 1 && /^\p{Lu}\S+$/u.test(asked[0]!) ? [baseFormOf(fold(asked[0]!))] : [],
    ),
);

const OFFICES = basesOf(
  `president minister premier chancellor king queen prince princess emperor pope bishop archbishop cardinal mayor governor senator deputy
   ambassador general colonel commander judge prosecutor chairman chairwoman director manager coach captain spokesman spokeswoman spokesperson
   player singer actor actress writer author director suspect defendant`,
);

/** Whether a word names one person: a leader that newspapers name, an office that one person holds, or a surname behind such an office. */
export function isPerson(token: Token, { statement }: Pick<Alignment, 'statement'>): boolean {
  if (LEADERS.has(token.base) || OFFICES.has(token.base)) return true;
  const before = statement.tokens[token.index - 1];
  return token.isCapital && before !== undefined && before.sentence === token.sentence && OFFICES.has(before.base);
}
