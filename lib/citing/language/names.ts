import type { AnalysedText, Token } from './analysed-text.ts';
import { isStarter } from '#lib/text/abbreviations.ts';
import { isCommonWord } from './meaning.ts';
import { NATIONS } from './nations.ts';

/** Written with a capital before a name, and no name themselves. */
export const TITLES: ReadonlySet<string> = new Set(
  `president prime minister king queen prince princess emperor sheikh emir chancellor premier governor mayor senator ambassador secretary
   general colonel captain judge justice professor doctor dr mr mrs ms miss sir lord lady saint st pope bishop coach director chairman
   chairwoman chief foreign interior finance defence defense health deputy vice former leader opposition state department ministry
   government parliament congress senate court supreme council committee commission party university institute center centre
   federal national royal central constitutional high appeals office service agency union association league cup championship games
   sea ocean gulf strait peninsula desert valley mountain mountains canal region province village town isles islands
   company group bank police army navy air force coast guard city county district river lake mount island bay street square airport
   station bridge hall museum theatre theater
   north south east west northern southern eastern western republic kingdom federation treaty agreement act law bill`.split(
    /\s+/,
  ),
);

const PRONOUNS = new Set(
  'non ex anti pro pre post mid fewer less more nearly almost roughly about around over under both most all only just none each every either contrary thanks prior owing compared unlike due subject relative instead rather someone somebody everyone everybody anyone anybody nobody one many several two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** Part of the name that follows: North Korea. */
const DIRECTIONS = new Set('north south east west northern southern eastern western new'.split(' '));

/** Capitalised without having to be, or at the start of a sentence and in no list of ordinary words. */
export function isWrittenAsName(token: Token, { text, tokens }: AnalysedText): boolean {
  if (token.isFigure || !/^\p{Lu}/u.test(token.text) || (token.text.length < 2 && token.text !== 'X')) return false;
  const next = tokens[token.index + 1];
  const isDirection =
    DIRECTIONS.has(token.folded) && next !== undefined && /^\p{Lu}/u.test(next.text) && !TITLES.has(next.folded);
  if (isDirection) return true;
  if (token.stop || TITLES.has(token.folded) || PRONOUNS.has(token.folded)) return false;
  if (!token.startsSentence || /^(?:\p{Lu}\.?){2,}$/u.test(token.text)) return true;
  if (isStarter(token.text)) return false;
  if (NATIONS.has(token.base)) return true;
  const following = tokens[token.index + 1];
  if (
    following &&
    following.sentence === token.sentence &&
    /^\p{Lu}/u.test(following.text) &&
    !following.isFigure &&
    !TITLES.has(following.folded)
  )
    return !isCommonWord(token.base);
  if (isCommonWord(token.base)) return false;
  // "Reuters: …" is a name, "Shopkeepers …" most likely none.
  return (
    /^\s*:/.test(text.slice(token.end, token.end + 2)) ||
    !/(?:s|ing|ed|ly|tion|ment|ness|ity|ism|ship|ance|ence)$/.test(token.folded)
  );
}
